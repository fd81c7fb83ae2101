import { describe, expect, test } from 'vitest';
import { aendringAfBestilling, type Bestillingsversion } from '#machines/aendring/bestilling.ts';
import { klasseTilKontrakten } from '#machines/aendring/klasse.ts';
import { vurder } from '#machines/aendring/vurder.ts';
import { dato } from '#machines/kalender/dato.ts';

const version = (afvigelser: Partial<Bestillingsversion> = {}): Bestillingsversion => ({
  timerPrUge: 20,
  antalYdelser: 2,
  paragraffer: ['par107'],
  normeringer: [
    { paragraf: 'par107', normering: '1:2', nattevagt: 'sovende' },
    { paragraf: 'par107', normering: null, nattevagt: null },
  ],
  gaeldendeFra: dato('2026-01-05'),
  midlertidigTil: null,
  aendring: null,
  dato: dato('2026-01-05'),
  ...afvigelser,
});

const midlertidig = (fra: string, til: string, timerPrUge: number) =>
  version({ timerPrUge, aendring: 'midlertidig', gaeldendeFra: dato(fra), midlertidigTil: dato(til) });

const klasseAf = (tidligere: readonly Bestillingsversion[], ny: Bestillingsversion) => {
  const aendring = aendringAfBestilling({ tidligere, ny });
  return aendring && vurder(aendring, { midlertidigUger: 8 }).klasse;
};

test('the first version is no change', () => {
  expect(aendringAfBestilling({ tidligere: [], ny: version() })).toBeNull();
});

describe('a new version of a bestilling', () => {
  test.each([
    ['is the same help', version(), 'bestillingOpdatering'],
    ['has another ydelse in the same hours', version({ antalYdelser: 3 }), 'bestillingOpdatering'],
    ['has more hours', version({ timerPrUge: 22.5 }), 'genforhandling'],
    ['has fewer hours', version({ timerPrUge: 19.75 }), 'genforhandling'],
    ['has a paragraph more', version({ paragraffer: ['par107', 'par104'] }), 'nyVisitation'],
    ['has another paragraph', version({ paragraffer: ['par108'] }), 'nyVisitation'],
    ['counts no hours any more', version({ timerPrUge: null }), 'bestillingOpdatering'],
    [
      'has another normering',
      version({ normeringer: [{ paragraf: 'par107', normering: '1:1', nattevagt: 'sovende' }] }),
      'genforhandling',
    ],
    [
      'has another night cover',
      version({ normeringer: [{ paragraf: 'par107', normering: '1:2', nattevagt: 'vaagen' }] }),
      'genforhandling',
    ],
    ['is older than that normering is kept', version({ normeringer: null }), 'bestillingOpdatering'],
    ['has more hours for two weeks', midlertidig('2026-03-02', '2026-03-15', 25), 'midlertidigJustering'],
  ])('that %s', (_, ny, klasse) => {
    expect(klasseAf([version()], ny)).toBe(klasse);
  });

  test('with a paragraph less is less help', () => {
    expect(klasseAf([version({ paragraffer: ['par107', 'par85'] })], version())).toBe('genforhandling');
  });

  test('counts the days of a temporary change, first and last included', () => {
    const ny = midlertidig('2026-03-02', '2026-04-26', 25);

    expect(aendringAfBestilling({ tidligere: [version()], ny })?.dage).toBe(56);
  });

  test('is held against the version that lasts, not against a temporary one', () => {
    const ferie = midlertidig('2026-07-01', '2026-07-31', 12);

    expect(aendringAfBestilling({ tidligere: [version(), ferie], ny: version() })).toMatchObject({
      timer: 0,
      tidligere: { antal: 1, dage: 31, timer: -8 },
      timerVedPris: 20,
    });
  });

  test('adds up what was changed for a time before it', () => {
    const tidligere = [version(), midlertidig('2026-02-02', '2026-04-02', 20.25)];

    // 60 days before it, and 30 or 31 now.
    expect(klasseAf(tidligere, midlertidig('2026-05-01', '2026-05-30', 20.25))).toBe('midlertidigJustering');
    expect(klasseAf(tidligere, midlertidig('2026-05-01', '2026-05-31', 20.25))).toBe('genforhandling');
  });
});

test('the kontrakt is told in its own three words', () => {
  expect(klasseTilKontrakten('bestillingOpdatering')).toBe('opdatering');
  expect(klasseTilKontrakten('midlertidigJustering')).toBe('midlertidig');
  expect(klasseTilKontrakten('foreloebigtTilsagn')).toBe('genforhandling');
  expect(klasseTilKontrakten('nyVisitation')).toBeNull();
});
