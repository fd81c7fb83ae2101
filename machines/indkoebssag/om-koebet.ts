import type { Facts } from './facts.ts';
import { kanOvertageKontrakt, levendeKontrakt } from './om-kontrakten.ts';
import { afventerEfterfoelgende, erFlyttetInd, erGodkendt, valgtKandidat } from './om-sagen.ts';

/* What moving-in overtook of the purchase (design.md 3). */

/** Help is given, and price, decision or kontrakt is not in place: the acts of the purchase go on. */
export const koebetMangler = (f: Facts): boolean =>
  (levendeKontrakt(f) === null && !kanOvertageKontrakt(f)) ||
  afventerEfterfoelgende(f) ||
  f.pris?.status === 'foreslaaet' ||
  (f.loebendeKontrakt === null && (f.pris === null || !erGodkendt(f.beslutning)));

/** Paragraphs whose tilbud socialtilsynet must have approved (socialtilsynsloven § 4, C14). */
const KRAEVER_GODKENDELSE: ReadonlySet<string> = new Set(['par101', 'par107', 'par108', 'ablPar105']);

/** The tilbud that gives the help is not approved for its paragraphs, as far as the sag knows (T21, L-02). */
export function tilbudErIkkeGodkendt(f: Facts): boolean {
  const k = valgtKandidat(f);
  if (!erFlyttetInd(f) || k === null || k.godkendtKontrolleret !== null) return false;
  const kraever = f.paragraffer.filter((p) => KRAEVER_GODKENDELSE.has(p));
  return kraever.length > 0 && !(k.godkendt && kraever.every((p) => k.paragraffer.includes(p)));
}
