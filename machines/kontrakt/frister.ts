import type { Frist } from '../frist.ts';
import type { Regler } from '../regler.ts';
import type { Facts } from './facts.ts';
import { t06, t14 } from './frister/levetid.ts';
import { l31, t04, t05 } from './frister/ophoer.ts';
import { i04, i11, varselEfter, varselFoer } from './frister/opsigelse.ts';
import { kt304, startdato, svarfrist, t20 } from './frister/papir.ts';
import { t10, t11, t12 } from './frister/takst.ts';

/** Every rule of a kontrakt. T14 alone stands still on hold (C26). */
const RULES = [
  varselFoer,
  varselEfter,
  t04,
  t05,
  t06,
  t10,
  t11,
  t12,
  t14,
  t20,
  l31,
  i04,
  i11,
  kt304,
  startdato,
  svarfrist,
];

/** The frister of a kontrakt, from leaf, facts and rules alone; they know no now. */
export const frister = (tilstand: string, f: Facts, regler: Regler): readonly Frist[] =>
  RULES.flatMap((rule) => rule({ tilstand, f, regler }));
