import type { EventOf, PayloadOf } from '../chart.ts';
import { event } from '../chart.ts';
import { dato, evt, flervalg, langTekst, valg } from '../felter.ts';
import type { Facts } from './facts.ts';
import { BREV_KANALER, DOKUMENTER, TRUKKET_AF, UDFALD } from './lister.ts';
import { klageMedfoert } from './medfoert.ts';

/** Every event of a complaint, in the order of the procedure. The fields are those of payloads.md. */
export const events = {
  modtag: event({ medfoert: klageMedfoert }),
  startGenvurdering: event({ facts: { dato: dato() } }),
  givMedhold: event({
    facts: { dato: dato(), kanal: valg(BREV_KANALER) },
    indhold: { begrundelse: langTekst() },
  }),
  givDelvistMedhold: event({
    facts: { dato: dato(), kanal: valg(BREV_KANALER) },
    indhold: { medholdI: langTekst(), begrundelse: langTekst() },
  }),
  fasthold: event({
    facts: { dato: dato() },
    indhold: { begrundelse: langTekst() },
  }),
  videresend: event({
    facts: { dato: dato(), dokumenter: flervalg(DOKUMENTER), borgerOrienteret: evt(dato()), spoergIgen: evt(dato()) },
    indhold: { bemaerkning: evt(langTekst()) },
  }),
  spoergAnkestyrelsen: event({
    facts: { dato: dato(), spoergIgen: evt(dato()) },
    indhold: { svar: evt(langTekst()) },
  }),
  registrerAnkestyrelsensAfgoerelse: event({
    facts: { modtaget: dato(), udfald: valg(UDFALD) },
    indhold: { begrundelse: evt(langTekst()) },
  }),
  traekKlage: event({
    facts: { modtaget: dato(), trukketAf: valg(TRUKKET_AF) },
    indhold: { bemaerkning: evt(langTekst()) },
  }),
  notat: event({ indhold: { tekst: langTekst() } }),
  genberegnFrister: event({}),
};

type Events = typeof events;
export type EventNavn = keyof Events & string;
export type Aabningsnavn = 'modtag';
/** A stored event, as a reducer reads it. */
export type Ev<K extends EventNavn> = EventOf<Events, K>;
export type Payload<K extends EventNavn> = PayloadOf<Events, K>;

/** What we know after an event; exhaustive, so that a new event without a row does not compile. */
export type Noter = { readonly [K in Exclude<EventNavn, Aabningsnavn>]: (facts: Facts, event: Ev<K>) => Facts };
