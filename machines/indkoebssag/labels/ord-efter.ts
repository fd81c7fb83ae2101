import type { Ord } from '../../chart.ts';
import { efterlades } from '../efterlades.ts';
import type { Facts } from '../facts.ts';
import type { Paragraf } from '../lister.ts';
import { eventLabels } from './events.ts';

const MED_BOLIG: ReadonlySet<Paragraf> = new Set(['par107', 'par108', 'ablPar105']);

const UDEN_BOLIG: ReadonlyMap<string, Ord> = new Map<string, Ord>([
  ['aftalIndflytning', { label: 'Aftal første dag', hjaelp: 'Den dag støtten skal begynde.' }],
  ['flytIndflytning', 'Flyt aftalt første dag'],
  ['registrerIndflytning', { label: 'Registrér første dag', hjaelp: 'Den dag støtten begyndte, i dag eller før.' }],
]);

/** What is left undone, in words, or null. */
function medEfterladt(f: Facts): Ord | null {
  const udestaar = efterlades(f).map((event) => ordet(eventLabels[event]));
  return udestaar.length === 0
    ? null
    : {
        label: ordet(eventLabels.afslut),
        hjaelp: `Bemærkning: Det udestår endnu: ${udestaar.join(', ')}. Sagen kan afsluttes, men så er der ingen, der bliver mindet om det.`,
      };
}

const ordet = (ord: Ord): string => (typeof ord === 'string' ? ord : ord.label);

/** Support without a dwelling has a first day; nobody moves in (design.md 3). */
export function ordEfter(type: string, f: Facts): Ord | null {
  if (type === 'afslut') return medEfterladt(f);
  return f.paragraffer.some((p) => MED_BOLIG.has(p)) ? null : (UDEN_BOLIG.get(type) ?? null);
}
