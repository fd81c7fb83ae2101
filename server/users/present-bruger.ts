import type { LinkMail } from '#db/repositories/outbox.ts';
import type { Bruger } from '#db/repositories/users.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import type { BrugerSvar } from './user-schema.ts';

export function presentBruger(bruger: Bruger, linkUdloeber: Instant | null, linkMail: LinkMail | null): BrugerSvar {
  return { ...bruger, roller: [...bruger.roller], teams: [...bruger.teams], linkUdloeber, linkMail };
}
