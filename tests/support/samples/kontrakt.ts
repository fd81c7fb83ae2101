import type { Samples } from './sample.ts';

export const kontrakt: Samples<'opretKontrakt'> = {
  opretKontrakt: {
    udenRammeaftale: () => ({ variant: 'udenRammeaftale', skabelonversion: 'v21' }),
    // Which one it is may be chosen while it is filled.
    uvalgt: () => ({ variant: null, skabelonversion: null }),
  },
};
