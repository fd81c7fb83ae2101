import type { Frist } from '../frist.ts';
import type { Regler } from '../regler.ts';
import type { Facts } from './facts.ts';
import { spoergsmaal, underskrift } from './frister/svar.ts';
import { t07 } from './frister/t07.ts';
import { t09 } from './frister/t09.ts';

/** Every rule of a genforhandling. None stands still on hold (C26); T08 is a date, not a frist. */
const RULES = [t07, t09, spoergsmaal, underskrift];

/** The frister, from leaf, facts and rules alone; they know no now. */
export const frister = (tilstand: string, f: Facts, regler: Regler): readonly Frist[] =>
  RULES.flatMap((rule) => rule({ tilstand, f, regler }));
