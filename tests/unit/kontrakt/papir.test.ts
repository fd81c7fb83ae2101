import { describe, expect, test } from 'vitest';
import { kontrakttjek } from '#machines/kontrakt/kontrakttjek.ts';
import { helKontrakt } from '#tests/support/samples/kontrakt/papir.ts';
import { enKontrakt, iKraft, type Kontrakt, klar, LINJE, sendt } from './support.ts';

const hvorfor = (k: Kontrakt, type: Parameters<Kontrakt['proevDet']>[0]) => k.proevDet(type).map((r) => r.id);

describe('the gates of freezing: these block, and nothing else (C14)', () => {
  test('an empty draft names all that is missing at once, each with the way', () => {
    const k = enKontrakt({
      linjer: [],
      varselKoeber: null,
      betalingsforpligtelse: null,
      bestilling: null,
    });

    expect(hvorfor(k, 'klargoer')).toEqual([
      'erUdfyldt',
      'linjerErHele',
      'harStart',
      'harVarsel',
      'harBetalingsvalg',
      'harBestilling',
    ]);
  });

  test.each([
    ['linjerErHele', 'KT-305', { linjer: [{ ...LINJE, enhedsprisOere: null }] }],
    ['linjerErHele', 'KT-305: units that do not fit', { linjer: [{ ...LINJE, prisEnhed: 'time' }] }],
    ['linjerErHele', 'KT-305: no paragraph', { linjer: [{ ...LINJE, paragraf: null }] }],
    ['harStart', 'KT-306', { linjer: [{ ...LINJE, ikrafttraedelsesdato: null }] }],
    ['harVarsel', 'KT-307', { varselKoeber: null }],
    ['harVarsel', 'KT-307', { varselLeverandoer: null }],
    ['harVarsel', 'KT-321', { variant: 'rammeaftale', saerforanstaltning: true, varselKoeber: null }],
    ['harBetalingsvalg', 'KT-308', { betalingsforpligtelse: null }],
    ['harBetalingsvalg', 'KT-308', { betalingsforpligtelse: 'xDage', betalingsforpligtelseDage: null }],
    ['harBetalingsvalg', 'KT-308', { betalingsforpligtelse: 'andet', betalingsforpligtelseTekst: null }],
  ])('%s: %s', (krav, _, felter) => {
    expect(hvorfor(enKontrakt().goerDet('udfyld', felter), 'klargoer')).toEqual([krav]);
  });

  test('a rammeaftale states the notice itself', () => {
    const felter = { variant: 'rammeaftale', varselKoeber: null, varselLeverandoer: null };

    expect(hvorfor(enKontrakt().goerDet('udfyld', felter), 'klargoer')).toEqual([]);
  });

  test('KT-304: without a bestilling it waits for it, or for the leder’s yes with a date', () => {
    const k = enKontrakt({ bestilling: null }).goerDet('udfyld');
    expect(hvorfor(k, 'klargoer')).toEqual(['harBestilling']);

    expect(hvorfor(k.goerDet('accepterUdenBestilling'), 'klargoer')).toEqual([]);
  });

  test('what is a grade does not block: no data role, no follow-up date, an older template', () => {
    const felter = {
      dataansvar: null,
      skabelonversion: 'v10',
      fakturafristRetning: 'foer',
      betalingsfristDage: 8,
      linjer: [{ ...LINJE, foersteOpfoelgning: null }],
    };
    const k = enKontrakt().goerDet('udfyld', felter);

    expect(hvorfor(k, 'klargoer')).toEqual([]);
    expect(k.facts.dokument?.tjek).toEqual(['KT-102', 'KT-103', 'KT-201', 'KT-203', 'KT-312']);
  });
});

describe('kontrakttjek (5.1), as far as the filled text shows it', () => {
  const hel = () => helKontrakt({ facts: enKontrakt().facts, today: enKontrakt().today, sag: undefined as never });

  test('a kontrakt filled as it should be has no bemærkning', () => {
    expect(kontrakttjek(hel())).toEqual([]);
  });

  test.each([
    ['KT-101', { betalingsforpligtelse: 'heleVarslet' }],
    ['KT-303', { aftalerIOevrigt: 'Prisen reguleres med 5 % om året.' }],
    ['KT-315', { aflastningAfregning: null }],
    ['KT-316', { dataansvar: 'databehandler', databehandleraftaleRef: null }],
    ['KT-317', { linjer: [{ ...LINJE, paragraf: 'par108' }], bilag: ['bestilling'] }],
    ['KT-318', { ean: null }],
    ['KT-318', { cvr: null, pNummer: null }],
    ['KT-322', { indsatser: [] }],
    ['KT-325', { linjer: [{ ...LINJE, slutdato: '2026-03-31' }] }],
  ] as const)('%s', (regel, felter) => {
    expect(kontrakttjek({ ...hel(), ...felter } as Parameters<typeof kontrakttjek>[0])).toEqual([regel]);
  });
});

describe('the first form begins with what the sag told (nobody is asked twice)', () => {
  const forslag = (k: Kontrakt) => k.chart.forudfyldAf('udfyld', k.facts);

  test('the lines of the agreed price, from the day the help begins', () => {
    const k = enKontrakt({ linjer: [{ ...LINJE, ikrafttraedelsesdato: null }] });

    expect(forslag(k)).toMatchObject({
      variant: 'udenRammeaftale',
      driftsform: 'privat',
      leverandoerNavn: 'Bakkegården',
      linjer: [{ enhedsprisOere: 245_000, ikrafttraedelsesdato: '2026-04-01' }],
      varselKoeber: 'LM+30',
    });
  });

  test('no price known: a line for each paragraph', () => {
    const k = enKontrakt({ linjer: [], paragraffer: ['par107', 'par85'] });

    expect(forslag(k)).toMatchObject({ linjer: [{ paragraf: 'par107', antal: null }, { paragraf: 'par85' }] });
  });

  test('it is what the event takes', () => {
    const k = enKontrakt();

    expect(k.proev('udfyld', { ...k.udfyldt('udfyld'), ...forslag(k) })).toEqual([]);
  });
});

describe('frozen, sent, signed', () => {
  test('the version is counted, and its hash is what is signed (L-34)', () => {
    const k = enKontrakt().goerDet('udfyld').goerDet('udfyld', { kontraktnr: 'et andet' }).goerDet('klargoer');
    expect(k.facts.frosset).toMatchObject({ versionNr: 2, sha256: k.facts.dokument?.sha256 });

    k.goerDet('sendTilUnderskrift').goerDet('underskrivSomKoeber');
    expect(k.facts.underskrifter.koeber?.sha256).toBe(k.facts.frosset?.sha256);
  });

  test('a way back forgets the signatures, not who filled', () => {
    const k = sendt().goerDet('underskrivSomKoeber').goerDet('afvis');

    expect(k.facts).toMatchObject({
      papir: 'kladde',
      frosset: null,
      sendt: null,
      underskrifter: { koeber: null, leverandoer: null },
    });
    expect(k.proevSom('raadgiver', ['leder'], 'accepterUdenBestilling')).toContain('fireOejne');
  });

  test.each([
    ['koeberFoerst', ['underskrivSomKoeber leder']],
    ['leverandoerFoerst', ['registrerEksternUnderskrift leverandoer']],
    ['fri', ['underskrivSomKoeber leder', 'registrerEksternUnderskrift leverandoer']],
  ] as const)('order %s', (raekkefoelge, venter) => {
    expect(sendt({ raekkefoelge }).venter()).toEqual(venter);
  });

  test('out of turn is not now', () => {
    expect(hvorfor(sendt({ raekkefoelge: 'koeberFoerst' }), 'registrerEksternUnderskrift')).toEqual([
      'leverandoerensTur',
    ]);
    expect(hvorfor(sendt({ raekkefoelge: 'leverandoerFoerst' }), 'underskrivSomKoeber')).toEqual(['koebersTur']);
  });

  test('nobody signs twice', () => {
    expect(hvorfor(sendt().goerDet('underskrivSomKoeber'), 'underskrivSomKoeber')).toEqual(['koeberMangler']);
  });
});

describe('in force and unsigned, the paper goes on (C2)', () => {
  const flyttet = (k: Kontrakt) => k.den('2026-04-01').hoerer('indflyttet', { dato: '2026-04-01' });

  test.each([
    ['kladde', () => enKontrakt(), 'udfyld kontraktforhandler'],
    ['kladde', () => enKontrakt().goerDet('udfyld'), 'klargoer kontraktforhandler'],
    ['kladde', () => enKontrakt({ bestilling: null }).goerDet('udfyld'), 'accepterUdenBestilling leder'],
    ['klar', () => klar(), 'sendTilUnderskrift kontraktforhandler'],
    ['sendt', () => sendt(), 'underskrivSomKoeber leder'],
  ] as const)('%s is somebody’s turn', (papir, lav, venter) => {
    const k = flyttet(lav());

    expect([k.tilstand, k.facts.papir, k.venter()[0]]).toEqual(['iKraft', papir, venter]);
  });

  test('all the way to signed, staying', () => {
    const k = flyttet(enKontrakt({ forhandler: 'nej' }))
      .goerDet('udfyld')
      .goerDet('klargoer')
      .goerDet('fortrydKlargoering')
      .goerDet('klargoer')
      .goerDet('sendTilUnderskrift')
      .goerDet('afvis')
      .goerDet('klargoer')
      .goerDet('sendTilUnderskrift')
      .goerDet('underskrivSomKoeber')
      .goerDet('registrerEksternUnderskrift');

    expect([k.tilstand, k.facts.papir, k.venter()]).toEqual(['iKraft', 'underskrevet', []]);
  });

  test('signed, it is changed by a tillægsaftale alone', () => {
    expect(hvorfor(iKraft(), 'udfyld')).toEqual(['papirErKladde']);
    expect(hvorfor(iKraft(), 'klargoer')).toContain('papirErKladde');
  });

  test('taken in with one signature, it is a draft with findings (C3)', () => {
    const k = iKraft({ underskriftLeverandoer: null, mangler: ['underskriftLeverandoer'] });

    expect([k.tilstand, k.facts.papir, k.facts.underskrifter.koeber?.dato]).toEqual(['iKraft', 'kladde', '2025-05-20']);
  });
});
