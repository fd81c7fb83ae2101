import { describe, expect, test } from 'vitest';
import { EnSag } from './en-sag.ts';

const UKENDT = { hjaelpSlut: '2026-04-30', sidsteBetalingsdag: null };

test('the last day that is paid for is not asked for again when the sag is closed: the kontrakt knows it', () => {
  const sag = new EnSag('registrerLoebendeKontrakt')
    .goer('indkoebssag.meldTilOekonomi', { med: { art: 'start', beloebOere: null } })
    .goer('kontrakt.aftalOphoer', { med: { slutdato: '2026-04-30', sidsteBetalingsdag: '2026-04-20', nytKoeb: false } })
    .om(60)
    .goer('kontrakt.frist.slut.naaet', { uret: true })
    .goer('indkoebssag.afslut', { med: UKENDT });
  expect(sag.facts('indkoebssag')).toMatchObject({ lukning: { sidsteBetalingsdag: '2026-04-20' } });
});

test('but where a kontrakt ended that does not say it, nobody closes the sag without it', () => {
  const sag = new EnSag('registrerLoebendeKontrakt')
    .goer('kontrakt.modtagOpsigelse', { med: { modtaget: '2026-03-02', slutdato: null } })
    .om(130);
  const { betalingsforpligtelse, ...facts } = sag.facts('kontrakt');
  expect(betalingsforpligtelse).toBe('heleVarslet');
  const k = sag.den('kontrakt');
  // As a contract of its own rule would stand here.
  const forloeb = new Map(sag.world.forloeb).set(k.id, {
    ...k,
    facts: { ...facts, betalingsforpligtelse: 'andet' } as never,
  });
  sag.world = { ...sag.world, forloeb };
  sag.goer('kontrakt.frist.slut.naaet', { uret: true });
  expect(() => sag.goer('indkoebssag.afslut', { med: UKENDT })).toThrow(/sidst er betalt for/);
});

describe('when the place was taken again is learned after the end (T04)', () => {
  const ophoert = () => {
    const sag = new EnSag('registrerLoebendeKontrakt', '2026-03-02', () => ({ betalingsforpligtelse: 'bortfalder' }));
    // LM + 3 måneder of 2 March is 30 June.
    sag.goer('kontrakt.modtagOpsigelse', { med: { modtaget: '2026-03-02' } }).om(130);
    return sag.goer('kontrakt.frist.slut.naaet', { uret: true });
  };
  const BESAT = { med: { dato: '2026-04-10' } };

  test('the sag and økonomi hear the day that is then the last one paid for', () => {
    const sag = ophoert();
    expect(sag.facts('indkoebssag')).toMatchObject({ kontrakt: { ophoert: { sidsteBetalingsdag: '2026-06-30' } } });
    sag.goer('kontrakt.registrerGenbesaettelse', BESAT);
    expect(sag.facts('indkoebssag')).toMatchObject({ kontrakt: { ophoert: { sidsteBetalingsdag: '2026-04-09' } } });
    const k = sag.den('kontrakt');
    expect(k.chart.oekonomi(k.facts, sag.world.today)).toMatchObject({ sidsteBetalingsdag: '2026-04-09' });
  });

  test('also where the sag has been closed meanwhile', () => {
    const sag = ophoert().goer('indkoebssag.afslut', { med: UKENDT }).goer('kontrakt.registrerGenbesaettelse', BESAT);
    expect(sag.facts('indkoebssag')).toMatchObject({ lukning: { sidsteBetalingsdag: '2026-04-09' } });
  });
});
