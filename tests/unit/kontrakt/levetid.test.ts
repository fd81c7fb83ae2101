import { describe, expect, test } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';
import {
  enKontrakt,
  iKraft,
  type Kontrakt,
  klar,
  LINJE,
  opsagtAfLeverandoer,
  opsagtAfOs,
  SAMME_VILKAAR,
  sendt,
} from './support.ts';

const DOED = { dato: '2026-03-02', betalingSlut: null };

describe('the buyer’s notice: proposed → approved → sent → received (C7)', () => {
  test('each step is one person’s turn, and the contract runs until it is received', () => {
    const k = iKraft().den('2026-03-02').hoerer('sagGenoptaget', { dato: '2026-03-02' }).goer('opsigelseOensket');
    expect(k.venter()).toEqual(['foreslaaOpsigelse raadgiver']);

    expect(k.goerDet('foreslaaOpsigelse').venter()).toEqual(['godkendOpsigelse leder']);
    expect(k.goerDet('godkendOpsigelse').venter()).toEqual(['sendOpsigelse raadgiver']);
    expect(k.goerDet('sendOpsigelse').venter()).toEqual(['registrerModtagelse leverandoer']);
    expect(k.tilstand).toBe('iKraft');
    expect(k.goerDet('registrerModtagelse').tilstand).toBe('opsagt');
  });

  test('refused or dropped, nothing is on its way', () => {
    for (const type of ['afvisOpsigelse', 'fortrydOpsigelse'] as const) {
      const k = iKraft().goerDet('foreslaaOpsigelse').goerDet(type);
      expect([k.facts.forslag, k.frist('T01'), k.venter()]).toEqual([null, null, []]);
    }
  });

  test('who proposed does not approve, whatever his roles', () => {
    const k = iKraft().goerDet('foreslaaOpsigelse');

    expect(k.proevSom('raadgiver', ['raadgiver', 'leder'], 'godkendOpsigelse', { begrundelse: null })).toEqual([
      'fireOejne',
    ]);
    expect(k.proevSom('liv', ['leder'], 'godkendOpsigelse', { begrundelse: null })).toEqual([]);
  });

  test('a new purchase is asked for once', () => {
    const k = opsagtAfOs('2026-03-02', {}, { nytKoeb: true });
    const foerste = k.seq;
    expect(k.facts.opsigelse?.nytKoeb).toBe(foerste);

    k.goerDet('modtagOpsigelse');
    expect(k.facts.opsigelse?.nytKoeb).toBe(foerste);
    expect(k.uret().facts.ophoer?.nytKoeb).toBe(false);
  });
});

describe('the supplier’s notice runs at once, and asks for continued help (C7, L-32)', () => {
  test('from its receipt, with no approval', () => {
    const k = opsagtAfLeverandoer('2026-03-02');

    expect([k.tilstand, k.facts.opsigelse?.slutdato]).toEqual(['opsagt', '2026-04-30']);
    expect(k.facts.opsigelse?.nytKoeb).toBe(k.seq);
  });

  test('not for a borger who is dead', () => {
    const k = iKraft().den('2026-03-02').hoerer('borgerDoed', DOED).goerDet('modtagOpsigelse');

    expect(k.facts.opsigelse?.nytKoeb).toBeNull();
  });

  test('our own proposal has lost its sense', () => {
    expect(iKraft().goerDet('foreslaaOpsigelse').goerDet('modtagOpsigelse').facts.forslag).toBeNull();
  });
});

test('ended without notice, the help may have to go on', () => {
  const ophaevet = (hjaelpenFortsaetter: boolean) =>
    iKraft().den('2026-03-02').goerDet('registrerManglendeLevering').goerDet('ophaev', { hjaelpenFortsaetter });

  expect(ophaevet(true).facts.ophoer).toMatchObject({ aarsag: 'ophaevet', slutdato: '2026-03-02', nytKoeb: true });
  expect(ophaevet(false).facts.ophoer?.nytKoeb).toBe(false);
});

test('who recorded the breach does not end the kontrakt for it', () => {
  const k = iKraft().den('2026-03-02').goerDet('registrerManglendeLevering');

  expect(k.proevSom('raadgiver', ['leder'], 'ophaev', k.udfyldt('ophaev'))).toEqual(['fireOejne']);
});

test('who filled does not sign, nor say that the supplier has signed', () => {
  const k = sendt();

  expect(k.proevSom('raadgiver', ['leder'], 'underskrivSomKoeber', k.udfyldt('underskrivSomKoeber'))).toEqual([
    'fireOejne',
  ]);
  expect(
    k.proevSom('raadgiver', ['raadgiver'], 'registrerEksternUnderskrift', k.udfyldt('registrerEksternUnderskrift')),
  ).toEqual(['fireOejne']);
  expect(k.proevSom('liv', ['leder'], 'underskrivSomKoeber', k.udfyldt('underskrivSomKoeber'))).toEqual([]);
});

describe('tegningsret: the price of a year against the leder’s limit (Q10)', () => {
  const leder = (beloebsgraense: number | null) => ({ beloebsgraense }) as never;

  test.each([
    [89_425_000, true],
    [89_424_999, false],
    [null, true],
  ])('limit %s øre: %s', (graense, maa) => {
    expect(sendt().chart.graense('beloeb', sendt().facts, null, leder(graense))).toBe(maa);
  });

  test('an omtvistet regulering counts with its rise', () => {
    // A line of 2,450 kr. and 1,000 kr. more: 40.82 % up, rounded up.
    const k = iKraft().goerDet('registrerTakstregulering', { nyePriser: [{ linjeId: '1', nyOere: 345_000 }] });
    const payload = { reguleringId: k.facts.reguleringer[0]?.id };

    expect(k.chart.graense('takst', k.facts, payload, leder(125_000_000))).toBe(false);
    expect(k.chart.graense('takst', k.facts, payload, leder(126_000_000))).toBe(true);
  });
});

describe('a tillægsaftale', () => {
  const TILLAEG = {
    tillaegId: 'tillaeg',
    linjer: null,
    aarsprisOere: null,
    virkningFra: '2026-02-17',
    faktureresFra: '2026-03-01',
    art: 'pris',
    vilkaar: SAMME_VILKAAR,
    leverandoer: null,
  };

  test('new lines are the kontrakt’s, with their price from their day', () => {
    const linjer = [{ ...LINJE, enhedsprisOere: oere(261_000) }];
    const k = iKraft().hoerer('noterTillaeg', { ...TILLAEG, linjer });

    expect(k.tilstand).toBe('iKraft');
    // 365 × 2,610 kr.
    expect(k.facts.priser.at(-1)).toMatchObject({ fra: '2026-02-17', aarsprisOere: 95_265_000 });
    expect(k.facts.aarsprisOere).toBe(95_265_000);
  });

  test('new notice is what the next notice is counted by', () => {
    const k = iKraft()
      .hoerer('noterTillaeg', {
        ...TILLAEG,
        art: 'vilkaar',
        vilkaar: { ...SAMME_VILKAAR, varselLeverandoer: '30 dage' },
      })
      .den('2026-01-31')
      .goerDet('modtagOpsigelse');

    expect(k.facts.opsigelse?.slutdato).toBe('2026-03-02');
  });

  test('new terms of payment are the kontrakt’s, and what is not named stays (6)', () => {
    const before = iKraft();
    const k = iKraft().hoerer('noterTillaeg', {
      ...TILLAEG,
      art: 'vilkaar',
      vilkaar: {
        ...SAMME_VILKAAR,
        betalingsforpligtelse: 'xDage',
        betalingsforpligtelseDage: 14,
        betalingsfristDage: 30,
        dataansvar: 'databehandler',
      },
    });

    expect(k.facts).toMatchObject({
      betalingsforpligtelse: 'xDage',
      betalingsforpligtelseDage: 14,
      faktura: { ...before.facts.faktura, betalingsfristDage: 30 },
      dataansvar: 'databehandler',
      varselKoeber: before.facts.varselKoeber,
    });
  });

  test('a new name is the supplier’s, and the price stays', () => {
    const k = iKraft().hoerer('noterTillaeg', {
      ...TILLAEG,
      art: 'parter',
      leverandoer: { navn: 'Ny Omsorg A/S', cvr: null, pNummer: null },
    });

    expect(k.facts.leverandoer).toMatchObject({ navn: 'Bakkegården', leverandoer: 'Ny Omsorg A/S' });
    expect(k.facts.priser).toHaveLength(1);
  });
});

test('a bestilling that changes the price asks for a genforhandling, until one is asked for', () => {
  const k = iKraft().hoerer('bestillingKlar', { versionNr: 2, sha256: 'x', klasse: 'genforhandling' });
  expect(k.venter()).toEqual(['anmodOmGenforhandling raadgiver']);

  k.goer('genforhandlingOensket');
  expect(k.venter()).toEqual([]);
  expect(k.facts.genforhandlinger).toMatchObject([{ fra: 'koeber', art: 'pris' }]);
});

describe('a death stops letters, meetings and reminders at once, and asks for the payment end (C10)', () => {
  const alle = (): readonly Kontrakt[] => [
    enKontrakt(),
    klar(),
    sendt(),
    sendt().goerDet('underskrivSomKoeber').goerDet('registrerEksternUnderskrift'),
    iKraft({ underskriftKoeber: null }).goerDet('foreslaaOpsigelse').goerDet('registrerIndlaeggelse'),
    opsagtAfLeverandoer('2026-03-02', { paragraffer: ['ablPar105'] }),
    opsagtAfLeverandoer('2026-03-02'),
  ];

  test('no reminder is left in any leaf', () => {
    for (const k of alle()) {
      k.hoerer('borgerDoed', DOED);
      expect(
        k.frister().flatMap((f) => f.trin),
        k.tilstand,
      ).toEqual([]);
      for (const f of k.frister()) expect(['T04', 'I04']).toContain(f.regel);
    }
  });

  test('in force it waits for the end of the payment, and for nothing else', () => {
    for (const k of [iKraft().goer('opsigelseOensket'), opsagtAfLeverandoer('2026-03-02')]) {
      k.hoerer('borgerDoed', DOED);
      expect(k.venter()).toEqual(['aftalOphoer leder']);
      k.hoerer('borgerDoed', { ...DOED, betalingSlut: '2026-03-31' });
      expect(k.venter()).toEqual([]);
    }
  });

  test('the clock still ends what was ended', () => {
    const k = opsagtAfLeverandoer('2026-03-02').hoerer('borgerDoed', { ...DOED, betalingSlut: '2026-03-15' });

    expect(k.uret().facts.ophoer).toMatchObject({ slutdato: '2026-04-30', sidsteBetalingsdag: '2026-03-15' });
  });
});

test('what the facts offer to choose from is what is open', () => {
  const k = iKraft().den('2026-03-02').goerDet('registrerIndlaeggelse').goerDet('registrerFravaer');
  const [ophold] = k.facts.haendelser;
  k.goerDet('registrerTilbage', { haendelseId: ophold?.id });

  const valg = k.chart.valgmuligheder(k.facts);
  expect(valg['haendelser']?.map((v) => v.tekst)).toEqual(['Fravær fra 2. marts 2026']);
  expect(valg['indlaeggelser']).toHaveLength(1);
  expect(valg['linjer']?.[0]?.tekst).toMatch(/^Linje 1, 2\.450,00/);
});

test('a kontrakt opened for one who has moved in is in force from that day', () => {
  expect(iKraft().facts.iKraft?.dato).toBe('2025-06-01');
  expect(iKraft({ indflyttet: null, planlagtStart: null, linjer: [] }).facts.iKraft?.dato).toBe(dato('2025-06-02'));
});
