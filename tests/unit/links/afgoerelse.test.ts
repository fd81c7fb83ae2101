import { expect, test } from 'vitest';
import { EnSag } from './en-sag.ts';

test('acute help that was refused afterwards is an afgørelse that the borger is owed (C9, L-07)', () => {
  const sag = new EnSag('opretSag')
    .goer('indkoebssag.akutGodkend')
    .goer('indkoebssag.registrerIndflytning')
    .goer('indkoebssag.afvisEfterfoelgende');
  expect(sag.facts('indkoebssag')['afgoerelseKraeves']).toMatchObject([{ aarsag: 'afvistBagefter' }]);
  expect(sag.venter('indkoebssag')).toContain('registrerAfgoerelse');
});

test('an answer to a hearing is not older than the hearing (L-08)', () => {
  const sag = new EnSag('opretSag').om(5).goer('indkoebssag.sendPartshoering');
  const aeldre = { med: { modtaget: '2026-03-02' } };
  expect(() => sag.goer('indkoebssag.registrerPartshoeringssvar', aeldre)).toThrow('ældre end partshøringen');
});
