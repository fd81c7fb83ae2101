import type { Actor, Identitet, Rolle, Tilknytning } from './actor.ts';

/**
 * Whether a person with this role has to do with this sag. The same answer decides what he sees and what he may do;
 * the query in `db/` says it in SQL.
 */
export function harRelation(rolle: Rolle, sag: Tilknytning, hvem: Identitet): boolean {
  const assigned = sag.tildelt[rolle] === hvem.personId;
  switch (rolle) {
    case 'raadgiver':
      return assigned || hvem.teams.includes(sag.teamId);
    case 'kontraktforhandler':
      return assigned || sag.forhandlereSerAlle;
    case 'leder':
      return assigned || hvem.teams.includes(sag.teamId) || sag.lederUdefra === hvem.personId;
    case 'udvalgsmedlem':
      return sag.dagsorden !== null;
    case 'oekonomi':
      return true;
    case 'administrator':
      return false;
  }
}

/** The person himself first, then those he stands in for; a stand-in counts only with roles that he has himself. */
export function identiteter(actor: Actor): readonly Identitet[] {
  return [
    actor,
    ...actor.vikarFor.map((p) => ({ ...p, roller: p.roller.filter((rolle) => actor.roller.includes(rolle)) })),
  ];
}

/** Whether he sees the sag at all, in any role, for himself or as a stand-in. */
export function serSag(actor: Actor, sag: Tilknytning): boolean {
  return identiteter(actor).some((hvem) => hvem.roller.some((rolle) => harRelation(rolle, sag, hvem)));
}

/** Whether he sees what people wrote in it: through any role but økonomi's (money, not people's lives). */
export function serIndhold(actor: Actor, sag: Tilknytning): boolean {
  return identiteter(actor).some((hvem) =>
    hvem.roller.some((rolle) => rolle !== 'oekonomi' && harRelation(rolle, sag, hvem)),
  );
}
