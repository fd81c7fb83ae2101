import type { Dato } from '#machines/kalender/dato.ts';
import type { FristSvar } from '#machines/svar.ts';
import { ROLLE_TEKST } from '../ord.ts';

/** A rung of the ladder as it is read: what was sent, or what will be. */
export interface Trin {
  readonly dato: Dato;
  readonly tekst: string;
  readonly sendt: boolean;
}

/** Who has been called, in the order of it, and who will be. A rung of the past that was never sent is not told. */
export function stigeOf({ stige, paamindet }: Pick<FristSvar, 'stige' | 'paamindet'>, today: Dato): readonly Trin[] {
  const sendt = paamindet.map(({ dato, tekst }) => ({ dato, tekst, sendt: true }));
  const kommer = stige
    .filter(
      ({ dato, til }) => dato > today || (dato === today && !sendt.some((s) => isSame(s, dato, ROLLE_TEKST[til]))),
    )
    .map(({ dato, til }) => ({ dato, tekst: ROLLE_TEKST[til], sendt: false }));
  return [...sendt, ...kommer].sort((a, b) => a.dato.localeCompare(b.dato));
}

const isSame = (sendt: Trin, dato: Dato, rolle: string): boolean =>
  sendt.dato === dato && sendt.tekst.startsWith(rolle);
