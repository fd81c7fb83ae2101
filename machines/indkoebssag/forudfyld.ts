import type { ChartDef } from '../chart.ts';
import type { EventNavn, events } from './events.ts';
import type { Facts } from './facts.ts';
import { manglendeMelding } from './om-meldinger.ts';
import { gaeldendeAarspris } from './om-sagen.ts';

const BEHOVET = ['beskrivBehov', 'opretSag'] as const;

/** What an act begins with, so that nobody is asked for the same thing twice. */
export const forudfyld: { readonly [E in EventNavn]?: readonly EventNavn[] } = {
  beskrivBehov: BEHOVET,
  gemKravspecifikation: ['gemKravspecifikation', ...BEHOVET],
  soegRamme: ['soegRamme', ...BEHOVET],
  indstil: ['indstil', 'soegRamme', ...BEHOVET],
  registrerAfgoerelse: ['indstil', ...BEHOVET],
  opretKontrakt: ['opretKontrakt', 'registrerLoebendeKontrakt'],
  gemBestilling: ['gemBestilling', 'faerdiggoerBestilling', 'gemKravspecifikation', ...BEHOVET],
  faerdiggoerBestilling: ['gemBestilling', 'faerdiggoerBestilling', 'gemKravspecifikation', ...BEHOVET],
};

type Af = NonNullable<ChartDef<Facts, typeof events, never>['forudfyldAf']>;

/** And where nobody has written it: what was agreed, and what økonomi has not been told yet (C12). */
export const forudfyldAf: Af = {
  registrerIndflytning: (f) => ({
    dato: f.indflytning.aftalt?.dato ?? null,
    foersteOpfoelgning: f.kontrakt?.foersteOpfoelgning ?? null,
  }),
  meldTilOekonomi: (f) => {
    const art = manglendeMelding(f);
    if (art === 'stop') return { art, dato: betalesTil(f) };
    return { art, dato: art && gaelderFra(f, art), beloebOere: gaeldendeAarspris(f) };
  },
};

/** The price is that of the last stretch (T08, T10). */
const gaelderFra = ({ indflytning, kontrakt }: Facts, art: 'start' | 'pris') =>
  (art === 'start' ? indflytning.faktisk?.dato : kontrakt?.priser.at(-1)?.fra) ?? null;

const betalesTil = ({ doed, kontrakt }: Facts) =>
  doed?.betalingSlut ?? kontrakt?.ophoert?.sidsteBetalingsdag ?? kontrakt?.ophoert?.slutdato ?? null;
