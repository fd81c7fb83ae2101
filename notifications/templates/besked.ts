import type { BeskedSlags } from '#machines/chart.ts';
import type { Grund } from '#machines/modtagere.ts';
import type { Brev } from './brev.ts';
import { AENDR, hvorfor, linkTil } from './hvorfor.ts';

export interface Beskeden {
  readonly slags: BeskedSlags;
  readonly grund: Grund;
  readonly sagId: string;
  readonly sagsnummer: string;
  /** The word on the button of what happened. */
  readonly haendelse: string;
  /** The sag that it opened, when it did. */
  readonly nySag: { readonly sagId: string; readonly sagsnummer: string } | null;
  readonly baseUrl: string;
}

const ORD: Readonly<Record<BeskedSlags, { readonly emne: string; readonly goer: string }>> = {
  tildelt: { emne: 'Sagen er tildelt dig', goer: 'Åbn sagen, og se, hvad der venter på dig.' },
  beslutning: { emne: 'Der er truffet en beslutning', goer: 'Åbn sagen, og tag det næste skridt.' },
  bekraeft: { emne: 'Bekræft det, du har sagt ja til', goer: 'Åbn sagen, og bekræft det skriftligt.' },
  underskriv: { emne: 'Din underskrift mangler', goer: 'Åbn sagen, læs, og skriv under.' },
  afvist: { emne: 'Der er svaret nej', goer: 'Åbn sagen, og find ud af, hvad der nu skal ske.' },
  opgave: { emne: 'Noget venter på dig', goer: 'Åbn sagen, og gør det, der venter.' },
};

/** The mail that follows at once from what somebody did. */
export function beskedBrev({ slags, grund, sagId, sagsnummer, haendelse, nySag, baseUrl }: Beskeden): Brev {
  const { emne, goer } = ORD[slags];
  return {
    subject: `${emne} (sag ${sagsnummer})`,
    goer,
    hvorfor: hvorfor([grund]),
    punkter: [
      { tekst: `Sag ${sagsnummer}`, linjer: [`Det sidste, der skete: «${haendelse}».`], href: linkTil(baseUrl, sagId) },
      ...(nySag
        ? [{ tekst: `Det åbnede en ny sag: ${nySag.sagsnummer}`, linjer: [], href: linkTil(baseUrl, nySag.sagId) }]
        : []),
    ],
    aendr: AENDR,
  };
}

export const erBeskedSlags = (kind: string): kind is BeskedSlags => Object.hasOwn(ORD, kind);
