import { doegnlinje, loebendeKontrakt, uaendretTakst } from './dele-kontrakt.ts';
import { iOpfoelgningen } from './forloeb.ts';
import { gjorde, type Story } from './story.ts';

/** A kontrakt with a last day; when it had passed, the clock ended it and the sag was closed. */
export const oejvind: Story = {
  navn: 'Øjvinds sag er slut',
  tekst: [
    'Øjvind skulle bo to år på Fjordhuset (§ 107), og det gjorde han. Kontraktens sidste dag var den 31. januar; dagen efter afsluttede uret den.',
    'Han bor nu i sin egen lejlighed. Jonas har afsluttet sagen, og den opfølgning, der var planlagt, er aflyst af sig selv.',
  ],
  borger: { navn: 'Øjvind Markholt', cpr: '6203014817' },
  tilstand: 'afsluttet',
  forloeb: { kontrakt: 'udloebet', opfoelgning: 'aflyst' },
  handlinger: [
    ...loebendeKontrakt('2025-11-19', 'jonas', 'Fjordhuset', {
      paragraffer: ['par107'],
      indflyttet: '2024-02-01',
      linjer: [doegnlinje('par107', 2_720, '2024-02-01', { slutdato: '2026-01-31' })],
      foersteOpfoelgning: '2026-03-03',
      uddybning: 'Værelse med tekøkken og 5 timers støtte om ugen, de sidste tre måneder til at flytte.',
    }),
    uaendretTakst('2025-12-16', 'Fjordhuset har skrevet, at taksten er den samme i 2026.'),
    iOpfoelgningen('2026-01-22', 'jonas').kontakt({
      dato: '2026-01-22',
      med: ['borger', 'paaroerende'],
      naeste: null,
      hvad: 'Øjvind har skrevet under på lejekontrakten. Hans mor kommer med gardiner.',
    }),
    gjorde('2026-02-03', 'jonas').afslut({
      aarsag: 'maalNaaet',
      hjaelpSlut: '2026-01-31',
      sidsteBetalingsdag: '2026-01-31',
      evaluering:
        'Målet var egen bolig på to år. Det lykkedes på dagen, og han har selv søgt om at blive hjælper på Fjordhuset.',
    }),
  ],
};
