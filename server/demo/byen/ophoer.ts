import type { Payload } from '#machines/kontrakt/events.ts';
import { afgoerelse } from '../stories/dele.ts';
import { iKontrakten } from '../stories/forloeb.ts';
import { gjorde, type Handling, type Skrevet } from '../stories/story.ts';
import { bankdage } from './dage.ts';
import { lederPaa, raadgiverPaa, type Sag } from './sag.ts';

type Forslag = Skrevet<Payload<'foreslaaOpsigelse'>>;

/** Why we give notice, in words. */
export interface Opsigelse extends Pick<Forslag, 'opsigelseAarsag' | 'begrundelse' | 'flytteplan'> {
  readonly dag: string;
  readonly oensketSlut: string | null;
  readonly nytKoeb: boolean;
  readonly godkendt: string;
}

export const foreslaaet = (sag: Sag, o: Opsigelse): readonly Handling[] => [
  iKontrakten(o.dag, raadgiverPaa(sag, o.dag)).foreslaaOpsigelse({
    oensketSlut: o.oensketSlut,
    nytKoeb: o.nytKoeb,
    opsigelseAarsag: o.opsigelseAarsag,
    begrundelse: o.begrundelse,
    flytteplan: o.flytteplan,
  }),
];

/** Our own notice, from the proposal to the receipt. */
export function opsagt(sag: Sag, o: Opsigelse): readonly Handling[] {
  const godkendt = bankdage(o.dag, 2);
  const sendt = bankdage(o.dag, 3);
  const modtaget = bankdage(o.dag, 4);
  return [
    ...foreslaaet(sag, o),
    iKontrakten(godkendt, lederPaa(sag, godkendt)).godkendOpsigelse({ begrundelse: o.godkendt }),
    iKontrakten(sendt, raadgiverPaa(sag, sendt)).sendOpsigelse({ sendt, kanal: 'digitalPost', modtager: null }),
    iKontrakten(modtaget, raadgiverPaa(sag, modtaget)).registrerModtagelse({
      modtaget,
      bevis: 'digitalPostKvittering',
      slutdato: null,
      bemaerkning: null,
    }),
  ];
}

/** The borger is told that the help ends, because it is wished. */
export const ophoerMeddelt = (sag: Sag, dag: string, hensyn: string): Handling =>
  gjorde(dag, raadgiverPaa(sag, dag)).registrerAfgoerelse(
    afgoerelse({
      paragraffer: [sag.paragraf],
      udfald: 'ophoer',
      afsendt: dag,
      partshoeringUndtagelse: 'kendtAfBorgeren',
      undtagelseBegrundelse: 'Borgeren har selv bedt om det, og alt, der er lagt til grund, kommer derfra.',
      retsregler: `Servicelovens § ${sag.paragraf === 'par107' ? '107' : '108'}.`,
      hovedhensyn: hensyn,
      faktiskeForhold: 'Samtalerne med dig og dit eget ønske.',
      klageinstans: 'ankestyrelsen',
      klagefristUger: 4,
      klagevejledning: 'Er du uenig, kan du klage til os inden fire uger.',
    }),
  );
