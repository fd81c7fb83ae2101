import type { ChartDef } from '../chart.ts';
import type { Kontraktlinje } from '../kontraktlinje.ts';
import type { EventNavn, events } from './events.ts';
import type { Facts } from './facts.ts';
import { startdag } from './om-kontrakten.ts';
import { foersteAabneAar } from './takst.ts';

/** A new version begins with the last, so that nobody is asked for the same thing twice. */
export const forudfyld: { readonly [E in EventNavn]?: readonly EventNavn[] } = {
  udfyld: ['udfyld'],
};

type ForudfyldAf = NonNullable<ChartDef<Facts, typeof events, never>['forudfyldAf']>;

/** The first begins with what the sag told at opening; and the years that are open are known. */
export const forudfyldAf: ForudfyldAf = {
  udfyld: (f) => ({
    variant: f.variant,
    skabelonversion: f.skabelonversion,
    driftsform: f.leverandoer?.driftsform ?? null,
    leverandoerNavn: f.leverandoer?.navn ?? null,
    linjer: foersteLinjer(f),
    varselKoeber: f.varselKoeber,
    varselLeverandoer: f.varselLeverandoer,
    betalingsforpligtelse: f.betalingsforpligtelse,
    betalingsforpligtelseDage: f.betalingsforpligtelseDage,
  }),
  ingenTakstregulering: (f) => ({ aar: foersteAabneAar(f) }),
  registrerRammeaftale: (f) => ({ periodeFra: f.naesteRammeaftale?.periodeFra ?? null }),
};

/** The lines of the agreed price, or one for each paragraph; each from the day the help begins. */
function foersteLinjer(f: Facts): readonly Kontraktlinje[] {
  const linjer = f.linjer.length ? f.linjer : f.paragraffer.map((paragraf) => ({ ...TOM_LINJE, paragraf }));
  return linjer.map((l) => ({ ...l, ikrafttraedelsesdato: l.ikrafttraedelsesdato ?? startdag(f) }));
}

const TOM_LINJE = {
  antal: null,
  antalEnhed: null,
  enhedsprisOere: null,
  prisEnhed: null,
  ikrafttraedelsesdato: null,
  slutdato: null,
  foersteOpfoelgning: null,
} as const;
