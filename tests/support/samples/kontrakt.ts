import type { Samples } from './sample.ts';

export const kontrakt: Samples<'opretKontrakt' | 'afklarNySag'> = {
  afklarNySag: {
    beholdes: () => ({ svar: 'beholdes', bemaerkning: null }),
    lukket: () => ({ svar: 'lukket', bemaerkning: null }),
  },
  opretKontrakt: {
    udenRammeaftale: () => ({ variant: 'udenRammeaftale', skabelonversion: 'v21' }),
    // Which one it is may be chosen while it is filled.
    uvalgt: () => ({ variant: null, skabelonversion: null }),
  },
};
