import type { Ord } from '../../chart.ts';
import type { Facts } from '../facts.ts';
import type { Paragraf } from '../lister.ts';

const MED_BOLIG: ReadonlySet<Paragraf> = new Set(['par107', 'par108', 'ablPar105']);

const UDEN_BOLIG: ReadonlyMap<string, Ord> = new Map<string, Ord>([
  ['aftalIndflytning', { label: 'Aftal første dag', hjaelp: 'Den dag støtten skal begynde.' }],
  ['flytIndflytning', 'Flyt aftalt første dag'],
  ['registrerIndflytning', { label: 'Registrér første dag', hjaelp: 'Den dag støtten begyndte, i dag eller før.' }],
]);

/** Support without a dwelling has a first day; nobody moves in (design.md 3). */
export function ordEfter(type: string, f: Facts): Ord | null {
  return f.paragraffer.some((p) => MED_BOLIG.has(p)) ? null : (UDEN_BOLIG.get(type) ?? null);
}
