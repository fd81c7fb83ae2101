import type { Vaerdi } from '../felter.ts';
import type { Dato } from '../kalender/dato.ts';
import type { YDELSE } from './raekker.ts';

/** The part of a bestilling or kravspecifikation that is checked. */
export interface TjekketBestilling {
  readonly indsatsformaal: string | null;
  readonly ydelser: readonly Vaerdi<typeof YDELSE>[];
  readonly gaeldendeFra: Dato | null;
  readonly start: Dato | null;
  readonly slutdato: Dato | null;
  readonly revurderesDato: Dato | null;
}

/** A bemærkning. `blokerer` is C14's: all else is a grade that the leder sees. */
export interface Fund {
  readonly regel: string;
  readonly niveau: 'fejl' | 'advarsel';
  readonly blokerer: boolean;
  readonly tekst: string;
  readonly felt: string;
}

/**
 * Bestillingstjek (5.2), as far as C14 lets it block: an empty indsatsformål, no ydelse with omfang, missing dates.
 * Pure; the same answer when the document is saved, finished and asked about.
 */
export function bestillingstjek(b: TjekketBestilling): readonly Fund[] {
  const fund: Fund[] = [];
  const fejl = (regel: string, felt: string, tekst: string) =>
    fund.push({ regel, niveau: 'fejl', blokerer: true, tekst, felt });

  if (b.slutdato === null && b.revurderesDato === null)
    fejl('BT-10', 'slutdato', 'Skriv enten en slutdato eller den dato, hvor indsatsen skal revurderes.');
  if (!b.ydelser.some((y) => y.antal !== null && y.enhed !== null))
    fejl('BT-30', 'ydelser', 'Skriv mindst én ydelse med omfang: et antal og en enhed.');
  if (b.indsatsformaal === null)
    fejl(
      'BT-50',
      'indsatsformaal',
      'Skriv formålet med indsatsen. Leverandøren skal vide, hvad hjælpen skal føre til.',
    );
  if (b.gaeldendeFra === null) fejl('BT-55', 'gaeldendeFra', 'Skriv, hvornår bestillingen gælder fra.');
  if (b.start === null) fejl('BT-55', 'start', 'Skriv, hvornår indsatsen begynder.');
  return fund;
}
