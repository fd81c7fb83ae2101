import type { Checks } from '../checks.ts';
import { ikkeFremtid, iRaekkefoelge } from './faelles.ts';

/** A late complaint is taken in like any other (C24). */
export const klageChecks: Checks = {
  modtagKlage: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'modtaget'),
    ...iRaekkefoelge(
      f.afgoerelse?.afsendt ?? null,
      p.modtaget,
      'modtaget',
      'Klagen kan ikke være modtaget, før afgørelsen er sendt.',
    ),
  ],
};
