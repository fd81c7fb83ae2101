import { type Dato, parseDato } from './kalender/dato.ts';

/* What people write in a field or a file, read as the values that the road takes. Null: it cannot be read. */

const DATO = /^(\d{1,2})[. /-]+(\d{1,2})[. /-]+(\d{4}|\d{2})$/;
const DATO_I_ET = /^(\d{2})(\d{2})(\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** "2.3.2026", "02-03-26", "02032026" and "2026-03-02" are all the same day: '2026-03-02'. */
export function parseDatoText(text: string): Dato | null {
  const t = text.trim();
  const iso = ISO.exec(t);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = DATO.exec(t) ?? DATO_I_ET.exec(t);
  if (!match) return null;
  const [, dag = '', maaned = '', aar = ''] = match;
  return existing(Number(aar.length === 2 ? `20${aar}` : aar), Number(maaned), Number(dag));
}

/** '2026-03-02' as it stands in a field: "02.03.2026". */
export function datoText(iso: string): string {
  return `${iso.slice(8)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`;
}

/** A number with a Danish comma: "12,5". A point is refused where it could mean thousands. */
export function parseTal(text: string, decimaler: number): number | null {
  const t = text.trim().replace(/^−/, '-');
  const [, whole, decimals = ''] = /^(-?\d{1,12})(?:,(\d+))?$/.exec(t) ?? [];
  return whole === undefined || decimals.length > decimaler ? null : Number(`${whole}.${decimals}`);
}

/** 12.5 as it stands in a field: "12,5". */
export function talText(tal: number): string {
  return String(tal).replace('.', ',');
}

/** A whole number; "1.200" has a point for the thousands. */
export function parseHeltal(text: string): number | null {
  const t = text.trim();
  return /^-?(\d{1,12}|\d{1,3}(\.\d{3})+)$/.test(t) ? Number(t.replaceAll('.', '')) : null;
}

function existing(aar: number, maaned: number, dag: number): Dato | null {
  if (aar < 1900 || aar > 2199) return null;
  return parseDato(`${aar}-${String(maaned).padStart(2, '0')}-${String(dag).padStart(2, '0')}`);
}
