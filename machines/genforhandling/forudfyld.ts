import type { ChartDef } from '../chart.ts';
import type { Kontraktlinje } from '../kontraktlinje.ts';
import type { EventNavn, events } from './events.ts';
import type { Facts } from './facts.ts';

/** What an act begins with, so that nobody is asked for the same thing twice. */
export const forudfyld: { readonly [E in EventNavn]?: readonly EventNavn[] } = {
  fagligVurdering: ['fagligVurdering', 'registrerBeskrivelse'],
  registrerRunde: ['registrerRunde'],
  indstil: ['indstil', 'registrerRunde', 'fagligVurdering', 'registrerBeskrivelse'],
  godkendDelvist: ['indstil'],
  afgoerMidlertidig: ['indstil'],
  udfyldTillaeg: ['udfyldTillaeg'],
};

/** And what the facts know: the kontrakt as it was, T08's day, and what was decided. */
export const forudfyldAf: NonNullable<ChartDef<Facts, typeof events, 'anmod'>['forudfyldAf']> = {
  registrerBeskrivelse: (f) => ({ timerFoer: f.timerPrUge }),
  registrerRunde: (f) => ({ linjer: kontraktensLinjer(f) }),
  indstil: (f) => ({ virkningFra: f.beskrivelse?.modtaget ?? null, linjer: kontraktensLinjer(f) }),
  udfyldTillaeg: (f) => ({
    virkningFra: f.beslutning?.virkningFra ?? null,
    linjer: f.beslutning?.linjer ?? [],
    leverandoernavn: f.art === 'parter' ? f.leverandoernavn : null,
  }),
};

const kontraktensLinjer = (f: Facts): readonly Kontraktlinje[] => (f.art === 'pris' ? f.linjer : []);
