import type { RaekkeSvar, Slags, Udfald } from '#machines/indlaesning/kolonne.ts';
import type { Tone } from '../components/banner.tsx';

export const antalAf = (svar: readonly RaekkeSvar[], udfald: Udfald): number =>
  svar.filter((raekke) => raekke.udfald === udfald).length;

/** What came of all rows, in one line. */
export function opsummering(svar: readonly RaekkeSvar[], slags: Slags, proeve: boolean): { tone: Tone; title: string } {
  const [ny, findes, dobbelt, fejl] = (['ny', 'findes', 'dobbelt', 'fejl'] as const).map((u) => antalAf(svar, u));
  const dele = [
    ...(ny ? [`${raekker(ny)} ${proeve ? 'kan indlæses' : ny === 1 ? 'er indlæst' : 'er indlæst'}`] : []),
    ...(findes ? [`${raekker(findes)} findes allerede`] : []),
    ...(dobbelt ? [`${raekker(dobbelt)} står to gange`] : []),
    ...(fejl ? [`${raekker(fejl)} har fejl`] : []),
  ];
  const title = dele.length ? `${dele.join(', ')}.` : `Der er ingen ${slags} i filen.`;
  return { tone: fejl ? 'warning' : ny || !proeve ? 'success' : 'info', title };
}

const raekker = (n: number): string => `${n} ${n === 1 ? 'række' : 'rækker'}`;
