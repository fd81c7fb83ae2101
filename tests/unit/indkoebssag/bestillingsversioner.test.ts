import { expect, test } from 'vitest';
import type { ForloebId } from '#machines/ids.ts';
import type { Payload } from '#machines/indkoebssag/events.ts';
import { skiftTilbudMedfoert } from '#machines/indkoebssag/medfoert.ts';
import { dato } from '#machines/kalender/dato.ts';
import { iGangMedKontrakt } from './med-kontrakt.ts';
import { type Sag, sagI } from './support.ts';

type Ydelse = Payload<'gemBestilling'>['ydelser'][number];

const enYdelse: Ydelse = {
  ydelse: 'Socialpædagogisk støtte',
  paragraf: 'par107',
  art: null,
  antal: 20,
  enhed: 'timerPrUge',
  normering: '1:2',
  nattevagt: 'sovende',
};

const version = (sag: Sag, ydelse: Partial<Ydelse>, mere: Partial<Payload<'faerdiggoerBestilling'>> = {}): Sag =>
  sag.goer('faerdiggoerBestilling', { ydelser: [{ ...enYdelse, ...ydelse }], ...mere });

const midlertidig = { aendring: 'midlertidig', midlertidigTil: dato('2026-02-01') } as const;
const iGang = () =>
  version(sagI('bestilling'), {}).goer('registrerAfgoerelse').goer('registrerIndflytning').goer('planlaegOpfoelgning');

test('before help is given a new version takes the place of the old, and changes nothing', () => {
  const sag = version(version(sagI('bestilling'), {}), { antal: 30 });

  expect(sag.facts.bestilling).toMatchObject({ versionNr: 2, timerPrUge: 30, vurdering: null, klasse: null });
  expect(sag.facts.tidligereBestillinger).toEqual([]);
});

test.each<[string, Partial<Ydelse>, Partial<Payload<'faerdiggoerBestilling'>>, string, string | null]>([
  ['the same help in other words', {}, {}, 'bestillingOpdatering', 'opdatering'],
  ['more hours that last', { antal: 25 }, { aendring: 'vedvarende' }, 'genforhandling', 'genforhandling'],
  ['fewer hours, and nobody said for how long', { antal: 15 }, {}, 'genforhandling', 'genforhandling'],
  ['more hours for a time', { antal: 25 }, midlertidig, 'midlertidigJustering', 'midlertidig'],
  ['another night cover', { nattevagt: 'vaagen' }, {}, 'genforhandling', 'genforhandling'],
  ['another normering', { normering: '1:1' }, {}, 'genforhandling', 'genforhandling'],
  ['a new paragraph', {}, { paragraffer: ['par107', 'par85'] }, 'nyVisitation', null],
])('%s is a grade, never a refusal (C14)', (_, ydelse, mere, vurdering, klasse) => {
  expect(version(iGang(), ydelse, mere).facts.bestilling).toMatchObject({ versionNr: 2, vurdering, klasse });
});

test('help that becomes another for a time needs an afgørelse too (C13); other words do not', () => {
  expect(version(iGang(), {}).facts.afgoerelseKraeves).toEqual([]);

  const sag = version(iGang(), { antal: 15 }, midlertidig);
  expect(sag.facts.afgoerelseKraeves.map((k) => k.aarsag)).toEqual(['bestilling']);
  expect(sag.venter()).toContain('registrerAfgoerelse');
});

test('a version is seen against the one that lasts, and many small ones become too much', () => {
  const sag = version(
    version(iGang(), { antal: 20.5 }, midlertidig),
    { antal: 20.75 },
    {
      ...midlertidig,
      midlertidigTil: dato('2026-02-08'),
    },
  );
  expect(sag.facts.bestilling).toMatchObject({ versionNr: 3, vurdering: 'genforhandling' });
  expect(sag.facts.tidligereBestillinger.map((b) => b.versionNr)).toEqual([1, 2]);
});

test('the version that carries out a genforhandling has been agreed on, and the next is seen against it', () => {
  const sag = version(iGangMedKontrakt(), {}).hoerer('genforhandlingLukket', {
    genforhandlingId: 'genforhandling-1' as ForloebId,
    udfald: 'gennemfoert',
    afgoerelseKraeves: true,
    bestillingKraeves: true,
  });
  sag.hoerer('opfoelgningKonkluderet', { udfald: ['justerBestilling'] });
  version(sag, { antal: 30 }, { aendring: 'vedvarende' });
  expect(sag.facts.bestilling).toMatchObject({ vurdering: null, klasse: null });
  expect(sag.facts.bestillingKraeves).toBeNull();

  expect(version(sag, { antal: 30 }).facts.bestilling?.vurdering).toBe('bestillingOpdatering');
});

test('what only a bestilling has is left behind where it goes on as the kravspecifikation of a new sag', () => {
  const { kravspecifikation } = skiftTilbudMedfoert.shape;
  const { bestilling } = version(iGang(), {}).facts;

  expect(Object.keys(kravspecifikation.parse(bestilling) ?? {})).not.toContain('klasse');
  expect(kravspecifikation.parse(bestilling)).toMatchObject({ timerPrUge: 20, versionNr: 2 });
});
