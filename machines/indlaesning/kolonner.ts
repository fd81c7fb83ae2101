import type { Kolonne, Slags } from './kolonne.ts';
import { KONTRAKTKOLONNER } from './kontraktkolonner.ts';
import { TILBUDSKOLONNER } from './tilbudskolonner.ts';

/** What a file of each kind may hold. */
export const KOLONNER: Readonly<Record<Slags, readonly Kolonne[]>> = {
  kontrakter: KONTRAKTKOLONNER,
  tilbud: TILBUDSKOLONNER,
};
