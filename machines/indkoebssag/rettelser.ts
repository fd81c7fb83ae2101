import type { EmneId } from '../ids.ts';
import { type Dato, dato } from '../kalender/dato.ts';
import type { Payload } from './events.ts';
import type { Facts, Rettelse } from './facts.ts';
import { PARAGRAFFER, type RetFelt } from './lister.ts';
import { valgtKandidat } from './om-sagen.ts';

/**
 * C4: what can be corrected, and where a second person is needed: what moves money, or a frist that has been told to
 * somebody outside. Values are kept as text, so that old and new stand side by side.
 */
export interface RetBar {
  readonly kolonne: 'nyDato' | 'nyKommune' | 'nyeParagraffer';
  /** Null when there is nothing there to correct. */
  readonly vaerdi: (f: Facts) => string | null;
  /** An empty new value removes the old. */
  readonly maaToemmes: boolean;
  /** An empty value may be filled in. */
  readonly maaVaereTom: (f: Facts) => boolean;
  readonly toPersoner: (f: Facts) => boolean;
  readonly saet: (f: Facts, ny: string | null, om: { readonly seq: number; readonly today: Dato }) => Facts;
}

const aldrig = () => false;
const altid = () => true;

const datofelt = (
  vaerdi: (f: Facts) => Dato | null,
  saet: (f: Facts, ny: Dato, om: { seq: number; today: Dato }) => Facts,
  valg: { toPersoner?: (f: Facts) => boolean; maaVaereTom?: (f: Facts) => boolean } = {},
): RetBar => ({
  kolonne: 'nyDato',
  vaerdi,
  maaToemmes: false,
  maaVaereTom: valg.maaVaereTom ?? aldrig,
  toPersoner: valg.toPersoner ?? aldrig,
  saet: (f, ny, om) => (ny === null ? f : saet(f, dato(ny), om)),
});

const kommunefelt = (felt: 'handlekommune' | 'betalingskommune', toPersoner: (f: Facts) => boolean): RetBar => ({
  kolonne: 'nyKommune',
  vaerdi: (f) => f[felt],
  maaToemmes: false,
  maaVaereTom: aldrig,
  toPersoner,
  saet: (f, ny) => (ny === null ? f : { ...f, [felt]: ny }),
});

/** Told to økonomi, or to socialtilsynet, whose 21 days count from it (T21). */
const startErKendtUdenfor = (f: Facts): boolean =>
  f.meldinger.some((m) => m.art === 'start') || (valgtKandidat(f)?.socialtilsynUnderrettet ?? null) !== null;

export const RETTELSER: Readonly<Record<RetFelt, RetBar>> = {
  oensketStart: datofelt(
    (f) => f.oensketStart,
    (f, ny) => ({ ...f, oensketStart: ny }),
    { maaVaereTom: altid },
  ),
  ansoegningModtaget: datofelt(
    (f) => f.ansoegning?.dato ?? null,
    (f, ny, { seq }) => ({ ...f, ansoegning: { dato: ny, seq: f.ansoegning?.seq ?? seq } }),
    { maaVaereTom: altid },
  ),
  udredningDato: datofelt(
    (f) => f.behov?.udredningDato ?? null,
    (f, ny) => (f.behov === null ? f : { ...f, behov: { ...f.behov, udredningDato: ny } }),
  ),
  handlekommune: kommunefelt('handlekommune', aldrig),
  betalingskommune: kommunefelt('betalingskommune', altid),
  paragraffer: {
    kolonne: 'nyeParagraffer',
    vaerdi: (f) => f.paragraffer.join(' '),
    maaToemmes: false,
    maaVaereTom: aldrig,
    toPersoner: (f) => f.beslutning !== null || f.ramme !== null || f.afgoerelse !== null,
    saet: (f, ny) => ({ ...f, paragraffer: PARAGRAFFER.filter((p) => ny?.split(' ').includes(p)) }),
  },
  indflytningsdato: datofelt((f) => f.indflytning.faktisk?.dato ?? null, medStart, {
    toPersoner: startErKendtUdenfor,
    // The papers of a running contract may have lacked it (C3).
    maaVaereTom: (f) => f.loebendeKontrakt !== null,
  }),
  foersteOpfoelgning: datofelt(
    (f) => f.opfoelgning?.dato ?? null,
    (f, ny) => (f.opfoelgning === null ? f : { ...f, opfoelgning: { ...f.opfoelgning, dato: ny } }),
  ),
  // A notice withdrawn, or given again, in the older sag: living sager never tell each other.
  hardFrist: {
    kolonne: 'nyDato',
    vaerdi: (f) => f.fra?.hardFrist ?? null,
    maaToemmes: true,
    maaVaereTom: (f) => f.fra !== null,
    toPersoner: aldrig,
    saet: (f, ny) => (f.fra === null ? f : { ...f, fra: { ...f.fra, hardFrist: ny === null ? null : dato(ny) } }),
  },
  afgoerelseModtaget: datofelt(
    (f) => f.afgoerelse?.modtaget ?? f.afgoerelse?.afsendt ?? null,
    (f, ny) => (f.afgoerelse === null ? f : { ...f, afgoerelse: { ...f.afgoerelse, modtaget: ny } }),
    { toPersoner: altid },
  ),
  partshoeringModtaget: datofelt(
    (f) => f.partshoering?.modtaget ?? f.partshoering?.sendt ?? null,
    (f, ny) => (f.partshoering === null ? f : { ...f, partshoering: { ...f.partshoering, modtaget: ny } }),
    { toPersoner: altid },
  ),
  akutGaelderTil: datofelt(
    (f) => f.akut?.gaelderTil ?? null,
    (f, ny, { today }) => (f.akut === null ? f : { ...f, akut: { ...f.akut, gaelderTil: ny, udloebet: ny < today } }),
    { toPersoner: altid },
  ),
  betalingSlut: datofelt(
    (f) => f.doed?.betalingSlut ?? null,
    (f, ny) => (f.doed === null ? f : { ...f, doed: { ...f.doed, betalingSlut: ny } }),
    { toPersoner: altid },
  ),
  doedsdato: datofelt(
    (f) => f.doed?.dato ?? null,
    (f, ny) => (f.doed === null ? f : { ...f, doed: { ...f.doed, dato: ny } }),
  ),
  flyttedato: datofelt(
    (f) => f.flytter?.dato ?? null,
    (f, ny) => (f.flytter === null ? f : { ...f, flytter: { ...f.flytter, dato: ny } }),
  ),
};

/** The first day of help, and what was counted from it. */
function medStart(f: Facts, ny: Dato, { seq }: { seq: number }): Facts {
  const gammel = f.indflytning.faktisk;
  if (gammel === null) return medFoersteStart(f, { dato: ny, seq });
  // What was overdue is so no more, and the clock calls again: by another key, so that it is not the same call.
  const kaldes = f.akut?.start?.seq === gammel.seq && f.akut.overskredet;
  const start = { dato: ny, seq: kaldes ? seq : gammel.seq };
  return {
    ...f,
    indflytning: { ...f.indflytning, faktisk: start },
    opfoelgning: f.opfoelgning?.udloeser.seq === gammel.seq ? { ...f.opfoelgning, udloeser: start } : f.opfoelgning,
    akut: f.akut?.start?.seq === gammel.seq ? { ...f.akut, start, overskredet: false } : f.akut,
  };
}

/** A running contract learns when it began. */
function medFoersteStart(f: Facts, start: { readonly dato: Dato; readonly seq: number }): Facts {
  const { loebendeKontrakt: k } = f;
  if (k === null) return f;
  return {
    ...f,
    indflytning: { ...f.indflytning, faktisk: start },
    opfoelgning: f.opfoelgning === null ? null : { ...f.opfoelgning, udloeser: start },
    loebendeKontrakt: { ...k, mangler: k.mangler.filter((felt) => felt !== 'indflyttet') },
  };
}

/** The new value of a correction as text, or null when its column is empty. */
export function nyVaerdi(p: Omit<Payload<'ret'>, 'begrundelse'>): string | null {
  const { kolonne } = RETTELSER[p.felt];
  if (kolonne === 'nyeParagraffer') return p.nyeParagraffer?.join(' ') ?? null;
  return p[kolonne];
}

export const aabneRettelser = (f: Facts): readonly Rettelse[] => f.rettelser.filter((r) => r.status === 'foreslaaet');

export const rettelseAf = (f: Facts, id: EmneId): Rettelse | null => f.rettelser.find((r) => r.id === id) ?? null;
