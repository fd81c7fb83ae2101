import type { Dato } from '#machines/kalender/dato.ts';
import type { FristLinje } from '#machines/svar.ts';
import { dagEfter, maanedAar, ugedag } from '../ord.ts';

/** Frister that are read together. */
export interface FristGruppe {
  readonly id: string;
  readonly titel: string;
  readonly items: readonly FristLinje[];
}

/** What is overdue; this week and the next, to their Sundays; then month by month; last what nobody can use any more. */
export function grupperOf(items: readonly FristLinje[], today: Dato): readonly FristGruppe[] {
  const groups = new Map<string, { titel: string; items: FristLinje[] }>();
  for (const item of [...items].sort(byDay)) {
    const { id, titel } = placeOf(item, today);
    const group = groups.get(id) ?? { titel, items: [] };
    group.items.push(item);
    groups.set(id, group);
  }
  const all = [...groups].map(([id, group]) => ({ id, ...group }));
  return [...all.filter(({ id }) => id !== UDLOEBET), ...all.filter(({ id }) => id === UDLOEBET)];
}

const UDLOEBET = 'udloebet';

function placeOf({ dato, stand }: FristLinje, today: Dato): { id: string; titel: string } {
  if (stand === 'udloebet') return { id: UDLOEBET, titel: 'Udløbet' };
  if (dato < today) return { id: 'overskredet', titel: 'Overskredet' };
  const toSunday = 7 - ugedag(today);
  if (dato <= dagEfter(today, toSunday)) return { id: 'denneUge', titel: 'Denne uge' };
  if (dato <= dagEfter(today, toSunday + 7)) return { id: 'naesteUge', titel: 'Næste uge' };
  const maaned = dato.slice(0, 7);
  const titel = maaned === today.slice(0, 7) ? `Senere i ${maanedAar(dato).toLowerCase()}` : maanedAar(dato);
  return { id: `m-${maaned}`, titel };
}

const byDay = (a: FristLinje, b: FristLinje): number =>
  a.dato.localeCompare(b.dato) || (a.senest ?? a.dato).localeCompare(b.senest ?? b.dato);

/** "27 frister, 3 overskredet" */
export function antalTekst(items: readonly FristLinje[]): string {
  const over = items.filter(({ stand }) => stand === 'overskredet').length;
  const alle = items.length === 1 ? '1 frist' : `${items.length} frister`;
  return over === 0 ? alle : `${alle}, ${over} overskredet`;
}
