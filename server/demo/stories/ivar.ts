import { kr } from './beloeb.ts';
import { behov, doegnpris, indstilling, kravspecifikation, ophold, stoettetimer, videregivet } from './dele.ts';
import { gjorde, type Story } from './story.ts';

const RESUME =
  'Ivar har skizofreni og har boet i tre botilbud på fem år. Han lukker sig inde, når der er mange omkring ham, og skal have medicin under opsyn.';
const OENSKER = 'Ivar vil have sin egen indgang og kunne gå i skoven.';

/** The borger said no after the visit; back to the market. */
export const ivar: Story = {
  navn: 'Ivar sagde nej',
  tekst: [
    'Ivar var på dagsordenen til Havtornen (§ 107), men efter besøget sagde han nej. Sagen gik tilbage til markedsafsøgningen.',
    'Et nyt tilbud er kommet på listen, og sagsbehandlingsfristen den 23. februar er tæt på.',
  ],
  borger: { navn: 'Ivar Sandkilde', cpr: '7502014611' },
  tilstand: 'markedsafsoegning',
  forloeb: {},
  handlinger: [
    gjorde('2025-12-30', 'jonas').opretSag((s) => ({
      paragraffer: ['par107'],
      team: s.team('Unge voksne'),
      ansoegningModtaget: '2025-12-29',
      oensketStart: '2026-03-01',
      handlekommune: '399',
      betalingskommune: '399',
    })),
    gjorde('2026-01-02', 'jonas').beskrivBehov(
      behov({
        paragraffer: ['par107'],
        oensketStart: '2026-03-01',
        udredningDato: '2025-10-22',
        stoettebehovsniveau: 'hoejt',
        behovResume: RESUME,
        borgersOensker: OENSKER,
        borgersHoldning: 'delvis',
      }),
    ),
    gjorde('2026-01-05', 'jonas').gemKravspecifikation(
      kravspecifikation({
        paragraffer: ['par107'],
        start: '2026-03-01',
        revurderesDato: '2027-03-01',
        indsatsformaal: 'Ivar skal have et fast sted, tage sin medicin og turde være sammen med få andre.',
        ydelser: [ophold('par107', 'vaagen'), stoettetimer('par85', 18, 'Medicin, ro og følgeskab')],
        saerligeKrav: [{ kategori: 'fysiskeOmgivelser', tekst: 'Egen indgang.', kritisk: false }],
      }),
    ),
    gjorde('2026-01-05', 'jonas').startMarkedsafsoegning({}),
    gjorde('2026-01-07', 'jonas').tilfoejKandidat((s) => ({
      tilbudId: s.tilbud('Havtornen'),
      ledigFra: '2026-02-15',
    })),
    gjorde('2026-01-07', 'jonas').tilfoejKandidat((s) => ({ tilbudId: s.tilbud('Nordlyset'), ledigFra: null })),
    gjorde('2026-01-07', 'jonas').tilfoejKandidat((s) => ({ tilbudId: s.tilbud('Fjordhuset'), ledigFra: null })),
    gjorde('2026-01-12', 'jonas').videregivOplysninger((s) =>
      videregivet({ kandidatId: s.kandidat('Havtornen'), dato: '2026-01-12' }),
    ),
    gjorde('2026-01-14', 'jonas').tildel((s) => ({ rolle: 'kontraktforhandler', personId: s.person('karin') })),
    gjorde('2026-01-14', 'jonas').startPrisforhandling((s) => ({
      kandidater: [{ kandidatId: s.kandidat('Havtornen') }, { kandidatId: s.kandidat('Nordlyset') }],
      faerreAarsag: null,
      faerreBegrundelse: null,
    })),
    gjorde('2026-01-19', 'karin').registrerPristilbud((s) =>
      doegnpris('par107', 4_260, 18, {
        kandidatId: s.kandidat('Havtornen'),
        dato: '2026-01-19',
        gyldigTil: '2026-03-31',
      }),
    ),
    gjorde('2026-01-21', 'karin').foreslaaPris((s) => ({
      pristilbudId: s.pristilbud('Havtornen'),
      begrundelse: 'Regionens takst. Nordlyset ville ikke give et bud med vågen nattevagt.',
    })),
    gjorde('2026-01-26', 'jonas').indstil((s) =>
      indstilling({
        kandidatId: s.kandidat('Havtornen'),
        paragraffer: ['par107'],
        prisloftOere: kr(1_560_000),
        periodeFra: '2026-03-01',
        alternativer: [
          { kandidatId: s.kandidat('Nordlyset'), egnet: 'delvis', aarsprisOere: null },
          { kandidatId: s.kandidat('Fjordhuset'), egnet: 'nej', aarsprisOere: null },
        ],
        behovResume: RESUME,
        borgersOensker: OENSKER,
        begrundelseFaglig: 'Havtornen har vågen nattevagt og medicin under opsyn hele døgnet.',
      }),
    ),
    gjorde('2026-01-26', 'jonas').saetPaaDagsorden((s) => ({ moedeId: s.moede('2026-02-05') })),
    gjorde('2026-02-02', 'jonas').registrerBesoeg((s) => ({
      kandidatId: s.kandidat('Havtornen'),
      dato: '2026-02-02',
      deltagere: ['borger', 'raadgiver'],
      indtryk: 'Der var fest i huset. Ivar gik ud i bilen efter ti minutter og ville ikke ind igen.',
      borgersUdsagn: '»Der er alt for mange døre.«',
    })),
    gjorde('2026-02-03', 'jonas').registrerBorgerensSvar((s) => ({
      svar: 'nej',
      afgivetAf: 'borger',
      dato: '2026-02-03',
      kandidatId: s.kandidat('Havtornen'),
      ord: 'Ikke der. Hellere vente.',
    })),
    gjorde('2026-02-03', 'jonas').tilbageTilMarked({
      aarsag: 'borgerensNej',
      begrundelse: 'Ivar siger klart nej. Vi finder noget mindre.',
    }),
    gjorde('2026-02-04', 'jonas').fravaelgKandidat((s) => ({
      kandidatId: s.kandidat('Havtornen'),
      aarsag: 'borgerensNej',
      begrundelse: null,
    })),
    gjorde('2026-02-04', 'jonas').anmodOmSletning((s) => ({
      videregivelseId: s.videregivelse('Havtornen'),
      dato: '2026-02-04',
      bekraeftet: '2026-02-04',
    })),
    gjorde('2026-02-09', 'jonas').tilfoejKandidat((s) => ({ tilbudId: s.tilbud('Skovbrynet'), ledigFra: null })),
    gjorde('2026-02-10', 'jonas').registrerKontakt((s) => ({
      kandidatId: s.kandidat('Skovbrynet'),
      dato: '2026-02-10',
      kanal: 'telefon',
      resultat: 'svarAfventes',
      kontaktperson: null,
      referat: 'De har et anneks med egen indgang lige ved skoven. De ser på, om det kan blive ledigt.',
    })),
  ],
};
