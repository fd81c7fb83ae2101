import { kr } from './beloeb.ts';
import {
  afgoerelse,
  behov,
  bestilling,
  indstilling,
  kravspecifikation,
  stoettetimer,
  timepris,
  vurdering,
} from './dele.ts';
import { gjorde, type Story } from './story.ts';

const RESUME =
  'Elvira fik en hjerneskade for tre år siden. Hun bor alene og glemmer aftaler, regninger og mad i ovnen. Hun bliver hurtigt træt og skal have hjælpen i korte besøg.';
const OENSKER = 'Elvira vil blive i sin lejlighed og kunne invitere sine børnebørn på mad.';

/** Approved; the bestilling cannot be finished before it says when. */
export const elvira: Story = {
  navn: 'Elviras bestilling mangler datoer',
  tekst: [
    'Elvira får støtte i hjemmet (§ 85). Lederen har godkendt med en betingelse, og afgørelsen er sendt.',
    'Bestillingen er en kladde uden datoer: den kan ikke gøres færdig, og systemet siger hvorfor.',
  ],
  borger: { navn: 'Elvira Stenholt', cpr: '8211630314' },
  tilstand: 'bestilling',
  forloeb: {},
  handlinger: [
    gjorde('2025-12-19', 'mette').opretSag((s) => ({
      paragraffer: ['par85'],
      team: s.team('Handicap og psykiatri'),
      ansoegningModtaget: '2025-12-18',
      oensketStart: '2026-02-23',
      handlekommune: '399',
      betalingskommune: '399',
    })),
    gjorde('2025-12-22', 'mette').beskrivBehov(
      behov({
        paragraffer: ['par85'],
        oensketStart: '2026-02-23',
        udredningDato: '2025-11-12',
        stoettebehovsniveau: 'moderat',
        behovResume: RESUME,
        borgersOensker: OENSKER,
      }),
    ),
    gjorde('2025-12-23', 'mette').gemKravspecifikation(
      kravspecifikation({
        paragraffer: ['par85'],
        start: '2026-02-23',
        revurderesDato: '2026-08-31',
        indsatsformaal: 'Elvira skal kunne blive boende og holde styr på sin uge med hjælpemidler.',
        ydelser: [
          stoettetimer('par85', 6, 'Uge- og madplan, post og regninger', 'Tre besøg om ugen, ikke efter kl. 15.'),
        ],
        saerligeKrav: [
          { kategori: 'velfaerdsteknologi', tekst: 'Kan arbejde med kalender-app og komfurvagt.', kritisk: false },
        ],
      }),
    ),
    gjorde('2025-12-29', 'mette').startMarkedsafsoegning({}),
    gjorde('2025-12-30', 'mette').tilfoejKandidat((s) => ({
      tilbudId: s.tilbud('Støtten'),
      ledigFra: '2026-02-16',
    })),
    gjorde('2025-12-30', 'mette').tilfoejKandidat((s) => ({ tilbudId: s.tilbud('Nordlyset'), ledigFra: null })),
    gjorde('2025-12-30', 'mette').tilfoejKandidat((s) => ({ tilbudId: s.tilbud('Fjordhuset'), ledigFra: null })),
    gjorde('2026-01-05', 'mette').registrerKontakt((s) => ({
      kandidatId: s.kandidat('Støtten'),
      dato: '2026-01-05',
      kanal: 'mail',
      resultat: 'ledigPlads',
      kontaktperson: null,
      referat: 'De har to medarbejdere med erfaring fra hjerneskadeteamet og kan begynde sidst i februar.',
    })),
    gjorde('2026-01-06', 'mette').fravaelgKandidat((s) => ({
      kandidatId: s.kandidat('Fjordhuset'),
      aarsag: 'afvistAfTilbud',
      begrundelse: 'De tager kun borgere i Fjordby.',
    })),
    gjorde('2026-01-07', 'mette').vurderKandidat((s) =>
      vurdering({
        kandidatId: s.kandidat('Støtten'),
        egnet: 'ja',
        oplystDen: '2026-01-05',
        ledigFra: '2026-02-16',
        vejledendeTakstOere: kr(485),
        takstEnhed: 'time',
        specialisering: 'moderat',
        afstandKm: 3,
        maalgruppematch: 'Kender erhvervet hjerneskade og arbejder i korte besøg.',
        match: [{ kravTekst: 'Kalender-app og komfurvagt', opfyldt: 'ja', note: 'Bruger det hos andre' }],
        borgersHoldning: 'enig',
      }),
    ),
    gjorde('2026-01-12', 'mette').tildel((s) => ({ rolle: 'kontraktforhandler', personId: s.person('karin') })),
    gjorde('2026-01-12', 'mette').startPrisforhandling((s) => ({
      kandidater: [{ kandidatId: s.kandidat('Støtten') }, { kandidatId: s.kandidat('Nordlyset') }],
      faerreAarsag: null,
      faerreBegrundelse: null,
    })),
    gjorde('2026-01-15', 'karin').registrerPristilbud((s) =>
      timepris('par85', 485, 6, { kandidatId: s.kandidat('Støtten'), dato: '2026-01-15', gyldigTil: '2026-03-31' }),
    ),
    gjorde('2026-01-16', 'karin').registrerPristilbud((s) =>
      timepris('par85', 545, 6, { kandidatId: s.kandidat('Nordlyset'), dato: '2026-01-16' }),
    ),
    gjorde('2026-01-19', 'karin').foreslaaPris((s) => ({
      pristilbudId: s.pristilbud('Støtten'),
      begrundelse: '60 kr. billigere i timen, og kørslen er med.',
    })),
    gjorde('2026-01-22', 'mette').indstil((s) =>
      indstilling({
        kandidatId: s.kandidat('Støtten'),
        paragraffer: ['par85'],
        prisloftOere: kr(155_000),
        periodeFra: '2026-02-23',
        alternativer: [
          { kandidatId: s.kandidat('Nordlyset'), egnet: 'ja', aarsprisOere: kr(170_507.14) },
          { kandidatId: s.kandidat('Fjordhuset'), egnet: 'nej', aarsprisOere: null },
        ],
        behovResume: RESUME,
        borgersOensker: OENSKER,
        betingelserForslag: 'Timerne ses efter, når kalender og komfurvagt er på plads.',
        begrundelseFaglig: 'Støtten kender målgruppen og kan møde Elvira i korte besøg om formiddagen.',
      }),
    ),
    gjorde('2026-01-22', 'mette').saetPaaDagsorden((s) => ({ moedeId: s.moede('2026-02-05') })),
    gjorde('2026-02-05', 'birgitte').godkendMedBetingelser((s) => ({
      habilErklaeret: true,
      beslutningstagere: [{ personId: s.person('birgitte') }],
      prisloftOere: null,
      periodeTil: null,
      opfoelgningSenest: '2026-05-29',
      opfyldesSenest: '2026-05-29',
      betingelser: 'Støtten afprøver kalender-app og komfurvagt inden opfølgningen, så timerne kan ses efter.',
      begrundelseFaglig: 'Enig i indstillingen. Hjælpemidlerne kan gøre hjælpen mindre indgribende.',
      begrundelseOekonomisk: null,
    })),
    gjorde('2026-02-06', 'mette').registrerAfgoerelse(
      afgoerelse({ paragraffer: ['par85'], udfald: 'fuld', afsendt: '2026-02-06' }),
    ),
    gjorde('2026-02-10', 'mette').gemBestilling(
      bestilling({
        paragraffer: ['par85'],
        gaeldendeFra: null,
        start: null,
        indsatsformaal: 'Elvira skal kunne blive boende og holde styr på sin uge med hjælpemidler.',
        ydelser: [
          stoettetimer('par85', 6, 'Uge- og madplan, post og regninger', 'Tre besøg om ugen, ikke efter kl. 15.'),
        ],
      }),
    ),
  ],
};
