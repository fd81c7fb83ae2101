import type { Payload } from '#machines/opfoelgning/events.ts';
import type { Hvem } from '../personer.ts';
import { iOpfoelgningen } from './forloeb.ts';
import type { Handling, Skrevet } from './story.ts';

/* Follow-ups as they mostly are. */

type Felter<K extends 'afhold' | 'konkluder' | 'registrerStatusnotat'> = Skrevet<Payload<K>>;

/** The borger, the rådgiver and the supplier, round a table. */
export const indkaldt = (dag: string, hvem: Hvem, dato: string, emner: string): Handling =>
  iOpfoelgningen(dag, hvem).indkald({
    dato,
    form: 'fysisk',
    deltagere: ['borger', 'raadgiver', 'leverandoer'],
    sted: 'Fællesstuen på tilbuddet',
    emner,
  });

export const statusnotat = (
  egne: Pick<Felter<'registrerStatusnotat'>, 'modtaget' | 'maal' | 'leveret' | 'borgersUdsagn'> &
    Partial<Felter<'registrerStatusnotat'>>,
): Felter<'registrerStatusnotat'> => ({
  fra: null,
  til: null,
  bestillingVersion: null,
  udfyldtDen: egne.modtaget,
  kilder: ['leverandoer', 'borger'],
  oenskerGenforhandling: false,
  udfyldtAf: 'Kontaktpædagogen',
  delmaal: [],
  ikkeLeveret: [],
  haendelser: [],
  behovRetning: 'uaendret',
  behovVarighed: null,
  bemaerkning: null,
  ...egne,
});

export const moedet = (dato: string): Felter<'afhold'> => ({
  dato,
  form: 'fysisk',
  deltagere: ['borger', 'raadgiver', 'leverandoer'],
  ekstra: false,
  bestillingVersion: null,
  sted: 'Fællesstuen på tilbuddet',
  deltagernavne: null,
  borgerIkkeMed: null,
  borgerIkkeMedUddybning: null,
});

/** The help goes on as it is. */
export const fortsaetter = (
  egne: Pick<Felter<'konkluder'>, 'naesteDato' | 'referatSendt' | 'maal' | 'tilsynskonklusion' | 'referat'> &
    Partial<Felter<'konkluder'>>,
): Felter<'konkluder'> => ({
  udfald: [{ linje: null, udfald: 'fortsaet' }],
  leveringKonklusion: 'ok',
  leveringUddybning: null,
  ffbStatus: 'fortsaettelse',
  bekymring: false,
  bekymringSendt: null,
  bekymringModtager: null,
  bekymringUddybning: null,
  feedbackMoedet: null,
  feedbackVigtigt: null,
  feedbackNaesteGang: null,
  ...egne,
});
