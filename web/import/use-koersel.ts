import { useRef, useState } from 'react';
import type { Raekke, RaekkeSvar, Slags } from '#machines/indlaesning/kolonne.ts';
import { portioner } from '#machines/indlaesning/portioner.ts';
import { ApiError } from '../api.ts';
import { sendRaekker } from './api.ts';

/** A dry run or a real one: how far it is, and what was answered so far. */
export interface Koersel {
  readonly proeve: boolean;
  readonly stand: 'koerer' | 'faerdig' | 'standset' | 'afbrudt';
  readonly naaet: number;
  readonly ialt: number;
  readonly svar: readonly RaekkeSvar[];
  /** Why it was interrupted. */
  readonly hvorfor: string | null;
}

/** Sends the rows a few at a time. What was interrupted goes on where it was; a row sent again is only found. */
export function useKoersel(slags: Slags) {
  const [koersel, setKoersel] = useState<Koersel | null>(null);
  const stop = useRef(false);

  async function koer(raekker: readonly Raekke[], proeve: boolean, fra: readonly RaekkeSvar[] = []): Promise<boolean> {
    stop.current = false;
    const kendte = new Set(fra.map(({ nr }) => nr));
    const resten = raekker.filter(({ nr }) => !kendte.has(nr));
    let svar = [...fra];
    const vis = (stand: Koersel['stand'], hvorfor: string | null = null) =>
      setKoersel({ proeve, stand, naaet: svar.length, ialt: raekker.length, svar, hvorfor });
    vis('koerer');
    for (const portion of portioner(resten, slags)) {
      if (stop.current) {
        vis('standset');
        return false;
      }
      try {
        const { items } = await sendRaekker(slags, proeve, portion);
        svar = [...svar, ...items].sort((a, b) => a.nr - b.nr);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        vis('afbrudt', error.message);
        return false;
      }
      vis('koerer');
    }
    vis('faerdig');
    return true;
  }

  return {
    koersel,
    koer,
    stands: () => {
      stop.current = true;
    },
    nulstil: () => setKoersel(null),
  };
}
