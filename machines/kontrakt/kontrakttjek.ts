import type { Vaerdi } from '../felter.ts';
import type { KONTRAKTLINJE } from '../kontraktlinje.ts';
import type { Tjekregel } from './labels/tjek.ts';
import { erHel, slutterFoerStart } from './linjer.ts';
import type { BETALINGSFORPLIGTELSER, KONTRAKTVARIANTER } from './lister.ts';
import { manglerVarsel } from './varsler.ts';

type Linje = Vaerdi<typeof KONTRAKTLINJE>;

/** What kontrakttjek reads of a filled kontrakt. */
export interface TjekketKontrakt {
  readonly variant: (typeof KONTRAKTVARIANTER)[number];
  readonly skabelonversion: string;
  readonly linjer: readonly Linje[];
  readonly saerforanstaltning: boolean;
  readonly aflastningAfregning: string | null;
  readonly fakturafristRetning: string | null;
  readonly betalingsfristDage: number | null;
  readonly varselKoeber: string | null;
  readonly varselLeverandoer: string | null;
  readonly betalingsforpligtelse: (typeof BETALINGSFORPLIGTELSER)[number] | null;
  readonly betalingsforpligtelseDage: number | null;
  readonly betalingsforpligtelseTekst: string | null;
  readonly dataansvar: string | null;
  readonly databehandleraftaleRef: string | null;
  readonly ean: string | null;
  readonly cvr: string | null;
  readonly pNummer: string | null;
  readonly bilag: readonly string[];
  readonly indsatser: readonly { readonly linje: number; readonly uddybning: string | null }[];
  readonly aftalerIOevrigt: string | null;
}

/** Facts of a filled version; its number is counted by the reducer. */
export interface UdledtKontrakt {
  readonly sha256: string;
  readonly tjek: readonly string[];
}

export const udledKontrakt = (k: TjekketKontrakt, { sha256 }: { sha256: string }): UdledtKontrakt => ({
  sha256,
  tjek: kontrakttjek(k),
});

const BOTILBUD: ReadonlySet<string> = new Set(['par107', 'par108']);
const NYESTE_SKABELON = 'v21';
/** KT-303: words by which free text may change what the standard text has settled. */
const VILKAARSORD = /takst|reguler|genforhandl|varsel|betal|opsig/i;

/**
 * The rules of 5.1 that a filled kontrakt shows by itself, each once. They grade and do not block (C14); what is a gate
 * of freezing stands in `krav.ts`. Signatures, ceiling and bestilling are facts and no part of the text.
 */
export function kontrakttjek(k: TjekketKontrakt): readonly string[] {
  const uddybet = new Set(k.indsatser.flatMap((i) => (i.uddybning === null ? [] : [i.linje])));
  const fund: readonly (readonly [Tjekregel, boolean])[] = [
    ['KT-101', k.betalingsforpligtelse !== null && k.betalingsforpligtelse !== 'bortfalder'],
    ['KT-102', k.fakturafristRetning === 'foer'],
    ['KT-103', k.betalingsfristDage !== null && k.betalingsfristDage < 30],
    ['KT-201', k.dataansvar === null],
    ['KT-203', k.linjer.some((l) => l.foersteOpfoelgning === null)],
    ['KT-303', k.aftalerIOevrigt !== null && VILKAARSORD.test(k.aftalerIOevrigt)],
    ['KT-305', k.linjer.length === 0 || !k.linjer.every(erHel)],
    ['KT-306', k.linjer.some((l) => l.ikrafttraedelsesdato === null)],
    ['KT-307', k.variant === 'udenRammeaftale' && manglerVarsel(k)],
    ['KT-308', !betalingErValgt(k)],
    ['KT-312', k.skabelonversion !== NYESTE_SKABELON],
    ['KT-315', k.aflastningAfregning === null],
    ['KT-316', k.dataansvar === 'databehandler' && k.databehandleraftaleRef === null],
    ['KT-317', k.linjer.some((l) => l.paragraf === 'par108') && !k.bilag.includes('boligdokument')],
    ['KT-318', k.ean === null || (k.cvr === null && k.pNummer === null)],
    ['KT-321', k.saerforanstaltning && manglerVarsel(k)],
    ['KT-322', k.linjer.some((l, n) => l.paragraf !== null && BOTILBUD.has(l.paragraf) && !uddybet.has(n + 1))],
    ['KT-325', k.linjer.some(slutterFoerStart)],
  ];
  return fund.flatMap(([regel, fundet]) => (fundet ? [regel] : []));
}

/** KT-308: exactly one option, with its number or its text. */
const betalingErValgt = (k: TjekketKontrakt): boolean => {
  if (k.betalingsforpligtelse === 'xDage') return k.betalingsforpligtelseDage !== null;
  if (k.betalingsforpligtelse === 'andet') return k.betalingsforpligtelseTekst !== null;
  return k.betalingsforpligtelse !== null;
};
