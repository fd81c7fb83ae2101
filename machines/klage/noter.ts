import type { Aabning, StoredEvent } from '../chart.ts';
import type { Ev, Noter } from './events.ts';
import type { Facts } from './facts.ts';

/** What a complaint knows from the start. */
export const aabninger: { readonly modtag: Aabning<Facts, Ev<'modtag'>> } = {
  modtag: {
    til: 'modtaget',
    facts: ({ medfoert: m, seq }) => ({
      sagId: m.sagId,
      afgoerelseSeq: m.afgoerelseSeq,
      paragraffer: m.paragraffer,
      kanal: m.kanal,
      modtaget: { dato: m.modtaget, seq },
      klagefrist: m.klagefrist,
      genvurderesSiden: null,
      genvurdering: null,
      videresendt: null,
      spoergIgen: null,
      afgoerelse: null,
      trukket: null,
    }),
  },
};

/** What we know after each event: the whole reducer. */
export const noter: Noter = {
  startGenvurdering: (f, { facts }) => ({ ...f, genvurderesSiden: facts.dato }),
  givMedhold: (f, event) => genvurderet(f, event, 'medhold'),
  givDelvistMedhold: (f, event) => genvurderet(f, event, 'delvistMedhold'),
  fasthold: (f, event) => genvurderet(f, event, 'fastholdt'),

  videresend: (f, { facts, seq }) => ({
    ...f,
    videresendt: { dato: facts.dato, dokumenter: facts.dokumenter, seq },
    spoergIgen: { fra: { dato: facts.dato, seq }, dato: facts.spoergIgen, spurgt: false },
  }),
  spoergAnkestyrelsen: (f, { facts, seq }) => ({
    ...f,
    spoergIgen: { fra: { dato: facts.dato, seq }, dato: facts.spoergIgen, spurgt: true },
  }),
  registrerAnkestyrelsensAfgoerelse: (f, { facts, seq }) => ({
    ...f,
    afgoerelse: { udfald: facts.udfald, modtaget: facts.modtaget, seq },
  }),
  traekKlage: (f, { facts }) => ({ ...f, trukket: facts.modtaget }),
  notat: (f) => f,

  /** The facts are the same; what the closing days moved is in the frister of this row (design.md 3.6). */
  genberegnFrister: (f) => f,
};

const genvurderet = (
  f: Facts,
  { facts, seq }: Ev<'fasthold'> | Ev<'givMedhold'> | Ev<'givDelvistMedhold'>,
  udfald: NonNullable<Facts['genvurdering']>['udfald'],
): Facts => ({ ...f, genvurdering: { udfald, dato: facts.dato, seq } });

const rows = new Map<string, (f: Facts, event: never) => Facts>(Object.entries(noter));

/** The reducer as the machine's one action calls it. */
export function noterEvent(facts: Facts, event: StoredEvent): Facts {
  const row = rows.get(event.type);
  if (!row) throw new Error(`no reducer for ${event.type}`);
  // The road has parsed the event by the schema of its own type.
  return row(facts, event as never);
}
