import { afgoerelse } from './dele.ts';
import { iKlagen } from './forloeb.ts';
import { type Koeb, tilMoedet } from './koebet.ts';
import { gjorde, type Story } from './story.ts';

const KOEB: Koeb = {
  hvem: 'jonas',
  paragraf: 'par107',
  start: '2026-02-01',
  valgt: 'Bakkegården',
  fravalgte: ['Kildevang', 'Fjordhuset'],
  kronerPrDoegn: 3_150,
  timer: 12,
  niveau: 'moderat',
  tekster: {
    resume:
      'Yrsa er 22 og har OCD. Hun bruger fire timer på at komme ud ad døren og har ikke været i skole siden foråret. Hun bor hos sin mor.',
    oensker: 'Yrsa vil bo med nogen, der ikke bliver sure over, at det tager tid.',
    formaal: 'Yrsa skal ned på en time om morgenen og tilbage i skole efter sommer.',
    stoette: 'Morgenen, angsttrappe og vejen til skole',
    match: 'Bakkegården arbejder sammen med OCD-klinikken.',
    indstilling: 'Morens hjælp holder tvangen i live. Yrsa skal øve sig et andet sted end hjemme.',
  },
  dage: {
    ansoegt: '2025-11-10',
    beskrevet: '2025-11-12',
    fundet: '2025-11-18',
    budt: '2025-11-24',
    indstillet: '2025-11-27',
    moede: '2025-12-11',
  },
};

/** Refused, complained, upheld by somebody who had not decided before: the need is looked at anew. */
export const yrsa: Story = {
  navn: 'Yrsa fik medhold',
  tekst: [
    'Yrsa fik afslag på botilbud (§ 107) i december og klagede. Hverken lederen eller Jonas måtte se på klagen: de havde afgjort sagen.',
    'Souschefen genvurderede og gav medhold, for OCD-klinikkens udtalelse var ikke læst. Sagen er tilbage ved behovet og skal afgøres igen.',
  ],
  borger: { navn: 'Yrsa Klintholm', cpr: '8407034224' },
  tilstand: 'behov',
  forloeb: { klage: 'medhold' },
  handlinger: [
    ...tilMoedet(KOEB),
    gjorde('2025-12-11', 'birgitte').givAfslag((s) => ({
      habilErklaeret: true,
      beslutningstagere: [{ personId: s.person('birgitte') }],
      grund: 'daekkesAnderledes',
      begrundelseFaglig: 'Udvalget mener, at støtte hjemme om morgenen skal prøves først.',
      begrundelseOekonomisk: null,
    })),
    gjorde('2025-12-15', 'jonas').registrerAfgoerelse(
      afgoerelse({
        paragraffer: ['par107'],
        udfald: 'afslag',
        afsendt: '2025-12-15',
        partshoeringUndtagelse: 'kendtAfBorgeren',
        undtagelseBegrundelse: 'Alle oplysninger kom fra Yrsa selv.',
        retsregler: 'Servicelovens § 107, stk. 1, om midlertidigt botilbud og § 85 om støtte i eget hjem.',
        hovedhensyn: 'Botilbud gives, når behovet ikke kan dækkes hjemme. Støtte om morgenen er ikke prøvet.',
        faktiskeForhold: 'Udredningen og samtalen med dig den 12. november 2025.',
        klageinstans: 'ankestyrelsen',
        klagefristUger: 4,
        klagevejledning: 'Du kan klage til os inden fire uger. Vi ser på sagen igen og sender den ellers videre.',
      }),
    ),
    gjorde('2026-01-06', 'jonas').modtagKlage({
      modtaget: '2026-01-05',
      kanal: 'digitalPost',
      klagetAf: 'borger',
      klagepunkter: 'I har ikke læst brevet fra klinikken. Der står, at jeg skal væk hjemmefra for at blive bedre.',
    }),
    gjorde('2026-01-06', 'jonas').tildel((s) => ({ rolle: 'leder', personId: s.person('karin') })),
    iKlagen('2026-01-07', 'karin').startGenvurdering({ dato: '2026-01-07' }),
    iKlagen('2026-01-21', 'karin').givMedhold({
      dato: '2026-01-21',
      kanal: 'digitalPost',
      begrundelse:
        'Klinikkens udtalelse af 3. november indgik ikke. Den siger klart, at støtte hjemme vil gøre det værre.',
    }),
    gjorde('2026-02-02', 'jonas').notat({ tekst: 'Talte med Yrsa. Bakkegården er stadig det, hun helst vil.' }),
  ],
};
