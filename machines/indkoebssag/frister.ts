import type { Frist } from '../frist.ts';
import type { Regler } from '../regler.ts';
import type { Facts } from './facts.ts';
import { i01, i03, t09 } from './frister/akut.ts';
import { t21, t22, t23, t24 } from './frister/lov.ts';
import { t15 } from './frister/opfoelgning.ts';
import { t30 } from './frister/pris.ts';
import { i04, i05, i06, i12 } from './frister/venten.ts';

/** Every rule of a purchase. None of them stands still on hold (C26). */
const RULES = [t09, t15, t21, t22, t23, t24, t30, i01, i03, i04, i05, i06, i12];

/** The frister of a sag, from leaf, facts and rules alone; they know no now. */
export const frister = (tilstand: string, f: Facts, regler: Regler): readonly Frist[] =>
  RULES.flatMap((rule) => rule({ tilstand, f, regler }));
