/** What differs between municipalities, as switches with few values; every value of each is tested. */
export const SWITCHES = {
  /** C1: is a frame granted before the market is searched, or a concrete tilbud brought to the udvalg, or both. */
  visitation: ['rammeFoerst', 'konkretTilbud', 'begge'],
  /** Q9: does the visitationsudvalg exist, advise, or decide. */
  udvalg: ['ingen', 'raader', 'beslutter'],
  /** Is there a kontraktforhandler (8 of 13), or does the rådgiver see to price and contract (5 of 13). */
  forhandler: ['ja', 'nej'],
  /** Which sager kontraktforhandlere see: those they are assigned, or all (central purchasing). */
  forhandlereSer: ['tildelte', 'alle'],
} as const;

export type Switches = { readonly [K in keyof typeof SWITCHES]: (typeof SWITCHES)[K][number] };

/** A condition on switches: each named one has one of the listed values. */
export type NaarSwitch = { readonly [K in keyof Switches]?: readonly Switches[K][] };

/** Whether the switches meet the condition; no condition is met by all. */
export function switchesMatch(switches: Switches, naar: NaarSwitch | undefined): boolean {
  if (!naar) return true;
  return (Object.keys(naar) as (keyof Switches)[]).every(
    (k) => (naar[k] as readonly string[] | undefined)?.includes(switches[k]) ?? true,
  );
}
