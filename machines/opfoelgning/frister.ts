import type { Frist } from '../frist.ts';
import type { Regler } from '../regler.ts';
import type { Facts } from './facts.ts';
import { i08, t15, t17 } from './frister/moedet.ts';
import { i02, i07, t16 } from './frister/omkring-moedet.ts';

/** Every rule of a follow-up. T16, T17 and I02 stand still on hold, the others do not (C26). */
const RULES = [t15, t16, t17, i02, i07, i08];

/** The frister of a follow-up, from leaf, facts and rules alone; they know no now. */
export const frister = (tilstand: string, f: Facts, regler: Regler): readonly Frist[] =>
  RULES.flatMap((rule) => rule({ tilstand, f, regler }));
