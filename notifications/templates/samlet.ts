import { type Dato, dageMellem } from '#machines/kalender/dato.ts';
import { datoPaaDansk } from '#machines/kalender/paa-dansk.ts';
import type { Grund } from '#machines/modtagere.ts';
import type { PaamindelseSlags } from '#machines/paamindelser.ts';
import type { Brev } from './brev.ts';
import { AENDR, hvorfor, linkTil } from './hvorfor.ts';

/** One frist in the mail of the day, however many of its calls are in it. */
export interface Linje {
  readonly sagId: string;
  readonly sagsnummer: string;
  readonly navn: string;
  readonly dato: Dato;
  readonly senest: Dato | null;
  readonly slags: readonly PaamindelseSlags[];
  readonly grunde: readonly Grund[];
  /** The bankdag whose mail it should have been in; null when that is today's. */
  readonly forsinketFra: Dato | null;
}

export interface Samlet {
  readonly today: Dato;
  readonly linjer: readonly [Linje, ...Linje[]];
  readonly baseUrl: string;
}

/** The mail of the day: all frister that call for this person, the most pressing first. */
export function samletBrev({ today, linjer, baseUrl }: Samlet): Brev {
  const [first] = linjer;
  const one = linjer.length === 1;
  const headline = `${first.dato < today ? 'Overskredet' : 'Frist'} ${kort(first.dato)}: ${first.navn} (sag ${first.sagsnummer})`;
  return {
    subject: one ? headline : `${linjer.length} frister. ${headline}`,
    goer: one ? 'Åbn sagen, og gør det, fristen handler om.' : 'Åbn sagerne, og gør det, fristerne handler om.',
    hvorfor: hvorfor(linjer.flatMap((l) => l.grunde)),
    punkter: linjer.map((linje) => ({
      tekst: `${datoPaaDansk(linje.dato)}: ${linje.navn} (sag ${linje.sagsnummer})`,
      linjer: [stand(linje, today), ...opad(linje), ...forsinket(linje)],
      href: linkTil(baseUrl, linje.sagId),
    })),
    aendr: `En frist kalder ikke mere, når det er gjort. ${AENDR}`,
  };
}

/** "12. maj": the year stands in the line itself. */
const kort = (d: Dato): string => datoPaaDansk(d).replace(/ \d{4}$/, '');

function stand({ dato, senest }: Linje, today: Dato): string {
  const dage = dageMellem(today, dato);
  if (dage < 0) return `Fristen er overskredet med ${dageTekst(-dage)}.`;
  const om = dage === 0 ? 'Fristen er i dag.' : `Der er ${dageTekst(dage)} til.`;
  if (senest === null || senest === dato) return om;
  return `${om} ${senest < today ? `Det skulle være gjort ${datoPaaDansk(senest)}.` : `Gør det senest ${datoPaaDansk(senest)}.`}`;
}

const dageTekst = (n: number): string => (n === 1 ? '1 dag' : `${n} dage`);

function opad({ slags }: Linje): readonly string[] {
  if (slags.includes('leder')) return ['Den går nu til lederen, fordi der ikke er handlet.'];
  return slags.includes('vikar') ? ['Den går nu til vikaren, fordi der ikke er handlet.'] : [];
}

const forsinket = ({ forsinketFra }: Linje): readonly string[] =>
  forsinketFra === null ? [] : [`Påmindelsen skulle være sendt ${datoPaaDansk(forsinketFra)} og er forsinket.`];
