import { z } from 'zod';

/** Why a mail need not be sent again. A closed list: what people write freely would have to be sealed. */
export const AFVIS_GRUNDE = ['harFaaetBesked', 'adressenErRettet', 'ikkeLaengereNoedvendig'] as const;

export const afvisSchema = z.strictObject({ grund: z.enum(AFVIS_GRUNDE) });
export type Afvis = z.infer<typeof afvisSchema>;
