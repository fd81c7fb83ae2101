import { describe, expect, test } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import { klageSamples } from '#tests/support/samples/klage/index.ts';
import { enKlage, hosAnkestyrelsen, type Klage } from './support.ts';

const GENVURDERER = ['givMedhold', 'givDelvistMedhold', 'fasthold'] as const;

/** A complaint from which each event can be sent. */
function klarTil(type: string): Klage {
  if (GENVURDERER.some((g) => g === type)) return enKlage().goerDet('startGenvurdering');
  if (type === 'videresend') return enKlage().goerDet('startGenvurdering').goerDet('fasthold');
  return type.includes('nkestyrelsen') ? hosAnkestyrelsen('2026-03-31') : enKlage();
}

const alle = Object.entries(klageSamples).flatMap(([type, own]) =>
  Object.entries(own).map(([navn, lav]) => [type, navn, lav] as const),
);

test.each(alle)('%s %s', (type, navn, lav) => {
  const k = klarTil(type);
  const reasons = k.proev(type, lav({ facts: k.facts, today: k.today, sag: undefined as never }));

  if (navn.startsWith('forkert')) {
    expect(reasons.length).toBeGreaterThan(0);
    for (const r of reasons)
      expect(r).toMatchObject({ kode: 'invalid', tekst: expect.stringMatching(/^[A-ZÆØÅ].*\.$/) });
  } else expect(reasons).toEqual([]);
});

describe('dates are in order', () => {
  test('forwarded on or after the re-assessment', () => {
    const k = enKlage().den('2026-03-20').goerDet('startGenvurdering').goerDet('fasthold').den('2026-03-31');

    expect(k.proevDet('videresend', { dato: dato('2026-03-19') }).map((r) => r.felt)).toEqual(['dato']);
    expect(k.proevDet('videresend', { dato: dato('2026-03-20') })).toEqual([]);
  });

  test('decided by Ankestyrelsen on or after it was forwarded', () => {
    const k = hosAnkestyrelsen('2026-03-31').den('2026-06-01');

    expect(
      k.proevDet('registrerAnkestyrelsensAfgoerelse', { modtaget: dato('2026-03-30') }).map((r) => r.felt),
    ).toEqual(['modtaget']);
    expect(k.proevDet('spoergAnkestyrelsen', { dato: dato('2026-03-30') }).map((r) => r.felt)).toEqual(['dato']);
  });

  test('taken back on or after it came', () => {
    expect(
      enKlage()
        .proevDet('traekKlage', { modtaget: dato('2026-03-05') })
        .map((r) => r.felt),
    ).toEqual(['modtaget']);
  });
});
