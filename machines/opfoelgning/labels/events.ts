import type { Ord } from '../../chart.ts';
import { med } from '../../med.ts';
import type { EventNavn } from '../events.ts';

/** The words on the buttons, with a line of help where one would hesitate. */
export const eventLabels: { readonly [E in EventNavn]: Ord } = {
  planlaeg: 'Opfølgning planlagt',
  fastsaetDato: 'Fastsæt dato',
  indkald: med('Indkald til opfølgning', 'Bed samtidig leverandøren om statusnotat.'),
  flyt: 'Flyt opfølgningen',
  kontakt: med('Registrér kontakt', 'En samtale eller et besøg imellem opfølgningerne.'),
  aflys: med(
    'Aflys, og sæt en ny dato',
    'Hjælpen skal altid have en kommende opfølgning, så en ny planlægges samtidig.',
  ),
  registrerStatusnotat: med('Registrér statusnotat', 'Skriv det, leverandøren har sendt. Resten kan stå tomt.'),
  afhold: 'Registrér holdt opfølgning',
  konkluder: med(
    'Konkludér',
    'For hver linje, gerne flere udfald på én gang. Den næste opfølgning planlægges med det samme.',
  ),
  notat: 'Skriv notat',

  borgerDoed: 'Borgeren er død',
  hjaelpenSlut: 'Hjælpen er slut',
  sagPaaVent: 'Sagen er sat på vent',
  sagGenoptaget: 'Sagen er genoptaget',
  linjerAendret: 'Kontraktens linjer er ændret',
  kontraktSlutter: 'Hjælpens sidste dag er ændret',
  startRettet: 'Startdatoen er rettet',
  bestillingKlar: 'Bestillingen er færdig',
  genberegnFrister: 'Frister genberegnet',
};
