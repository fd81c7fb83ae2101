import { afgoerelse } from '../stories/dele.ts';
import { iKlagen } from '../stories/forloeb.ts';
import { gjorde, type Handling } from '../stories/story.ts';
import { bankdage } from './dage.ts';
import { dageneFor, type Koebt, paaDagsordenen } from './koebt.ts';
import { lederPaa, raadgiverPaa, type Sag } from './sag.ts';

/** Why the answer was no, as it stands in the decision and in the letter. */
export interface Afslag {
  readonly grund: 'udenForMaalgruppe' | 'daekkesAnderledes' | 'ikkeDokumenteret';
  readonly udvalget: string;
  readonly hensyn: string;
  readonly fakta: string;
}

/** Refused at the meeting. */
export const afslaaet = (sag: Sag, k: Koebt, a: Afslag): readonly Handling[] => {
  const { moede } = dageneFor(k);
  const leder = lederPaa(sag, moede);
  return [
    ...paaDagsordenen(sag, k),
    gjorde(moede, leder).givAfslag((s) => ({
      habilErklaeret: true,
      beslutningstagere: [{ personId: s.person(leder) }],
      grund: a.grund,
      begrundelseFaglig: a.udvalget,
      begrundelseOekonomisk: null,
    })),
  ];
};

/** And told the borger, with how to complain. */
export const afslagMeddelt = (sag: Sag, k: Koebt, a: Afslag): readonly Handling[] => {
  const dag = bankdage(dageneFor(k).moede, 1);
  return [
    ...afslaaet(sag, k, a),
    gjorde(dag, raadgiverPaa(sag, dag)).registrerAfgoerelse(
      afgoerelse({
        paragraffer: [sag.paragraf],
        udfald: 'afslag',
        afsendt: dag,
        partshoeringUndtagelse: 'kendtAfBorgeren',
        undtagelseBegrundelse: 'Alt, der er lagt til grund, kommer fra borgeren selv.',
        retsregler: `Servicelovens § ${sag.paragraf === 'par107' ? '107, stk. 1' : '108, stk. 1'}, og § 85 om støtte i eget hjem.`,
        hovedhensyn: a.hensyn,
        faktiskeForhold: a.fakta,
        klageinstans: 'ankestyrelsen',
        klagefristUger: 4,
        klagevejledning:
          'Du kan klage til os inden fire uger. Vi ser på sagen igen og sender den ellers til Ankestyrelsen.',
      }),
    ),
  ];
};

/** Complained of; Karin, who has decided nothing in it, is to look at it again. */
export const klaget = (sag: Sag, dag: string, klagepunkter: string): readonly Handling[] => [
  gjorde(dag, raadgiverPaa(sag, dag)).modtagKlage({
    modtaget: dag,
    kanal: 'digitalPost',
    klagetAf: 'borger',
    klagepunkter,
  }),
  gjorde(dag, raadgiverPaa(sag, dag)).tildel((s) => ({ rolle: 'leder', personId: s.person('karin') })),
];

export const genvurderes = (dag: string): Handling =>
  iKlagen(bankdage(dag, 2), 'karin').startGenvurdering({ dato: bankdage(dag, 2) });

/** Upheld and sent on within the four weeks. */
export const videresendt = (sag: Sag, dag: string, begrundelse: string): readonly Handling[] => [
  genvurderes(dag),
  iKlagen(bankdage(dag, 8), 'karin').fasthold({ dato: bankdage(dag, 8), begrundelse }),
  sendtVidere(sag, dag),
];

export const sendtVidere = (sag: Sag, dag: string): Handling =>
  iKlagen(bankdage(dag, 10), raadgiverPaa(sag, bankdage(dag, 10))).videresend({
    dato: bankdage(dag, 10),
    dokumenter: ['klage', 'afgoerelse', 'genvurdering', 'udredning', 'indstilling'],
    borgerOrienteret: bankdage(dag, 10),
    spoergIgen: null,
    bemaerkning: null,
  });

type Udfald = 'stadfaestet' | 'aendret' | 'ophaevet' | 'hjemvist' | 'afvist';

/** Asked about once, and answered at last. */
export const ankestyrelsen = (sag: Sag, dag: string, udfald: Udfald, begrundelse: string): readonly Handling[] => {
  const spurgt = bankdage(dag, -40);
  return [
    iKlagen(spurgt, raadgiverPaa(sag, spurgt)).spoergAnkestyrelsen({
      dato: spurgt,
      spoergIgen: null,
      svar: 'Sagen er under behandling. De kan ikke sige hvor længe.',
    }),
    iKlagen(dag, raadgiverPaa(sag, dag)).registrerAnkestyrelsensAfgoerelse({ modtaget: dag, udfald, begrundelse }),
  ];
};
