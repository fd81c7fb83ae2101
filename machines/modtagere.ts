import type { Identitet, Rolle, Tilknytning } from './actor.ts';
import type { Hvem } from './frist.ts';
import type { PersonId } from './ids.ts';
import type { Paamindelse } from './paamindelser.ts';
import { harRelation } from './relation.ts';

/** Those of the kommune whose accounts are open, and who stands in for whom today. */
export interface Huset {
  readonly personer: readonly Identitet[];
  readonly vikarer: readonly { readonly for: PersonId; readonly vikar: PersonId }[];
}

/** Why somebody gets a mail. */
export type Grund = 'ansvarlig' | 'naevnt' | 'vikar' | 'leder';

export interface Modtager {
  readonly personId: PersonId;
  readonly grund: Grund;
}

/** Whom a mail about this sag goes to, with those who stand in for them; nobody outside the house, each once. */
export function modtagereAf(hvem: Hvem, sag: Tilknytning, huset: Huset): readonly Modtager[] {
  const egne = ejereAf(hvem, sag, huset);
  return once([...egne, ...vikarerFor(egne, hvem, huset)]);
}

/**
 * Whom a call of a frist goes to: the role of its rung, or, step by step, those above whoever should have acted. Who is
 * barred from what it is about (`spaerret`) is passed by, as on the work lists; the leder above hears of it all the same.
 */
export function kaldteAf(
  { slags, rolle }: Paamindelse,
  hvem: Hvem,
  sag: Tilknytning,
  huset: Huset,
  spaerret: ReadonlySet<PersonId>,
): readonly Modtager[] {
  const frie: Huset = { ...huset, personer: huset.personer.filter((p) => !spaerret.has(p.personId)) };
  switch (slags) {
    case 'trin':
      return rolle === null ? [] : modtagereAf(naevntMed(rolle, hvem, frie) ?? enMed(rolle), sag, frie);
    case 'ejer':
      return modtagereAf(hvem, sag, frie);
    case 'vikar':
      return vikarerFor(ejereAf(hvem, sag, frie), hvem, frie);
    case 'leder':
      return lederOver(hvem, sag, huset);
  }
}

/** Where a frist names who must act, its rungs to his role are his. */
function naevntMed(rolle: Rolle, hvem: Hvem, { personer }: Huset): Hvem | null {
  if (hvem.art !== 'person') return null;
  return personer.some((p) => p.personId === hvem.personId && p.roller.includes(rolle)) ? hvem : null;
}

const enMed = (rolle: Rolle): Hvem => ({ art: 'rolle', rolle });

/** Without one of the role who is tied to the sag it is the leder's: nothing is called out to nobody. */
function ejereAf(hvem: Hvem, sag: Tilknytning, huset: Huset): readonly Modtager[] {
  if (hvem.art === 'leverandoer' || hvem.art === 'borger') return [];
  if (hvem.art === 'person') {
    const named = huset.personer.filter((p) => p.personId === hvem.personId);
    return named.length ? named.map((p) => ({ personId: p.personId, grund: 'naevnt' })) : lederne(sag, huset);
  }
  // Their work lists are their own: økonomi reads money, the administrator sees no sag.
  if (hvem.rolle === 'oekonomi' || hvem.rolle === 'administrator') return [];
  if (hvem.rolle === 'leder') return lederne(sag, huset);
  const egne = tied(hvem.rolle, sag, huset).map(({ personId }) => ({ personId, grund: 'ansvarlig' as const }));
  return egne.length ? egne : lederne(sag, huset);
}

/** The sag's leder, else those of its team, else the one named for the kommune. */
function lederne(sag: Tilknytning, huset: Huset): readonly Modtager[] {
  const egne = tied('leder', sag, huset);
  const udefra = huset.personer.filter((p) => p.personId === sag.lederUdefra);
  return (egne.length ? egne : udefra).map(({ personId }) => ({ personId, grund: 'leder' }));
}

/** Whoever should have acted does not watch over himself: then it is the leder named for the kommune. */
function lederOver(hvem: Hvem, sag: Tilknytning, huset: Huset): readonly Modtager[] {
  const egne = new Set(ejereAf(hvem, sag, huset).map((m) => m.personId));
  const andre = lederne(sag, huset).filter((m) => !egne.has(m.personId));
  const udefra: readonly Modtager[] = huset.personer
    .filter((p) => p.personId === sag.lederUdefra && !egne.has(p.personId))
    .map(({ personId }) => ({ personId, grund: 'leder' }));
  const over = andre.length ? andre : udefra;
  return once([...over, ...vikarerFor(over, enMed('leder'), huset)]);
}

function tied(rolle: Rolle, sag: Tilknytning, { personer }: Huset): readonly Identitet[] {
  const egne = personer.filter((p) => p.roller.includes(rolle) && harRelation(rolle, { ...sag, lederUdefra: null }, p));
  const assigned = egne.filter((p) => p.personId === sag.tildelt[rolle]);
  return assigned.length ? assigned : egne;
}

/** A stand-in needs the role himself; for a named person one that they share. */
function vikarerFor(egne: readonly Modtager[], hvem: Hvem, { personer, vikarer }: Huset): readonly Modtager[] {
  const by = new Map(personer.map((p) => [p.personId, p]));
  return vikarer.flatMap(({ for: away, vikar }) => {
    const [principal, standIn] = [by.get(away), by.get(vikar)];
    const own = egne.find((m) => m.personId === away);
    if (!own || !principal || !standIn) return [];
    const ansvarlig = hvem.art === 'rolle' ? [hvem.rolle] : principal.roller;
    const roller = own.grund === 'leder' ? ['leder' as const] : ansvarlig;
    return roller.some((rolle) => standIn.roller.includes(rolle)) ? [{ personId: vikar, grund: 'vikar' as const }] : [];
  });
}

const once = (modtagere: readonly Modtager[]): readonly Modtager[] =>
  modtagere.filter((m, i) => modtagere.findIndex((other) => other.personId === m.personId) === i);
