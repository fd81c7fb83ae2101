import type { Facts, Klage, Kontrakt } from './facts.ts';
import { erFlyttetInd, erGodkendt } from './om-sagen.ts';

/* What several files ask of a sag about its kontrakt, its follow-ups and its complaints. */

/** The kontrakt that has not ended, or null. */
export const levendeKontrakt = (f: Facts): Kontrakt | null => (f.kontrakt?.ophoert === null ? f.kontrakt : null);

/** It binds both: it has to be ended before the sag can leave its tilbud. */
export const bindendeKontrakt = (f: Facts): boolean => levendeKontrakt(f)?.iKraft === true;

/** Help is given and nothing is written (C2). What was refused afterwards is ended, not written down (C9). */
export const manglerKontrakt = (f: Facts): boolean =>
  erFlyttetInd(f) && f.kontrakt === null && f.loebendeKontrakt === null && !erAfvistBagefter(f);

/** Its own last day has passed, and nobody has said that the help stopped (C2): it is followed up until the sag is closed. */
export const kontraktErUdloebet = (f: Facts): boolean =>
  f.kontrakt?.ophoert?.aarsag === 'slutdato' && f.doed === null && !erAfvistBagefter(f);

/** A contract that was running before there were kontrakter here, and has not become one. */
export const kanOvertageKontrakt = (f: Facts): boolean =>
  f.loebendeKontrakt !== null && f.doed === null && f.kontrakt === null && f.tidligereKontrakter.length === 0;

/** An acute approval that was refused afterwards, with nothing decided since; more help beside what ran is not it. */
export const erAfvistBagefter = (f: Facts): boolean =>
  f.akut?.efterfoelgende?.udfald === 'afvist' && !erGodkendt(f.beslutning) && f.loebendeKontrakt === null;

/** The sag that a notice opened is to hear more of it (L-32). */
export const nySagSkalAfklares = (f: Facts): boolean =>
  f.doed === null && (f.kontrakt?.nySag?.afklares ?? null) !== null;

/** Nothing is planned, or what was planned has been concluded, and there is help to follow up that has no end (L-06). */
export const manglerOpfoelgning = (f: Facts): boolean =>
  (f.kontrakt?.ophoert == null || kontraktErUdloebet(f)) &&
  f.kontrakt?.opsagt?.slutdato == null &&
  f.opfoelgningsforloeb?.aaben !== true &&
  (f.opfoelgning === null || f.opfoelgning.dato === null);

/** The open complaint about this afgørelse, or null. */
export const aabenKlage = (f: Facts, afgoerelseSeq: number | undefined): Klage | null =>
  f.klager.find((k) => k.udfald === null && k.afgoerelseSeq === afgoerelseSeq) ?? null;

/** Taken up again after a complaint, and not decided since: T22 counts from there. */
export const erGenoptaget = (f: Facts): boolean =>
  f.genoptaget !== null && (f.afgoerelse === null || f.genoptaget.seq > f.afgoerelse.seq);

/** Into a home of his own the new kommune takes over; in a botilbud we stay handlekommune, and it is said (C10). */
export const forladerHjaelpen = ({ flytter }: Facts): boolean =>
  flytter !== null && (flytter.boform === 'egenBolig' || flytter.hjaelpenSlutter === true);
