import type { EmneId, TilbudId } from '../ids.ts';
import type { Dato } from '../kalender/dato.ts';
import type { Kontraktlinje } from '../kontraktlinje.ts';
import { aarspris, type Prislinje, prisPrAar } from '../pris/aarspris.ts';
import { fritValgTest } from '../pris/frit-valg.ts';
import type { Oere } from '../pris/oere.ts';
import { gaeldendePaa } from '../prisstraekning.ts';
import type { Beslutning, Facts, Kandidat, Pristilbud } from './facts.ts';

/* What several files ask of the facts: krav, checks, frister, limits and lists. */

export const kandidatAf = (f: Facts, id: EmneId | null): Kandidat | null =>
  f.kandidater.find((k) => k.id === id) ?? null;

export const valgtKandidat = (f: Facts): Kandidat | null => kandidatAf(f, f.valgt);

export const muligeKandidater = (f: Facts): readonly Kandidat[] => f.kandidater.filter((k) => k.status === 'mulig');

export const aabneVentelister = (f: Facts): Facts['ventelister'] => f.ventelister.filter((v) => v.status === 'venter');

/** A yes, with or without conditions. */
export const erGodkendt = (b: Beslutning | null): boolean => b !== null && b.udfald !== 'afslag';

export const erFlyttetInd = (f: Facts): boolean => f.indflytning.faktisk !== null || f.loebendeKontrakt !== null;

/** Familieretshuset has allowed the move to this tilbud without consent (C5). */
export const flytningTilladt = (f: Facts, valgt: EmneId | null): boolean =>
  f.flytning?.afgoerelse?.udfald === 'tilladt' && (f.flytning.kandidatId === null || f.flytning.kandidatId === valgt);

/** An acute approval that has been neither approved nor refused afterwards (I01). */
export const afventerEfterfoelgende = (f: Facts): boolean => f.akut !== null && f.akut.efterfoelgende === null;

/** The leder decides alone, with or without advice from the udvalg (Q9). */
export const lederBestemmer = (f: Facts): boolean => f.regler.switches.udvalg !== 'beslutter';

/** A frame has been granted that covers every paragraph of the sag (C1). */
export const rammeDaekker = (f: Facts): boolean =>
  erGodkendt(f.ramme) && f.paragraffer.every((p) => f.ramme?.paragraffer.includes(p));

export const pristilbudAf = (f: Facts, id: EmneId | null): Pristilbud | null =>
  f.pristilbud.find((p) => p.id === id) ?? null;

/** Offers that still hold, of kandidater that are still possible (T30). */
export const gyldigePristilbud = (f: Facts): readonly Pristilbud[] =>
  f.pristilbud.filter(
    (p) =>
      !p.udloebet &&
      kandidatAf(f, p.kandidatId)?.status === 'mulig' &&
      // Where help is given, only the offers of who gives it.
      (!erFlyttetInd(f) || f.valgt === null || p.kandidatId === f.valgt),
  );

/** The offer behind the proposed or accepted price still holds (T30). */
export const prisGaelder = (f: Facts): boolean =>
  f.pris !== null && pristilbudAf(f, f.pris.pristilbudId)?.udloebet === false;

/** § 108 and ABL § 105 give free choice; § 107 refuses it (L-04, C10). */
export const fritValgErMuligt = (f: Facts): boolean =>
  !f.paragraffer.includes('par107') && (f.paragraffer.includes('par108') || f.paragraffer.includes('ablPar105'));

/**
 * The udvalg may be passed by: inside a granted frame where frames come first, with a free choice that passes the
 * 10 % test (or, from a stay whose price is unknown, by the leder's reason, C10), or at a leverandørskifte.
 */
export function maaSpringeUdvalgOver(f: Facts): boolean {
  return indenForRammen(f) || fritValgHolder(f) || skifteHolder(f);
}

export function indenForRammen(f: Facts): boolean {
  const loft = f.ramme?.prisloftOere ?? null;
  return (
    f.regler.switches.visitation === 'rammeFoerst' &&
    rammeDaekker(f) &&
    f.pris !== null &&
    loft !== null &&
    f.pris.aarsprisOere <= loft
  );
}

/** For the tilbud that the sag was opened with (the first kandidat), and no other. */
export const skifteHolder = (f: Facts): boolean =>
  f.fra?.aarsag === 'leverandoerskifte' && f.pris !== null && f.pris.kandidatId === f.kandidater[0]?.id;

export function fritValgHolder(f: Facts): boolean {
  const valg = f.fritValg;
  if (valg === null || f.pris === null || valg.kandidatId !== f.pris.kandidatId || !fritValgErMuligt(f)) return false;
  const svar = fritValgTest(f.pris.aarsprisOere, valg.visiteretAarsprisOere);
  return svar.ok ? svar.bestaaet : f.fra?.aarsag === 'fritValg';
}

/** The year price of the visited tilbud as the sag knows it, or null; never that of the wished one itself (L-04). */
export function visiteretAarspris(f: Facts, oensket: TilbudId, dag: Dato): Oere | null {
  if (f.fra?.aarsag === 'fritValg' && f.fritValg?.tilbudId === oensket && f.fritValg.visiteretAarsprisOere !== null)
    return f.fritValg.visiteretAarsprisOere;
  if (valgtKandidat(f)?.tilbudId === oensket) return null;
  return kontraktensAarspris(f, dag) ?? f.pris?.aarsprisOere ?? gaeldendeAarspris(f);
}

/** What the help costs in a year on this day: a price that was told for a day to come is not yet paid. */
export const aarsprisPaa = (f: Facts, dag: Dato): Oere | null => kontraktensAarspris(f, dag) ?? gaeldendeAarspris(f);

/** The year price as the kontrakt has it, tillæg and regulation included; none when it has ended. */
function kontraktensAarspris({ kontrakt }: Facts, dag: Dato | null = null): Oere | null {
  if (kontrakt?.ophoert !== null) return null;
  const paaDagen = dag && gaeldendePaa(kontrakt.priser, dag);
  return paaDagen ? paaDagen.aarsprisOere : kontrakt.aarsprisOere;
}

/**
 * What the help costs in a year as it was agreed last, as far as it is known: by the kontrakt, the accepted price, or the
 * lines as they lay.
 */
export function gaeldendeAarspris(f: Facts): Oere | null {
  const efterKontrakten = kontraktensAarspris(f);
  if (efterKontrakten !== null) return efterKontrakten;
  return f.pris?.status === 'accepteret' ? f.pris.aarsprisOere : papirernesAarspris(f);
}

/** The year price of a contract that ran already, or null where its papers do not say. */
export function papirernesAarspris(f: Facts): Oere | null {
  const linjer = f.loebendeKontrakt?.linjer ?? [];
  const hele = linjer.flatMap((l): Prislinje[] =>
    l.antal !== null && l.antalEnhed !== null && l.enhedsprisOere !== null && l.prisEnhed !== null
      ? [{ antal: l.antal, antalEnhed: l.antalEnhed, enhedsprisOere: l.enhedsprisOere, prisEnhed: l.prisEnhed }]
      : [],
  );
  if (hele.length === 0 || hele.length < linjer.length) return null;
  const svar = aarspris(hele);
  return svar.ok ? prisPrAar(svar.aarspris) : null;
}

/** What a new kontrakt is to say of price and quantity: the accepted offer, or the papers of a contract that ran already. */
export const aftalteLinjer = (f: Facts): readonly Kontraktlinje[] =>
  f.pris?.status === 'accepteret'
    ? (pristilbudAf(f, f.pris.pristilbudId)?.linjer ?? [])
    : (f.loebendeKontrakt?.linjer ?? []);
