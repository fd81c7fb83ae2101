import { type Broek, broek, broekOf, divider, gange, plus, rundHalvOp } from './broek.ts';
import type { AntalEnhed, PrisEnhed } from './enheder.ts';
import { ANTAL_ENHED_TEKST, MAANEDER_PR_AAR, PRIS_ENHED_TEKST, perYear, UGER_PR_AAR } from './enheder.ts';
import { type Oere, oere, parseOere } from './oere.ts';

/** A line of a kontrakt or a pristilbud; `antal` is a decimal number as written, above 0. */
export type Prislinje = {
  readonly antal: number;
  readonly antalEnhed: AntalEnhed;
  readonly enhedsprisOere: Oere;
  readonly prisEnhed: PrisEnhed;
};

/** The comparable figure, exact: øre per year of 365 days. Rounded only where it is shown. */
export type Aarspris = { readonly oerePrAar: Broek };

export type AarsprisSvar =
  | { readonly ok: true; readonly aarspris: Aarspris }
  | { readonly ok: false; readonly grund: string };

/** What all the lines cost in a year (4.3). One line that cannot be converted refuses the whole, in Danish. */
export function aarspris(linjer: readonly Prislinje[]): AarsprisSvar {
  let sum = broek(0n);
  for (const linje of linjer) {
    const svar = aarsprisOfLinje(linje);
    if (!svar.ok) return svar;
    sum = plus(sum, svar.aarspris.oerePrAar);
  }
  if (parseOere(rundHalvOp(sum)) === null) return refuse('Beløbet er for stort at regne med.');
  return { ok: true, aarspris: { oerePrAar: sum } };
}

/** A year price that is already known in øre. */
export function aarsprisOfOere(beloeb: Oere): Aarspris {
  return { oerePrAar: broek(BigInt(beloeb)) };
}

/** Øre per year, rounded half-up. */
export function prisPrAar({ oerePrAar }: Aarspris): Oere {
  return oere(rundHalvOp(oerePrAar));
}

/** Øre per month, a twelfth of the year; also what an invoice by 1/12 says (C22). Rounded half-up. */
export function prisPrMaaned({ oerePrAar }: Aarspris): Oere {
  return oere(rundHalvOp(divider(oerePrAar, MAANEDER_PR_AAR)));
}

/** Øre per week: the year ÷ 365 × 7. Rounded half-up. */
export function prisPrUge({ oerePrAar }: Aarspris): Oere {
  return oere(rundHalvOp(divider(oerePrAar, UGER_PR_AAR)));
}

function aarsprisOfLinje({ antal, antalEnhed, enhedsprisOere, prisEnhed }: Prislinje): AarsprisSvar {
  const factor = perYear(antalEnhed, prisEnhed);
  if (factor === null) return refuse(unitsDoNotFit(antalEnhed, prisEnhed));
  const units = readAntal(antal);
  if (units === null) return refuse('Antallet skal være et tal over 0.');
  return { ok: true, aarspris: { oerePrAar: gange(gange(units, factor), broek(BigInt(enhedsprisOere))) } };
}

function unitsDoNotFit(antalEnhed: AntalEnhed, prisEnhed: PrisEnhed): string {
  if (prisEnhed === 'stk') return 'En pris pr. stk. betales én gang og kan ikke omregnes til en årspris.';
  if (prisEnhed === 'dag') return 'En pris pr. dag kræver antallet af åbningsdage pr. år.';
  if (prisEnhed === 'time') return 'En pris pr. time kræver antallet af timer pr. uge.';
  return `${PRIS_ENHED_TEKST[prisEnhed]} kan ikke omregnes til en årspris, når antallet er i ${ANTAL_ENHED_TEKST[antalEnhed]}.`;
}

/** The smallest quantity that is written without an exponent is also far below any that is bought. */
function readAntal(antal: number): Broek | null {
  return antal >= 1e-6 && antal < 1e9 ? broekOf(antal) : null;
}

function refuse(grund: string): AarsprisSvar {
  return { ok: false, grund };
}
