import { describe, expect, test } from 'vitest';
import { plusDage } from '#machines/kalender/dato.ts';
import type { Kontraktlinje } from '#machines/kontraktlinje.ts';
import { AABNINGER } from '#tests/support/samples/index.ts';
import { EnSag } from './en-sag.ts';

/** A running contract whose papers name a last day, so many days from the day it is taken in. */
const medSlutdato = (dage: number): EnSag =>
  new EnSag('registrerLoebendeKontrakt', '2026-03-02', (today) => {
    const [payload] = AABNINGER.get('registrerLoebendeKontrakt')?.values() ?? [];
    const { linjer = [] } = (payload?.(today) ?? {}) as { linjer?: readonly Kontraktlinje[] };
    return { linjer: linjer.map((l) => ({ ...l, slutdato: plusDage(today, dage) })) };
  });
const udloebet = (dage = 10): EnSag =>
  medSlutdato(dage)
    .om(Math.max(dage, 0) + 1)
    .goer('kontrakt.frist.udloeb.naaet', { uret: true });

describe('a kontrakt whose own last day passes while the borger lives there (C2)', () => {
  test('asks whether the help goes on: a new kontrakt, or the end of the sag', () => {
    const sag = udloebet();
    expect(sag.den('kontrakt').tilstand).toBe('udloebet');
    expect(sag.venter('indkoebssag')).toEqual(expect.arrayContaining(['opretKontrakt', 'afslut']));
  });

  test('and is followed up until the sag is closed', () => {
    const sag = udloebet();
    expect(sag.den('opfoelgning').tilstand).toBe('planlagt');
    sag.goer('indkoebssag.afslut', { med: { sidsteBetalingsdag: null } });
    expect(sag.den('opfoelgning').tilstand).toBe('aflyst');
  });

  test('so does an old contract that had run out when it was taken in (C3)', () => {
    expect(udloebet(-30).venter('indkoebssag')).toEqual(expect.arrayContaining(['opretKontrakt', 'afslut']));
  });

  test('for the dead the sag is only closed, and nobody is asked for a new kontrakt', () => {
    const sag = medSlutdato(10).goer('indkoebssag.borgerDoed').om(11);
    sag.goer('kontrakt.frist.udloeb.naaet', { uret: true });
    expect(sag.venter('indkoebssag')).not.toContain('opretKontrakt');
    expect(sag.venter('indkoebssag')).toContain('afslut');
  });

  test('the new kontrakt runs on, and nobody has signed it: its day and its signatures were the old one’s', () => {
    const sag = udloebet().goer('indkoebssag.opretKontrakt');
    expect(sag.den('kontrakt').tilstand).toBe('iKraft');
    expect(sag.facts('kontrakt')).toMatchObject({
      erstatter: sag.alle('kontrakt')[0]?.id,
      linjer: [{ slutdato: null }],
      underskrifter: { koeber: null, leverandoer: null },
      mangler: [],
    });
    expect(sag.venter('indkoebssag')).not.toContain('afslut');
    expect(sag.venter('indkoebssag')).not.toContain('opretKontrakt');
  });
});

test('help that was given notice of ends with its kontrakt, and the follow-up with it', () => {
  const sag = new EnSag('registrerLoebendeKontrakt')
    .goer('kontrakt.aftalOphoer', { med: { nytKoeb: false } })
    .om(60)
    .goer('kontrakt.frist.slut.naaet', { uret: true });
  expect(sag.den('opfoelgning').tilstand).toBe('aflyst');
  expect(sag.venter('indkoebssag')).not.toContain('opretKontrakt');
});
