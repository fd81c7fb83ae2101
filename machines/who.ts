import type { Actor, Afsender, Identitet, Rolle, Tilknytning } from './actor.ts';
import type { Chart, ErasedEvent, Facts, Gjort, Regel, Ventende } from './chart.ts';
import { eventWord } from './event-word.ts';
import type { PersonId } from './ids.ts';
import { type Switches, switchesMatch } from './presets/switches.ts';
import { type Reason, reason } from './refusal.ts';
import { harRelation, identiteter } from './relation.ts';

/** What the question "may he?" is asked of. `tilstand` is null for an opening. */
export interface Hvor {
  readonly chart: Chart;
  readonly tilstand: string | null;
  /** Null for an opening; then the relation is to the team that the sag is opened in. */
  readonly facts: Facts | null;
  readonly gjort: Gjort;
  readonly tilknytning: Tilknytning;
  readonly switches: Switches;
}

export type Who =
  | {
      readonly ok: true;
      readonly by: PersonId | null;
      readonly paaVegneAf: PersonId | null;
      readonly rolle: Rolle | null;
    }
  | { readonly ok: false; readonly reason: Reason };

/**
 * Who may: roles, relation, four eyes, named person. A stand-in needs the role himself and is barred by what either
 * has done; no role is exempt. Asked before anything is told of the facts.
 */
export function mayDo(hvor: Hvor, event: ErasedEvent, afsender: Afsender): Who {
  const { regel } = event;
  if (typeof regel === 'string') {
    if (afsender.art === 'person') return no('ikkeForMennesker', 'Det sker af sig selv og kan ikke sendes i hånden.');
    if (afsender.art === 'uret' && regel !== 'uret') return no('ikkeForUret', 'Det kan uret ikke gøre.');
    if (afsender.art === 'opgradering' && regel !== 'opgradering')
      return no('ikkeForOpgradering', 'Det hører ikke til en opgradering.');
    return asItself(afsender);
  }
  // An arrow may send what people also send: it was decided where it came from.
  if (afsender.art === 'foelger') return asItself(afsender);
  if (afsender.art === 'uret') return no('ikkeForUret', 'Det kan uret ikke gøre.');
  if (afsender.art === 'opgradering') return no('ikkeForOpgradering', 'Det hører ikke til en opgradering.');
  return personMay(hvor, regel, afsender.actor);
}

/** The clock is nobody; an arrow is whoever's caused it, and for whom he did; an upgrade is its administrator's. */
const asItself = (afsender: Exclude<Afsender, { art: 'person' }>): Who => ({
  ok: true,
  by: afsender.art === 'uret' ? null : afsender.personId,
  paaVegneAf: afsender.art === 'foelger' ? afsender.paaVegneAf : null,
  rolle: afsender.art === 'opgradering' ? 'administrator' : null,
});

function personMay(hvor: Hvor, regel: Exclude<Regel, string>, actor: Actor): Who {
  const withRole = identiteter(actor).flatMap((hvem) => {
    const rolle = roleOf(regel, hvor, hvem);
    return rolle === null ? [] : [{ ...hvem, rolle }];
  });
  if (withRole.length === 0) return no('rolle', rolleTekst(regel, hvor));
  const doers = doersOf(hvor, regel.ikkeDenDer ?? []);
  const free = withRole.filter((hvem) => !doers.has(actor.personId) && !doers.has(hvem.personId));
  if (free.length === 0) return no('fireOejne', fireOejneTekst(hvor, regel, [actor, ...withRole]));
  const within = free.filter((hvem) => withinLimit(hvor, regel, actor, hvem));
  const [first] = within;
  if (!first) return no('graense', hvor.chart.labels.graenser[regel.graense ?? ''] ?? 'Det er over din grænse.');
  if (regel.kun && hvor.facts !== null) {
    const only = regel.kun(hvor.facts);
    const named = only === null ? first : within.find((hvem) => hvem.personId === only);
    if (!named) return no('kunDenNaevnte', 'Det kan kun den gøre, der er nævnt på sagen, eller vedkommendes vikar.');
    return asWhom(actor, named);
  }
  return asWhom(actor, first);
}

/** A limit holds for him and for the one he acts for: a stand-in is barred by what either is. */
function withinLimit(hvor: Hvor, { graense }: Exclude<Regel, string>, actor: Actor, hvem: Identitet): boolean {
  if (!graense) return true;
  return [actor, { ...actor, personId: hvem.personId }].every((who) =>
    hvor.chart.graense(graense, hvor.facts, null, who),
  );
}

const no = (id: string, tekst: string): Who => ({ ok: false, reason: reason('notAllowed', id, tekst) });

const asWhom = (actor: Actor, hvem: Identitet & { readonly rolle: Rolle }): Who => ({
  ok: true,
  by: actor.personId,
  paaVegneAf: hvem.personId === actor.personId ? null : hvem.personId,
  rolle: hvem.rolle,
});

/** The role of the rule in which these ties allow it, or null. */
function roleOf(regel: Exclude<Regel, string>, hvor: Hvor, hvem: Identitet): Rolle | null {
  for (const spec of regel.roller) {
    const { rolle, i, naar } = typeof spec === 'string' ? { rolle: spec, i: undefined, naar: undefined } : spec;
    const allowed =
      hvem.roller.includes(rolle) &&
      switchesMatch(hvor.switches, naar) &&
      (!i || hvor.tilstand === null || i.includes(hvor.tilstand)) &&
      harRelation(rolle, hvor.tilknytning, hvem);
    if (allowed) return rolle;
  }
  return null;
}

/** An event of this chart by its bare name, another's by `chart.event`. */
export const gjortKey = (chart: Chart, event: string): string =>
  chart.events.has(event) ? `${chart.navn}.${event}` : event;

/** Everyone who did one of these events on this sag, for himself or for another. */
export function doersOf(hvor: Pick<Hvor, 'chart' | 'gjort'>, events: readonly string[]): ReadonlySet<PersonId> {
  return new Set(events.flatMap((e) => hvor.gjort[gjortKey(hvor.chart, e)] ?? []));
}

/** Those with the role who are not called to what waits: barred by what they did, or by what the facts say of them. */
export function barredFrom(hvor: Pick<Hvor, 'chart' | 'gjort'>, { event, ikke }: Ventende): ReadonlySet<PersonId> {
  const regel = hvor.chart.events.get(event)?.regel;
  const doers = doersOf(hvor, typeof regel === 'object' ? (regel.ikkeDenDer ?? []) : []);
  return ikke === null ? doers : new Set([...doers, ikke]);
}

const ROLLENAVNE = {
  raadgiver: 'rådgiveren',
  kontraktforhandler: 'kontraktforhandleren',
  leder: 'lederen',
  udvalgsmedlem: 'visitationsudvalget',
  oekonomi: 'økonomi',
  administrator: 'administratoren',
} as const;

function rolleTekst(regel: Exclude<Regel, string>, hvor: Hvor): string {
  const roller = regel.roller.flatMap((spec) => {
    const { rolle, naar } = typeof spec === 'string' ? { rolle: spec, naar: undefined } : spec;
    return switchesMatch(hvor.switches, naar) ? [ROLLENAVNE[rolle]] : [];
  });
  const unique = [...new Set(roller)];
  if (unique.length === 0) return 'Det bruges ikke i jeres kommune.';
  const last = unique.pop();
  return `Det gør ${unique.length ? `${unique.join(', ')} eller ${last}` : last}.`;
}

function fireOejneTekst(
  hvor: Hvor,
  regel: Exclude<Regel, string>,
  [self, ...others]: readonly [Actor, ...Identitet[]],
): string {
  const doneBy = (who: readonly { personId: PersonId }[]) =>
    (regel.ikkeDenDer ?? []).find((e) => {
      const by = doersOf(hvor, [e]);
      return who.some((p) => by.has(p.personId));
    });
  const own = doneBy([self]);
  const done = own ?? doneBy(others);
  const ord = done ? eventWord(gjortKey(hvor.chart, done)) : 'et tidligere skridt';
  return `Det skal en anden gøre: ${own ? 'du' : 'den, du er vikar for,'} har selv gjort «${ord}» på sagen.`;
}
