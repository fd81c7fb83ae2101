import { antal, dato, evt } from '../felter.ts';
import type { EventNavn } from './events.ts';
import type { Facts } from './facts.ts';

/** The kinds of what økonomi reads, so that it can be put in words. */
export const oekonomiFelter = {
  nr: antal(1, 1000),
  moedeDato: evt(dato()),
  holdt: evt(dato()),
  naesteDato: evt(dato()),
};

/** What økonomi reads of a follow-up: its dates (design.md 5). */
export const oekonomi = (f: Facts): Readonly<Record<string, unknown>> => ({
  nr: f.nr,
  moedeDato: f.aftale?.dato ?? null,
  holdt: f.afholdt?.dato ?? null,
  naesteDato: f.konklusion?.naesteDato ?? null,
});

/** The days that are set; not what was asked for, said or found. */
export const oekonomiSer: { readonly frister: readonly string[]; readonly events: readonly EventNavn[] } = {
  frister: ['T15', 'T17', 'I08'],
  events: [],
};
