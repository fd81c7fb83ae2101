import { behov, kravspecifikation, ophold, stoettetimer } from './dele.ts';
import { gjorde, type Story } from './story.ts';

/** On hold until the borger has thought it over; the clock wakes it. */
export const josefine: Story = {
  navn: 'Josefine tænker sig om',
  tekst: [
    'Josefine er ikke sikker på, at hun vil flytte hjemmefra (§ 107). Sagen er sat på vent, så ingen skubber på.',
    'Den 26. februar vækker uret sagen af sig selv. Spol frem, og se den komme tilbage på Jonas’ liste.',
  ],
  borger: { navn: 'Josefine Birkemark', cpr: '7804074118' },
  tilstand: 'markedsafsoegning',
  forloeb: {},
  handlinger: [
    gjorde('2026-01-20', 'jonas').opretSag((s) => ({
      paragraffer: ['par107'],
      team: s.team('Unge voksne'),
      ansoegningModtaget: '2026-01-19',
      oensketStart: '2026-04-01',
      handlekommune: '399',
      betalingskommune: '399',
    })),
    gjorde('2026-01-23', 'jonas').beskrivBehov(
      behov({
        paragraffer: ['par107'],
        oensketStart: '2026-04-01',
        udredningDato: '2026-01-15',
        stoettebehovsniveau: 'moderat',
        behovResume:
          'Josefine er 18 og har cerebral parese og let udviklingshæmning. Hun får i dag al hjælp af sine forældre og har aldrig prøvet at bo ude.',
        borgersOensker: 'Josefine vil gerne have sin egen dør at lukke, men ikke for langt væk.',
        borgersHoldning: 'delvis',
      }),
    ),
    gjorde('2026-01-27', 'jonas').gemKravspecifikation(
      kravspecifikation({
        paragraffer: ['par107'],
        start: '2026-04-01',
        revurderesDato: '2027-04-01',
        indsatsformaal: 'Josefine skal lære at bo selv med den hjælp, der skal til, og kunne tage hjem i weekenden.',
        ydelser: [ophold('par107', 'raadighed'), stoettetimer('par85', 12, 'Personlig hjælp og at lære at bo selv')],
        saerligeKrav: [{ kategori: 'fysiskeOmgivelser', tekst: 'Stueplan og plads til kørestol.', kritisk: true }],
        geografi: 'Sundkøbing',
      }),
    ),
    gjorde('2026-01-28', 'jonas').startMarkedsafsoegning({}),
    gjorde('2026-01-30', 'jonas').tilfoejKandidat((s) => ({ tilbudId: s.tilbud('Bakkegården'), ledigFra: null })),
    gjorde('2026-02-03', 'jonas').registrerBesoeg((s) => ({
      kandidatId: s.kandidat('Bakkegården'),
      dato: '2026-02-03',
      deltagere: ['borger', 'paaroerende', 'raadgiver'],
      indtryk: 'Josefine kunne lide værelset. Hun blev stille, da vi talte om at sove der.',
      borgersUdsagn: '»Jeg skal lige tænke over det.«',
    })),
    gjorde('2026-02-04', 'jonas').saetPaaVent({
      til: '2026-02-26',
      aarsag: 'afventerBorger',
      begrundelse: 'Aftalt med Josefine og hendes mor, at hun prøver to weekender først.',
    }),
  ],
};
