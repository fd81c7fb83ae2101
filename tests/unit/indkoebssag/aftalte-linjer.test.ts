import { expect, test } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import { kontraktensGrundlag } from '#machines/pile/fra-sagen.ts';
import { oere } from '#machines/pris/oere.ts';
import { PAYLOADS } from './payloads.ts';
import { type Sag, sagI } from './support.ts';

/** What the kontrakt is told of lines and price when it is opened now. */
function grundlag(sag: Sag) {
  const event = sag.rows.at(-1)?.event;
  if (!event) throw new Error('nothing has happened');
  const { linjer, aarsprisOere } = kontraktensGrundlag(sag.facts, event, { forloebId: 'sag' as never }).medfoert;
  return { linjer, aarsprisOere };
}

const [linje] = PAYLOADS.registrerPristilbud({
  facts: sagI('prisforhandling').facts,
  today: dato('2026-01-05'),
}).linjer;
const AFTALT = {
  paragraf: linje?.paragraf,
  antal: linje?.antal,
  antalEnhed: linje?.antalEnhed,
  enhedsprisOere: linje?.enhedsprisOere,
  prisEnhed: linje?.prisEnhed,
  ikrafttraedelsesdato: null,
  slutdato: null,
  foersteOpfoelgning: null,
};

test('a kontrakt is told the lines of the accepted price, and none while it is only proposed', () => {
  const sag = sagI('prisforhandling').goer('registrerPristilbud').goer('foreslaaPris');
  expect(grundlag(sag).linjer).toEqual([]);

  expect(grundlag(sag.goer('accepterPris')).linjer).toEqual([AFTALT]);
});

test('a takstillæg is a line of its own, so that the lines make the year price that was agreed (4.3)', () => {
  const sag = sagI('prisforhandling')
    .goer('registrerPristilbud', {
      tillaeg: [{ beloebOere: oere(12_000), prisEnhed: 'uge', slutdato: dato('2026-12-31'), revurderesDato: null }],
    })
    .goer('foreslaaPris')
    .goer('accepterPris');

  expect(grundlag(sag).linjer).toEqual([
    AFTALT,
    {
      ...AFTALT,
      antal: 1,
      antalEnhed: 'stk',
      enhedsprisOere: 12_000,
      prisEnhed: 'uge',
      slutdato: '2026-12-31',
    },
  ]);
});

test('an offer that confirms the price again brings its own lines (T30)', () => {
  const sag = sagI('prisforhandling').goer('registrerPristilbud').goer('foreslaaPris').goer('accepterPris');
  sag.goer('registrerPristilbud', {
    linjer: [{ ...linje, enhedsprisOere: oere(100_000) } as NonNullable<typeof linje>],
  });

  expect(grundlag(sag)).toMatchObject({ linjer: [{ enhedsprisOere: 100_000 }] });
});
