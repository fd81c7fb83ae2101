import { z } from 'zod';
import * as grund from '../grund.ts';
import { PARAGRAFFER } from './lister.ts';

/** `modtag`: what the sag tells of a complaint. `klagefrist` is T24's date, or null where the afgørelse had none. */
export const klageMedfoert = z.strictObject({
  sagId: grund.forloebId,
  /** The number of the afgørelse in the sag's history. */
  afgoerelseSeq: grund.seq,
  modtaget: grund.dato,
  /** As the sag has it; nothing here depends on it. */
  kanal: z.string().min(1),
  klagefrist: grund.dato.nullable(),
  paragraffer: z.array(z.enum(PARAGRAFFER)).readonly(),
});
export type KlageMedfoert = z.infer<typeof klageMedfoert>;
