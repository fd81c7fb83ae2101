import type { StoredEvent } from '../../chart.ts';
import type { Dato } from '../../kalender/dato.ts';
import type { Noter } from '../events.ts';
import type { Facts } from '../facts.ts';

export const planlaegning: Pick<Noter, 'fastsaetDato' | 'indkald' | 'flyt' | 'kontakt' | 'aflys'> = {
  fastsaetDato: (f, event) => medDato(f, event.facts.dato, event),

  indkald: (f, event) => ({
    ...medDato(f, event.facts.dato, event),
    indkaldt: { form: event.facts.form, deltagere: event.facts.deltagere },
  }),

  flyt: (f, event) => ({
    ...medDato(f, event.facts.nyDato, event),
    flytninger:
      f.aftale === null
        ? f.flytninger
        : [...f.flytninger, { fra: f.aftale.dato, til: event.facts.nyDato, bedtAf: event.facts.bedtAf }],
  }),

  /** The latest contact says when the next one is; an earlier agreement falls away. */
  kontakt: (f, { facts, seq }) => ({
    ...f,
    kontakter: f.kontakter + 1,
    naesteKontakt: facts.naeste === null ? null : { dato: facts.naeste, aftalt: { dato: facts.dato, seq } },
  }),

  aflys: (f, { facts }) => ({ ...f, aflyst: { aarsag: facts.aarsag, nyDato: facts.nyDato } }),
};

/** The day of the meeting. Set again to the same day it is no new agreement: what stood still since stays moved. */
const medDato = (f: Facts, dato: Dato, { today, seq }: StoredEvent): Facts =>
  f.aftale?.dato === dato ? f : { ...f, aftale: { dato, fastsat: { dato: today, seq } } };
