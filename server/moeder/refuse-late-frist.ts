import { AppError } from '../errors.ts';
import type { OpretMoede } from './moede-schema.ts';

/** Sager are ready before the meeting, or on its day. */
export function refuseLateFrist({ dato, frist }: Pick<OpretMoede, 'dato' | 'frist'>): void {
  if (frist === null || frist <= dato) return;
  throw new AppError('invalid', { fields: [{ felt: 'frist', tekst: 'Skal ligge før mødet eller på dagen.' }] });
}
