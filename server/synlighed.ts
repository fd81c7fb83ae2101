import type { Synlighed } from '#db/repositories/synlighed.ts';
import type { Actor } from '#machines/actor.ts';
import type { PersonId } from '#machines/ids.ts';
import { identiteter } from '#machines/relation.ts';

/** Whose eyes look, as the queries want it: the same identities that `mayDo` asks. */
export function synlighedOf(actor: Actor, lederUdefra: PersonId | null): Synlighed {
  const [self = actor, ...others] = identiteter(actor);
  return { identiteter: [self, ...others], lederUdefra };
}
