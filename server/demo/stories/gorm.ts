import { kr } from './beloeb.ts';
import { afgoerelse, behov, doegnpris, indstilling, kravspecifikation, ophold, stoettetimer } from './dele.ts';
import { iKlagen } from './forloeb.ts';
import { gjorde, type Story } from './story.ts';

const RESUME =
  'Gorm er 24 og bor i en ungdomsbolig. Han har en let depression og er holdt op med sin uddannelse. Han får hjælp til økonomi og post en gang om ugen.';
const OENSKER = 'Gorm vil bo et sted, hvor der altid er nogen hjemme.';

/** Refused after a hearing; the borger complained, and the complaint is at Ankestyrelsen. */
export const gorm: Story = {
  navn: 'Gorm får afslag',
  tekst: [
    'Gorm søgte botilbud (§ 107). Efter en partshøring gav lederen afslag, fordi behovet kan dækkes med mere støtte hjemme.',
    'Gorm har klaget. Souschefen, som ikke havde afgjort sagen, fastholdt, og den 9. februar gik klagen videre til Ankestyrelsen.',
  ],
  borger: { navn: 'Gorm Lyngholt', cpr: '6705014319' },
  tilstand: 'afslag.meddelt',
  forloeb: { klage: 'videresendt' },
  handlinger: [
    gjorde('2025-12-02', 'jonas').opretSag((s) => ({
      paragraffer: ['par107'],
      team: s.team('Unge voksne'),
      ansoegningModtaget: '2025-12-01',
      oensketStart: '2026-02-01',
      handlekommune: '399',
      betalingskommune: '399',
    })),
    gjorde('2025-12-04', 'jonas').beskrivBehov(
      behov({
        paragraffer: ['par107'],
        oensketStart: '2026-02-01',
        udredningDato: '2025-11-20',
        stoettebehovsniveau: 'let',
        behovResume: RESUME,
        borgersOensker: OENSKER,
      }),
    ),
    gjorde('2025-12-05', 'jonas').gemKravspecifikation(
      kravspecifikation({
        paragraffer: ['par107'],
        start: '2026-02-01',
        slutdato: '2027-01-31',
        indsatsformaal: 'Gorm skal have struktur på dagen og i gang med uddannelse igen.',
        ydelser: [ophold('par107', 'raadighed'), stoettetimer('par85', 5, 'Struktur og uddannelse')],
      }),
    ),
    gjorde('2025-12-05', 'jonas').startMarkedsafsoegning({}),
    gjorde('2025-12-08', 'jonas').tilfoejKandidat((s) => ({
      tilbudId: s.tilbud('Fjordhuset'),
      ledigFra: '2026-01-15',
    })),
    gjorde('2025-12-08', 'jonas').tilfoejKandidat((s) => ({ tilbudId: s.tilbud('Skovbrynet'), ledigFra: null })),
    gjorde('2025-12-08', 'jonas').tilfoejKandidat((s) => ({ tilbudId: s.tilbud('Kildevang'), ledigFra: null })),
    gjorde('2025-12-10', 'jonas').tildel((s) => ({ rolle: 'kontraktforhandler', personId: s.person('karin') })),
    gjorde('2025-12-10', 'jonas').startPrisforhandling((s) => ({
      kandidater: [{ kandidatId: s.kandidat('Fjordhuset') }],
      faerreAarsag: null,
      faerreBegrundelse: null,
    })),
    gjorde('2025-12-15', 'karin').registrerPristilbud((s) =>
      doegnpris('par107', 2_720, 5, {
        kandidatId: s.kandidat('Fjordhuset'),
        dato: '2025-12-15',
        gyldigTil: '2026-01-31',
      }),
    ),
    gjorde('2025-12-16', 'karin').foreslaaPris((s) => ({
      pristilbudId: s.pristilbud('Fjordhuset'),
      begrundelse: null,
    })),
    gjorde('2025-12-18', 'jonas').indstil((s) =>
      indstilling({
        kandidatId: s.kandidat('Fjordhuset'),
        paragraffer: ['par107'],
        prisloftOere: kr(1_000_000),
        periodeFra: '2026-02-01',
        periodeTil: '2027-01-31',
        faerreAarsag: 'enestePlads',
        behovResume: RESUME,
        borgersOensker: OENSKER,
        begrundelseFaglig: 'Gorm trives ikke alene, og støtten en gang om ugen har ikke været nok.',
      }),
    ),
    gjorde('2025-12-18', 'jonas').saetPaaDagsorden((s) => ({ moedeId: s.moede('2026-01-08') })),
    gjorde('2026-01-08', 'birgitte').udsaet({
      aarsag: 'manglerOplysninger',
      begrundelse: 'Udvalget hælder til afslag. Gorm skal høres over, at støtten hjemme kan udvides.',
    }),
    gjorde('2026-01-08', 'jonas').sendPartshoering({
      sendt: '2026-01-08',
      modtaget: '2026-01-08',
      svarfrist: '2026-01-20',
      modtager: 'borger',
      kanal: 'digitalPost',
      oplysninger:
        'At støtten efter § 85 kan udvides fra 2 til 8 timer om ugen, og at hjemmevejlederen vurderer, det er nok.',
    }),
    gjorde('2026-01-19', 'jonas').registrerPartshoeringssvar({
      modtaget: '2026-01-19',
      udfald: 'bemaerkninger',
      svar: 'Gorm skriver, at han er bange for at være alene om natten, men gerne vil prøve med flere timer.',
    }),
    gjorde('2026-01-20', 'jonas').saetPaaDagsorden((s) => ({ moedeId: s.moede('2026-01-22') })),
    gjorde('2026-01-22', 'birgitte').givAfslag((s) => ({
      habilErklaeret: true,
      beslutningstagere: [{ personId: s.person('birgitte') }],
      grund: 'daekkesAnderledes',
      begrundelseFaglig:
        'Behovet for støtte er let. Otte timers støtte om ugen og aftenopkald dækker det, der er beskrevet.',
      begrundelseOekonomisk: null,
    })),
    gjorde('2026-01-23', 'jonas').registrerAfgoerelse(
      afgoerelse({
        paragraffer: ['par107'],
        udfald: 'afslag',
        kanal: 'brev',
        afsendt: '2026-01-23',
        modtaget: null,
        retsregler: 'Servicelovens § 107, stk. 1, om midlertidigt botilbud og § 85 om støtte i eget hjem.',
        hovedhensyn:
          'Botilbud gives, når behovet ikke kan dækkes i egen bolig. Der er lagt vægt på, at støtten kan udvides.',
        faktiskeForhold:
          'Udredningen af 20. november 2025, hjemmevejlederens vurdering og dit svar af 19. januar 2026.',
        klageinstans: 'ankestyrelsen',
        klagefristUger: 4,
        klagevejledning:
          'Du kan klage til os inden fire uger efter, at du har fået brevet. Vi ser på sagen igen og sender den ellers til Ankestyrelsen.',
      }),
    ),
    gjorde('2026-01-29', 'jonas').modtagKlage({
      modtaget: '2026-01-29',
      kanal: 'mundtligt',
      klagetAf: 'borger',
      klagepunkter: 'Gorm ringede. Han synes ikke, at telefonopkald om aftenen er det samme som nogen, der er hjemme.',
    }),
    gjorde('2026-01-29', 'jonas').tildel((s) => ({ rolle: 'leder', personId: s.person('karin') })),
    iKlagen('2026-02-02', 'karin').startGenvurdering({ dato: '2026-02-02' }),
    iKlagen('2026-02-06', 'karin').fasthold({
      dato: '2026-02-06',
      begrundelse:
        'Klagen siger intet nyt om behovet. Otte timer og aftenopkald er mere, end der er brugt af de to timer nu.',
    }),
    iKlagen('2026-02-09', 'jonas').videresend({
      dato: '2026-02-09',
      dokumenter: ['klage', 'afgoerelse', 'genvurdering', 'partshoering', 'udredning'],
      borgerOrienteret: '2026-02-09',
      spoergIgen: null,
      bemaerkning: 'Gorm har fået kopi af det hele og begynder med de otte timer imens.',
    }),
  ],
};
