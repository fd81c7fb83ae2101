import { masterKeyFrom } from '#db/sealing.ts';

/** What the golden databases are sealed with: their people do not exist, and it opens nothing else. */
export const GOLDEN_KEY = masterKeyFrom(new Uint8Array(32).fill(42));
