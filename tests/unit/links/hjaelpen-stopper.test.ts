import { describe, expect, test } from 'vitest';
import { EnSag } from './en-sag.ts';

const akut = () =>
  new EnSag('opretSag')
    .goer('indkoebssag.beskrivBehov')
    .goer('indkoebssag.akutGodkend')
    .goer('indkoebssag.registrerIndflytning')
    .goer('indkoebssag.opretKontrakt');

describe('acute help that is refused afterwards (C9)', () => {
  test('has a kontrakt that is to be ended first; then the sag', () => {
    const sag = akut().goer('indkoebssag.afvisEfterfoelgende');
    expect(sag.nye).toHaveLength(1);
    expect(sag.venter('kontrakt')).toContain('foreslaaOpsigelse');
    expect(sag.venter('indkoebssag')).not.toContain('afslut');

    sag.goer('kontrakt.aftalOphoer').om(60).goer('kontrakt.frist.slut.naaet', { uret: true });
    expect(sag.venter('indkoebssag')).toContain('afslut');
  });

  test('beside a contract that ran already leaves that contract alone', () => {
    const sag = new EnSag('registrerLoebendeKontrakt')
      .goer('indkoebssag.akutGodkend')
      .goer('indkoebssag.afvisEfterfoelgende');
    expect(sag.venter('kontrakt')).not.toContain('foreslaaOpsigelse');
    expect(sag.venter('indkoebssag')).not.toContain('afslut');
  });
});

test('a borger who moves to a home of his own elsewhere is the new kommune’s: the kontrakt is to be ended (C10)', () => {
  const flytter = (boform: string, hjaelpenSlutter: boolean | null) =>
    new EnSag('registrerLoebendeKontrakt').goer('indkoebssag.borgerFlytter', { med: { boform, hjaelpenSlutter } });
  expect(flytter('egenBolig', null).venter('kontrakt')).toContain('foreslaaOpsigelse');
  // In a botilbud elsewhere we stay handlekommune: whether this help ends is said.
  expect(flytter('botilbud', true).venter('kontrakt')).toContain('foreslaaOpsigelse');
  expect(flytter('botilbud', false).venter('kontrakt')).not.toContain('foreslaaOpsigelse');
});

describe('help that stops is decided towards the borger too (domain.md 6)', () => {
  const kraevet = (sag: EnSag) =>
    (sag.facts('indkoebssag')['afgoerelseKraeves'] as readonly { aarsag: string }[]).map((k) => k.aarsag);
  const loebende = () => new EnSag('registrerLoebendeKontrakt');

  test('whether we ended it or the parties agreed', () => {
    expect(kraevet(loebende().goer('kontrakt.aftalOphoer', { med: { nytKoeb: false } }))).toEqual(['opsigelse']);
    expect(kraevet(loebende().goer('kontrakt.aftalOphoer', { med: { nytKoeb: true } }))).toEqual([]);
  });

  test('or it was ended for breach', () => {
    const ophaevet = (sample: string) =>
      loebende()
        .goer('kontrakt.registrerManglendeLevering', { med: { aarsag: 'hosLeverandoeren' } })
        .goer('kontrakt.ophaev', { sample });
    expect(kraevet(ophaevet('hjaelpenStopper'))).toEqual(['opsigelse']);
    expect(kraevet(ophaevet('hjaelpenFortsaetter'))).toEqual([]);
  });

  test('not where the borger only goes to another tilbud, in a sag of its own (C10)', () => {
    const skiftet = loebende().goer('indkoebssag.leverandoerskifte');
    expect(kraevet(skiftet.goer('kontrakt.aftalOphoer', { med: { nytKoeb: false } }))).toEqual([]);
  });
});
