import { type Dato, minDato } from '../kalender/dato.ts';
import type { Oere } from '../pris/oere.ts';
import { gaeldendePaa, type Prisstraekning } from '../prisstraekning.ts';
import type { Facts, Haendelse, Opsigelse, Regulering, Varsel } from './facts.ts';
import { linjernesAarspris, sidsteDag } from './linjer.ts';
import type { OPHAEV_GRUNDE } from './lister.ts';
import { mindstOgHoejst, sidsteBetalingsdag } from './sidste-betalingsdag.ts';
import { opsagtTil, varselFor } from './varsler.ts';

/* Questions about a kontrakt that several files ask. */

/** The last day of the kontrakt, if one is known: its own end, or that of the notice, whichever comes first. */
export function slutdag(f: Facts): Dato | null {
  const egen = sidsteDag(f.linjer);
  const opsagt = f.opsigelse?.slutdato ?? null;
  if (egen === null || opsagt === null) return egen ?? opsagt;
  return f.opsigelse?.af === 'aftale' ? opsagt : minDato(egen, opsagt);
}

/** All that was received, or agreed: what runs first. */
export const varslerne = ({
  andre,
  genbesat,
  udflytning,
  flyttet,
  hjaelpSikret,
  ...gaelder
}: Opsigelse): readonly Varsel[] => [gaelder, ...andre];

/** 7 Terminate, 3.0: we can end it while nothing runs but the supplier's own notice. */
export const kanSigesOp = ({ opsigelse }: Facts): boolean =>
  opsigelse === null || varslerne(opsigelse).every((v) => v.af === 'leverandoer');

/** Our notice, received on that day, would end the kontrakt before what runs; where one rule is not known, it may. */
export function vilSlutteFoer(f: Facts, modtaget: Dato): boolean {
  if (!kanSigesOp(f)) return false;
  const slut = opsagtTil(varselFor(f, 'koeber'), modtaget).slutdato;
  const loeber = f.opsigelse === null ? null : slutdag(f);
  return slut === null || loeber === null || slut < loeber;
}

/** A notice that came after an agreement, and ends earlier: it changes nothing by itself, and somebody must say what holds. */
export const opsagtFoerAftalt = ({ opsigelse }: Facts): boolean =>
  opsigelse?.af === 'aftale' &&
  opsigelse.andre.some((v) => v.slutdato !== null && opsigelse.slutdato !== null && v.slutdato < opsigelse.slutdato);

/** T20, C20: the day the help began, or is to begin. */
export const startdag = (f: Facts): Dato | null => f.iKraft?.dato ?? f.start?.dato ?? null;

/** T04 as it stands: agreed, or what the payment duty gives; null while it is not known. */
export function betalesTil(f: Facts): Dato | null {
  if (f.doed !== null && f.doed.betalingSlut !== null) return f.doed.betalingSlut;
  if (f.opsigelse?.aftaltBetalingsdag) return f.opsigelse.aftaltBetalingsdag;
  return sidsteBetalingsdag(betaling(f));
}

/** T04 when the last day has come: a place that nobody is known to have taken is paid for until then. */
export const betaltTil = (f: Facts): Dato | null => betalesTil(f) ?? betalesMellem(f)?.hoejst ?? null;

/** T04 while nobody knows when the place is taken again: between which days the last payable one lies (C23). */
export const betalesMellem = (f: Facts): { mindst: Dato; hoejst: Dato } | null =>
  f.opsigelse === null ? null : mindstOgHoejst({ ...betaling(f), modtaget: f.opsigelse.modtaget });

const betaling = (f: Facts) => ({
  valg: f.betalingsforpligtelse,
  dage: f.betalingsforpligtelseDage,
  slut: slutdag(f),
  genbesat: f.opsigelse?.genbesat ?? null,
});

/** The kommune's signature is missing, and nobody's comes before it (C16). */
export const erKoebersTur = ({ papir, raekkefoelge, underskrifter }: Facts): boolean =>
  papir === 'sendt' &&
  underskrifter.koeber === null &&
  (raekkefoelge !== 'leverandoerFoerst' || underskrifter.leverandoer !== null);

/** L-31: in an ABL § 105 dwelling the borger stays when the help ends. */
export const erAblPar105 = (f: Facts): boolean =>
  f.paragraffer.includes('ablPar105') || f.linjer.some((l) => l.paragraf === 'ablPar105');

/** T05 is about a botilbud: what is bought at home ends without moving. */
export const erBotilbud = (f: Facts): boolean =>
  [...f.paragraffer, ...f.linjer.map((l) => l.paragraf)].some((p) => p === 'par107' || p === 'par108');

/** Help at home has no place that somebody else could take (T04). */
export const harPlads = (f: Facts): boolean =>
  !erAblPar105(f) && [...f.paragraffer, ...f.linjer.map((l) => l.paragraf)].some((p) => p !== null && MED_PLADS.has(p));

const MED_PLADS: ReadonlySet<string> = new Set(['par84', 'par101', 'par103', 'par104', 'par107', 'par108']);

/** T05: the borger is still to move out of a place that nobody else is known to have. Never of a dwelling of his own (L-31). */
export const skalFlytteUd = (f: Facts): boolean =>
  erBotilbud(f) && !erAblPar105(f) && f.opsigelse?.genbesat === null && !f.opsigelse.flyttet;

export const haendelseAf = (f: Facts, id: string): Haendelse | null => f.haendelser.find((h) => h.id === id) ?? null;

export const reguleringAf = (f: Facts, id: string): Regulering | null =>
  f.reguleringer.find((r) => r.id === id) ?? null;

/** The lines and the price of a year that hold on a day. */
export function gaeldendePriser(f: Facts, dag: Dato): Prisstraekning {
  const gaeldende = gaeldendePaa(f.priser, dag);
  if (gaeldende === null) throw new Error('a kontrakt without a first price');
  return gaeldende;
}

/** What the lines cost in a year; as agreed where they do not say. */
export const aarsprisAf = (f: Pick<Facts, 'linjer' | 'aarsprisOere'>): Oere | null =>
  linjernesAarspris(f.linjer) ?? f.aarsprisOere;

/** 2.13: what has been noted that ends a kontrakt without notice. A cause in the borger's own development does not. */
export const kanOphaevesFor = (f: Facts, grund: (typeof OPHAEV_GRUNDE)[number]): boolean =>
  f.haendelser.some((h) =>
    grund === 'forceMajeure'
      ? h.art === 'forceMajeure'
      : h.art === 'manglendeLevering' && h.aarsag === 'hosLeverandoeren',
  );
