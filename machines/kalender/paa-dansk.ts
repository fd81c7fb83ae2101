import { type Dato, type Instant, type Ugedag, ugedag } from './dato.ts';
import { datoI, klokkeslaetI } from './instant.ts';

const MAANEDER = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const UGEDAGE: Record<Ugedag, string> = {
  1: 'mandag',
  2: 'tirsdag',
  3: 'onsdag',
  4: 'torsdag',
  5: 'fredag',
  6: 'lørdag',
  7: 'søndag',
};

/** "2. marts 2026" */
export function datoPaaDansk(d: Dato): string {
  return `${Number(d.slice(8))}. ${MAANEDER[Number(d.slice(5, 7)) - 1]} ${d.slice(0, 4)}`;
}

/** "mandag" */
export function ugedagPaaDansk(d: Dato): string {
  return UGEDAGE[ugedag(d)];
}

/** "mandag den 2. marts 2026" */
export function datoMedUgedag(d: Dato): string {
  return `${ugedagPaaDansk(d)} den ${datoPaaDansk(d)}`;
}

/** "2. marts 2026 kl. 14.05", as the clock on the wall in Copenhagen shows it. */
export function tidspunktPaaDansk(moment: Instant): string {
  return `${datoPaaDansk(datoI(moment))} kl. ${klokkeslaetI(moment).replace(':', '.')}`;
}
