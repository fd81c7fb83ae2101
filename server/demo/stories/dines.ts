import { kr } from './beloeb.ts';
import {
  behov,
  doegnpris,
  indstilling,
  kravspecifikation,
  ophold,
  stoettetimer,
  videregivet,
  vurdering,
} from './dele.ts';
import { gjorde, type Story } from './story.ts';

const RESUME =
  'Dines er 19 og har haft sin første psykose. Han er udskrevet til sin storebror, hvor han ikke kan blive. Han skal have medicinen hver dag og nogen at tale med om aftenen.';
const OENSKER = 'Dines vil gerne begynde på HF til sommer og have plads til sit klaver.';

/** On the agenda of next week's meeting, after it did not get its turn at the last one. */
export const dines: Story = {
  navn: 'Dines er på dagsordenen',
  tekst: [
    'Dines er indstillet til Fjordhuset (§ 107). Mødet den 5. februar nåede ikke sagen, så den er sat på igen.',
    'Den 19. februar beslutter lederen. Bliver det ikke til noget, er sagsbehandlingsfristen ude den 27. februar.',
  ],
  borger: { navn: 'Dines Fjordmose', cpr: '7109064236' },
  tilstand: 'visitation.paaDagsorden',
  forloeb: {},
  handlinger: [
    gjorde('2026-01-05', 'jonas').opretSag((s) => ({
      paragraffer: ['par107'],
      team: s.team('Unge voksne'),
      ansoegningModtaget: '2026-01-02',
      oensketStart: '2026-03-02',
      handlekommune: '399',
      betalingskommune: '399',
    })),
    gjorde('2026-01-06', 'jonas').beskrivBehov(
      behov({
        paragraffer: ['par107'],
        oensketStart: '2026-03-02',
        udredningDato: '2025-12-17',
        stoettebehovsniveau: 'hoejt',
        behovResume: RESUME,
        borgersOensker: OENSKER,
      }),
    ),
    gjorde('2026-01-08', 'jonas').gemKravspecifikation(
      kravspecifikation({
        paragraffer: ['par107'],
        start: '2026-03-02',
        slutdato: '2027-06-30',
        indsatsformaal: 'Dines skal undgå ny indlæggelse, tage sin medicin selv og være i gang med HF.',
        ydelser: [ophold('par107', 'raadighed'), stoettetimer('par85', 11, 'Medicin, samtaler og uddannelse')],
        saerligeKrav: [{ kategori: 'personale', tekst: 'Psykiatrisk erfaring i aftenvagten.', kritisk: true }],
      }),
    ),
    gjorde('2026-01-08', 'jonas').startMarkedsafsoegning({}),
    gjorde('2026-01-12', 'jonas').tilfoejKandidat((s) => ({
      tilbudId: s.tilbud('Fjordhuset'),
      ledigFra: '2026-03-01',
    })),
    gjorde('2026-01-12', 'jonas').tilfoejKandidat((s) => ({ tilbudId: s.tilbud('Skovbrynet'), ledigFra: null })),
    gjorde('2026-01-12', 'jonas').tilfoejKandidat((s) => ({ tilbudId: s.tilbud('Kildevang'), ledigFra: null })),
    gjorde('2026-01-14', 'jonas').fravaelgKandidat((s) => ({
      kandidatId: s.kandidat('Kildevang'),
      aarsag: 'ingenPlads',
      begrundelse: null,
    })),
    gjorde('2026-01-15', 'jonas').vurderKandidat((s) =>
      vurdering({
        kandidatId: s.kandidat('Fjordhuset'),
        egnet: 'ja',
        oplystDen: '2026-01-14',
        pladser: 22,
        ledige: 2,
        ledigFra: '2026-03-01',
        vejledendeTakstOere: kr(2_780),
        takstEnhed: 'doegn',
        specialisering: 'moderat',
        afstandKm: 17,
        godkendtKontrolleret: '2026-01-15',
        maalgruppematch: 'Unge med nyopdaget psykisk sygdom. Fast samarbejde med ambulatoriet.',
        match: [{ kravTekst: 'Psykiatrisk erfaring i aftenvagten', opfyldt: 'ja', note: null }],
        borgersHoldning: 'enig',
      }),
    ),
    gjorde('2026-01-16', 'jonas').videregivOplysninger((s) =>
      videregivet({ kandidatId: s.kandidat('Fjordhuset'), dato: '2026-01-16' }),
    ),
    gjorde('2026-01-20', 'jonas').registrerBesoeg((s) => ({
      kandidatId: s.kandidat('Fjordhuset'),
      dato: '2026-01-20',
      deltagere: ['borger', 'raadgiver', 'leverandoer'],
      indtryk: 'Dines talte længe med en anden beboer om musik. Klaveret kan stå i fællesstuen.',
      borgersUdsagn: '»Det er okay. Det er faktisk helt okay.«',
    })),
    gjorde('2026-01-20', 'jonas').tildel((s) => ({ rolle: 'kontraktforhandler', personId: s.person('karin') })),
    gjorde('2026-01-20', 'jonas').startPrisforhandling((s) => ({
      kandidater: [{ kandidatId: s.kandidat('Fjordhuset') }, { kandidatId: s.kandidat('Skovbrynet') }],
      faerreAarsag: null,
      faerreBegrundelse: null,
    })),
    gjorde('2026-01-23', 'karin').registrerPristilbud((s) =>
      doegnpris('par107', 2_780, 11, {
        kandidatId: s.kandidat('Fjordhuset'),
        dato: '2026-01-23',
        gyldigTil: '2026-03-31',
        ydelserOgTillaeg: 'Kommunens takst for 2026. Ingen tillæg.',
      }),
    ),
    gjorde('2026-01-26', 'karin').registrerPristilbud((s) =>
      doegnpris('par107', 2_610, 8, { kandidatId: s.kandidat('Skovbrynet'), dato: '2026-01-26' }),
    ),
    gjorde('2026-01-27', 'karin').foreslaaPris((s) => ({
      pristilbudId: s.pristilbud('Fjordhuset'),
      begrundelse: 'Taksten er fast. Skovbrynet er billigere, fordi der er færre timer.',
    })),
    gjorde('2026-01-29', 'jonas').indstil((s) =>
      indstilling({
        kandidatId: s.kandidat('Fjordhuset'),
        reserveId: s.kandidat('Skovbrynet'),
        paragraffer: ['par107'],
        prisloftOere: kr(1_020_000),
        periodeFra: '2026-03-02',
        periodeTil: '2027-06-30',
        alternativer: [
          { kandidatId: s.kandidat('Skovbrynet'), egnet: 'delvis', aarsprisOere: kr(952_650) },
          { kandidatId: s.kandidat('Kildevang'), egnet: 'ja', aarsprisOere: null },
        ],
        behovResume: RESUME,
        borgersOensker: OENSKER,
        begrundelseFaglig: 'Fjordhuset har psykiatrisk erfaring om aftenen, hvor Dines har det sværest.',
        begrundelseOekonomisk: '62.050 kr. dyrere om året end Skovbrynet, for tre timer mere om ugen.',
      }),
    ),
    gjorde('2026-01-29', 'jonas').saetPaaDagsorden((s) => ({ moedeId: s.moede('2026-02-05') })),
    gjorde('2026-02-05', 'birgitte').udsaet({
      aarsag: 'manglerTid',
      begrundelse: 'Tre sager tog al tiden. Dines er nummer et næste gang.',
    }),
    gjorde('2026-02-06', 'jonas').saetPaaDagsorden((s) => ({ moedeId: s.moede('2026-02-19') })),
  ],
};
