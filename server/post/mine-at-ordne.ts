import type { Actor, Tilknytning } from '#machines/actor.ts';
import { harRelation, identiteter } from '#machines/relation.ts';

/** A mail that did not come through is for the sag's rådgiver or leder to see to, or for who stands in for them. */
export function mineAtOrdne(actor: Actor, sag: Tilknytning): boolean {
  return identiteter(actor).some((hvem) =>
    (['raadgiver', 'leder'] as const).some((rolle) => hvem.roller.includes(rolle) && harRelation(rolle, sag, hvem)),
  );
}
