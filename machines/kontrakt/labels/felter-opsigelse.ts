import { med } from '../../med.ts';

/** The words of the end. */
export const opsigelseFelter = {
  oensketSlut: med('Ønsket slutdato', 'Tom: så tidligt, som varslet tillader.'),
  nytKoeb: med('Skal hjælpen fortsætte i et nyt køb?', 'Ja åbner en ny sag med slutdatoen som hård frist.'),
  opsigelseAarsag: 'Årsag',
  flytteplan: 'Plan for flytningen',
  bevis: med('Hvad viser, at den er modtaget', 'Varslet regnes fra modtagelsen, aldrig fra brevets dato.'),
  'registrerModtagelse.slutdato': med('Slutdato', 'Kun når varslet ikke er bekræftet i kontrakten.'),
  'modtagOpsigelse.slutdato': med('Slutdato', 'Kun når varslet ikke er bekræftet i kontrakten.'),
  'aftalOphoer.slutdato': 'Kontraktens sidste dag',
  sidsteBetalingsdag: 'Sidste betalingsdag',
  aftale: 'Hvad er aftalt',
  skifter: 'Skifter borgeren stadig til et andet tilbud?',
  'fastsaetSkift.dato': med(
    'Første dag i det andet tilbud',
    'Tom: den kendes ikke endnu, og der spørges igen om fire uger.',
  ),
  opsigelseAf: med('Hvilken', 'Den, der trækkes tilbage.'),
  'registrerGenbesaettelse.dato': 'Pladsen er besat igen fra',
  'planlaegUdflytning.dato': 'Udflytning',
  'sikrHjaelp.fra': 'Hjælpen er sikret fra',
  sikring: 'Hvordan',
  plan: 'Plan',
  'ophaev.dato': 'Ophævet fra',
  grund: 'Grund',
  hjaelpenFortsaetter: med('Skal hjælpen fortsætte?', 'Ja åbner en ny sag.'),
} as const;
