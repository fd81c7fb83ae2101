import { type Dato, minDato, plusDage } from '../kalender/dato.ts';
import type { Kontraktlinje } from '../kontraktlinje.ts';
import type { Facts, Tilsagn } from './facts.ts';
import type { OMFANG } from './lister.ts';

/* What several files ask of the facts: krav, checks, frister, limits and lists. */

/** What is said of the help: by the description, the recommendation, or the decision. */
export interface Aendring {
  readonly omfang: readonly (typeof OMFANG)[number][];
  readonly timerEfter: number | null;
}

/** C13: the help itself becomes another, more or less; not only its price. */
export function hjaelpenAendres(f: Facts, aendring: Aendring | null): boolean {
  if (aendring === null) return false;
  const foer = timerFoer(f);
  const andreTimer = aendring.timerEfter !== null && foer !== null && aendring.timerEfter !== foer;
  return aendring.omfang.length > 0 || andreTimer;
}

/** What changes for a time: as recommended, else as described. */
export const midlertidigAendring = (f: Facts): Aendring =>
  (f.indstilling?.udfald === 'midlertidig' ? f.indstilling : f.beskrivelse) ?? { omfang: [], timerEfter: null };

/** The hours a week before the change: as the kontrakt knows them, else as they were described. */
export const timerFoer = (f: Facts): number | null => f.timerPrUge ?? f.beskrivelse?.timerFoer ?? null;

/** A paragraph that neither sag nor kontrakt has: new help is a new visitation (domain.md 6). */
export const nyeParagraffer = (f: Facts, linjer: readonly Kontraktlinje[]): readonly string[] => {
  const kendte = new Set<string | null>([...f.paragraffer, ...f.linjer.map((l) => l.paragraf)]);
  return linjer.flatMap((l) => (l.paragraf === null || kendte.has(l.paragraf) ? [] : [l.paragraf]));
};

/** What was asked last, while it has not been answered. */
export const aabneForesporgsler = (f: Facts): Facts['foresporgsler'] =>
  f.foresporgsler.filter((q) => q.besvaret === null);

/** T09: its own date, else the earlier of the answer (T07) and so many days after it was given. */
export function tilsagnUdloeb(
  { givet, udloeber }: Pick<Tilsagn, 'givet' | 'udloeber'>,
  svar: Dato | null,
  tilsagnDage: number,
): Dato {
  if (udloeber !== null) return udloeber;
  const senest = plusDage(givet, tilsagnDage);
  return svar === null ? senest : minDato(svar, senest);
}

/** The answer that came after the tilsagn and took its place. */
export const svarEfter = (f: Facts, t: Tilsagn): Dato | null =>
  f.svar !== null && f.svar.seq > t.seq ? f.svar.dato : null;

/** C19: run out, and gone, because it says so in writing itself. */
export const erBortfaldet = (t: Tilsagn): boolean => t.udloebet && t.bortfalderVedUdloeb && t.skriftligt !== null;

/** The decision takes the place of a tilsagn without a date of its own; one with a date holds while it is signed. */
export function gaeldendeTilsagn(f: Facts): Tilsagn | null {
  const t = f.tilsagn;
  if (t === null || erBortfaldet(t)) return null;
  return f.beslutning !== null && t.udloeber === null ? null : t;
}

/** The lines of the kontrakt have become others since it was written: another tillægsaftale was signed. */
export const erForaeldet = (f: Facts, skrevet: { readonly seq: number } | null): boolean =>
  skrevet !== null && f.nyeLinjer !== null && f.nyeLinjer.seq > skrevet.seq;

/** The recommendation, or the decision, gives something. */
export const givesMedhold = (udfald: NonNullable<Facts['beslutning']>['udfald']): boolean =>
  udfald === 'helt' || udfald === 'delvist';

/** Who prepares it (T07: R and K prepare): the kontraktforhandler where there is one, else the rådgiver. */
export const forbereder = (
  f: Facts,
): { readonly art: 'rolle'; readonly rolle: 'raadgiver' | 'kontraktforhandler' } => ({
  art: 'rolle',
  rolle: f.forhandler === 'ja' ? 'kontraktforhandler' : 'raadgiver',
});
