import type { Rolle } from '#machines/actor.ts';
import type { FristArt } from '#machines/frist.ts';
import type { Dato, Instant } from '#machines/kalender/dato.ts';
import type { FristSvar } from '#machines/svar.ts';
import type { TagTone } from './components/tag.tsx';

/* Words and dates that several screens show. Dates are counted in `machines/kalender`; here they are only said. */

export const ROLLE_TEKST: Record<Rolle, string> = {
  raadgiver: 'Rådgiver',
  kontraktforhandler: 'Kontraktforhandler',
  leder: 'Leder',
  udvalgsmedlem: 'Udvalgsmedlem',
  oekonomi: 'Økonomi',
  administrator: 'Administrator',
};

export const FRIST_ART_TEKST: Record<FristArt, string> = {
  lov: 'Lov',
  kontrakt: 'Kontrakt',
  modpart: 'Modpart',
  intern: 'Intern',
};

/** The colour that repeats what is said in words. */
export const STAND_TONE: Record<FristSvar['stand'], TagTone> = {
  loeber: 'rolig',
  naer: 'gul',
  overskredet: 'roed',
  udloebet: 'rolig',
  staarStille: 'rolig',
};

const MAANEDER = ['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'];
const UGEDAGE = ['søn.', 'man.', 'tirs.', 'ons.', 'tors.', 'fre.', 'lør.'];

const MAANEDER_HELT = [
  'Januar',
  'Februar',
  'Marts',
  'April',
  'Maj',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'December',
];

/** "Marts 2026" */
export function maanedAar(dato: Dato): string {
  return `${MAANEDER_HELT[Number(dato.slice(5, 7)) - 1]} ${dato.slice(0, 4)}`;
}

/** Monday is 1, Sunday 7. */
export function ugedag(dato: Dato): number {
  return new Date(utc(dato)).getUTCDay() || 7;
}

/** "13. mar. 2026" */
export function datoTekst(dato: Dato): string {
  return `${Number(dato.slice(8))}. ${MAANEDER[Number(dato.slice(5, 7)) - 1]} ${dato.slice(0, 4)}`;
}

/** "fre. 13. mar. 2026" */
export function kortDato(dato: Dato): string {
  return `${UGEDAGE[new Date(utc(dato)).getUTCDay()]} ${datoTekst(dato)}`;
}

/** The whole days from one date to another; negative when it is past. */
export function dageTil(fra: Dato, til: Dato): number {
  return Math.round((utc(til) - utc(fra)) / 86_400_000);
}

/** The day so many days later. */
export function dagEfter(dato: Dato, dage: number): string {
  return new Date(utc(dato) + dage * 86_400_000).toISOString().slice(0, 10);
}

/** "om 4 dage", "i dag", "overskredet med 2 dage" */
export function dageTekst(dage: number): string {
  if (dage === 0) return 'i dag';
  if (dage === 1) return 'i morgen';
  if (dage > 1) return `om ${dage} dage`;
  return dage === -1 ? 'overskredet med 1 dag' : `overskredet med ${-dage} dage`;
}

/** Overdue, near (under three days) or neither; always said in words beside the colour. */
export function fristTone(dage: number | null): 'roed' | 'gul' | 'rolig' {
  return dage === null || dage >= 3 ? 'rolig' : dage < 0 ? 'roed' : 'gul';
}

const TIDSPUNKT = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** "13. mar. 2026 kl. 14.05" */
export function tidspunkt(at: Instant): string {
  return TIDSPUNKT.format(new Date(at));
}

function utc(dato: Dato): number {
  return Date.UTC(Number(dato.slice(0, 4)), Number(dato.slice(5, 7)) - 1, Number(dato.slice(8)));
}
