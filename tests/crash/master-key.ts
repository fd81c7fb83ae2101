import { masterKeyFrom } from '#db/sealing.ts';

/** The tests' key, in every process of them. */
export const MASTER_KEY = masterKeyFrom(new Uint8Array(32).fill(7));
