import { kr } from './beloeb.ts';
import {
  afgoerelse,
  behov,
  doegnpris,
  foersteBestilling,
  godkendelse,
  indstilling,
  kravspecifikation,
  melding,
  ophold,
  stoettetimer,
  videregivet,
  vurdering,
} from './dele.ts';
import { birgitteSkrevUnder, doegnlinje, kontraktpapir, leverandoerSkrevUnder, sendt } from './dele-kontrakt.ts';
import { gjorde, type Story } from './story.ts';

const RESUME =
  'Alma har autisme og svær angst. Hun har boet hos sin mor og kan ikke længere være alene om dagen. Hun har brug for støtte til struktur, måltider og til at komme ud ad døren.';
const OENSKER = 'Alma vil bo et sted, hvor der er stille, og hvor hun kan have sin kat med.';
const FORMAAL =
  'Alma skal over to år kunne klare sin morgen og sine måltider selv og have et hverdagsliv uden for sit værelse.';

const KONTRAKTEN = kontraktpapir({
  driftsform: 'selvejende',
  cvr: '99000104',
  leverandoerNavn: 'Fonden Bakkegården',
  leverandoerAdresse: 'Bakkevej 4, Sundkøbing',
  linjer: [doegnlinje('par107', 3_110, '2026-01-05', { foersteOpfoelgning: '2026-03-26' })],
  paedagogiskPlanFrist: '2026-03-05',
  indsatser: [
    {
      linje: 1,
      indsats: 'Midlertidigt botilbud',
      uddybning: 'Værelse for enden af gangen i det lille hus, sovende nattevagt og 14 timers støtte om ugen.',
      boligAdresse: 'Bakkevej 4, Sundkøbing',
    },
  ],
});

/** The ordinary purchase, from application to moving-in, with a kontrakt that both had signed in time. */
export const alma: Story = {
  navn: 'Alma flytter ind på Bakkegården',
  tekst: [
    'En almindelig § 107-sag hele vejen: tre tilbud er set på, prisen er forhandlet ned, og lederen har godkendt på mødet.',
    'Begge havde skrevet under på kontrakten før jul, og Alma flyttede ind den 5. januar. Første opfølgning er den 26. marts.',
  ],
  borger: { navn: 'Alma Vintersted', cpr: '7403990218' },
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    gjorde('2025-11-10', 'mette').opretSag((s) => ({
      paragraffer: ['par107'],
      team: s.team('Handicap og psykiatri'),
      ansoegningModtaget: '2025-11-07',
      oensketStart: '2026-01-05',
      handlekommune: '399',
      betalingskommune: '399',
    })),
    gjorde('2025-11-11', 'mette').beskrivBehov(
      behov({
        paragraffer: ['par107'],
        oensketStart: '2026-01-05',
        udredningDato: '2025-09-18',
        stoettebehovsniveau: 'hoejt',
        behovResume: RESUME,
        borgersOensker: OENSKER,
      }),
    ),
    gjorde('2025-11-12', 'mette').gemKravspecifikation(
      kravspecifikation({
        paragraffer: ['par107'],
        start: '2026-01-05',
        revurderesDato: '2027-12-31',
        indsatsformaal: FORMAAL,
        ydelser: [ophold('par107', 'sovende'), stoettetimer('par85', 14, 'Struktur, måltider og følgeskab')],
        saerligeKrav: [
          { kategori: 'personale', tekst: 'Få og faste medarbejdere med erfaring med autisme.', kritisk: true },
          {
            kategori: 'fysiskeOmgivelser',
            tekst: 'Værelse for enden af gangen, ikke ud mod fællesstuen.',
            kritisk: false,
          },
        ],
        geografi: 'Højst 40 km fra Sundkøbing',
      }),
    ),
    gjorde('2025-11-12', 'mette').startMarkedsafsoegning({}),
    gjorde('2025-11-14', 'mette').tilfoejKandidat((s) => ({
      tilbudId: s.tilbud('Bakkegården'),
      ledigFra: '2026-01-01',
    })),
    gjorde('2025-11-14', 'mette').tilfoejKandidat((s) => ({ tilbudId: s.tilbud('Kildevang'), ledigFra: null })),
    gjorde('2025-11-14', 'mette').tilfoejKandidat((s) => ({ tilbudId: s.tilbud('Havtornen'), ledigFra: null })),
    gjorde('2025-11-17', 'mette').registrerKontakt((s) => ({
      kandidatId: s.kandidat('Bakkegården'),
      dato: '2025-11-17',
      kanal: 'telefon',
      resultat: 'ledigPlads',
      kontaktperson: 'Afdelingslederen',
      referat: 'De har et værelse ledigt fra nytår i det lille hus. Katten er ikke et problem.',
    })),
    gjorde('2025-11-17', 'mette').fravaelgKandidat((s) => ({
      kandidatId: s.kandidat('Havtornen'),
      aarsag: 'maalgruppe',
      begrundelse: 'Beboerne er 20 år ældre, og der er for meget uro.',
    })),
    gjorde('2025-11-18', 'mette').videregivOplysninger((s) =>
      videregivet({ kandidatId: s.kandidat('Bakkegården'), dato: '2025-11-18' }),
    ),
    gjorde('2025-11-18', 'mette').videregivOplysninger((s) =>
      videregivet({ kandidatId: s.kandidat('Kildevang'), dato: '2025-11-18' }),
    ),
    gjorde('2025-11-19', 'mette').registrerBesoeg((s) => ({
      kandidatId: s.kandidat('Bakkegården'),
      dato: '2025-11-19',
      deltagere: ['borger', 'paaroerende', 'raadgiver'],
      indtryk: 'Rolig stemning. Alma blev længere, end hun havde sagt ja til.',
      borgersUdsagn: '»Her kan jeg høre mine egne tanker.«',
    })),
    gjorde('2025-11-20', 'mette').vurderKandidat((s) =>
      vurdering({
        kandidatId: s.kandidat('Bakkegården'),
        egnet: 'ja',
        oplystDen: '2025-11-17',
        pladser: 16,
        ledige: 1,
        ledigFra: '2026-01-01',
        vejledendeTakstOere: kr(3_150),
        takstEnhed: 'doegn',
        tilsynDato: '2025-06-11',
        tilsynUdfald: 'ingenAnmaerkninger',
        specialisering: 'hoejt',
        afstandKm: 6,
        godkendtKontrolleret: '2025-11-20',
        maalgruppematch: 'Unge voksne med autisme og angst er halvdelen af husets beboere.',
        match: [
          { kravTekst: 'Få og faste medarbejdere', opfyldt: 'ja', note: 'Team på fem i det lille hus' },
          { kravTekst: 'Værelse for enden af gangen', opfyldt: 'ja', note: null },
        ],
        borgersHoldning: 'enig',
      }),
    ),
    gjorde('2025-11-20', 'mette').registrerBorgerensSvar((s) => ({
      svar: 'ja',
      afgivetAf: 'borger',
      dato: '2025-11-20',
      kandidatId: s.kandidat('Bakkegården'),
      ord: 'Ja, hvis katten må komme med.',
    })),
    gjorde('2025-11-21', 'mette').tildel((s) => ({ rolle: 'kontraktforhandler', personId: s.person('karin') })),
    gjorde('2025-11-21', 'mette').startPrisforhandling((s) => ({
      kandidater: [{ kandidatId: s.kandidat('Bakkegården') }, { kandidatId: s.kandidat('Kildevang') }],
      faerreAarsag: null,
      faerreBegrundelse: null,
    })),
    gjorde('2025-11-25', 'karin').registrerPristilbud((s) =>
      doegnpris('par107', 3_280, 14, { kandidatId: s.kandidat('Bakkegården'), dato: '2025-11-25' }),
    ),
    gjorde('2025-11-26', 'karin').registrerPristilbud((s) =>
      doegnpris('par107', 3_060, 12, { kandidatId: s.kandidat('Kildevang'), dato: '2025-11-26' }),
    ),
    gjorde('2025-11-27', 'karin').registrerForhandlingsrunde((s) => ({
      kandidatId: s.kandidat('Bakkegården'),
      dato: '2025-11-27',
      part: 'koeber',
      resultat: 'nytBud',
      budOere: kr(1_131_500),
      deltagere: 'Forstander og kontraktforhandler',
      emner: 'Et særligt tillæg for struktur er allerede med i taksten. Vi bad om at få det taget ud.',
    })),
    gjorde('2025-12-01', 'karin').registrerPristilbud((s) =>
      doegnpris('par107', 3_110, 14, {
        kandidatId: s.kandidat('Bakkegården'),
        dato: '2025-12-01',
        gyldigTil: '2026-01-31',
        ydelserOgTillaeg: 'Tillægget er taget ud. 14 timers støtte om ugen er med.',
      }),
    ),
    gjorde('2025-12-02', 'karin').foreslaaPris((s) => ({
      pristilbudId: s.pristilbud('Bakkegården'),
      begrundelse: '62.050 kr. lavere om året end det første bud, med de samme timer.',
    })),
    gjorde('2025-12-03', 'mette').indstil((s) =>
      indstilling({
        kandidatId: s.kandidat('Bakkegården'),
        reserveId: s.kandidat('Kildevang'),
        paragraffer: ['par107'],
        prisloftOere: kr(1_140_000),
        periodeFra: '2026-01-05',
        periodeTil: '2027-12-31',
        alternativer: [
          { kandidatId: s.kandidat('Kildevang'), egnet: 'delvis', aarsprisOere: kr(1_116_900) },
          { kandidatId: s.kandidat('Havtornen'), egnet: 'nej', aarsprisOere: null },
        ],
        behovResume: RESUME,
        borgersOensker: OENSKER,
        begrundelseFaglig:
          'Bakkegården kender målgruppen, har faste medarbejdere og det rolige værelse. Kildevang har færre timer og større udskiftning.',
        begrundelseOekonomisk: 'Kildevang er 1 % billigere, men med to timers støtte mindre om ugen.',
      }),
    ),
    gjorde('2025-12-03', 'mette').saetPaaDagsorden((s) => ({ moedeId: s.moede('2025-12-11') })),
    gjorde('2025-12-11', 'birgitte').godkend((s) =>
      godkendelse({
        beslutningstagere: [{ personId: s.person('birgitte') }],
        opfoelgningSenest: '2026-04-05',
        begrundelseFaglig: 'Udvalget er enigt i, at målgruppen og roen vejer tungest.',
      }),
    ),
    gjorde('2025-12-12', 'mette').registrerAfgoerelse(
      afgoerelse({ paragraffer: ['par107'], udfald: 'fuld', afsendt: '2025-12-12' }),
    ),
    gjorde('2025-12-16', 'mette').faerdiggoerBestilling(
      foersteBestilling({
        paragraffer: ['par107'],
        start: '2026-01-05',
        revurderesDato: '2027-12-31',
        indsatsformaal: FORMAAL,
        ydelser: [ophold('par107', 'sovende'), stoettetimer('par85', 14, 'Struktur, måltider og følgeskab')],
        saerligeKrav: [
          { kategori: 'personale', tekst: 'Få og faste medarbejdere med erfaring med autisme.', kritisk: true },
        ],
      }),
    ),
    gjorde('2025-12-16', 'mette').aftalIndflytning({ dato: '2026-01-05', aftaltMed: 'Forstanderen på Bakkegården' }),
    gjorde('2025-12-16', 'karin').opretKontrakt({ variant: 'udenRammeaftale', skabelonversion: 'v21' }),
    ...sendt('2025-12-17', '2026-01-02', KONTRAKTEN),
    gjorde('2025-12-17', 'mette').anmodOmSletning((s) => ({
      videregivelseId: s.videregivelse('Kildevang'),
      dato: '2025-12-17',
      bekraeftet: null,
    })),
    birgitteSkrevUnder('2025-12-18'),
    leverandoerSkrevUnder('2025-12-22', 'mette', '2025-12-22', 'Rigmor Kærsgård'),
    gjorde('2026-01-05', 'mette').registrerIndflytning({
      dato: '2026-01-05',
      kandidatId: null,
      foersteOpfoelgning: '2026-03-26',
      socialtilsynUnderrettet: null,
      bemaerkning: 'Flytningen gik efter planen. Katten kom med i første bil.',
    }),
    gjorde('2026-01-06', 'mette').meldTilOekonomi(
      melding({ art: 'start', dato: '2026-01-05', beloebOere: kr(1_135_150) }),
    ),
  ],
};
