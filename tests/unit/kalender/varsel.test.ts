import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dageMellem, dato, endOfMonth, maxDato, minDato, plusDage, plusMaaneder } from '#machines/kalender/dato.ts';
import { loebendeMaanedPlusDage, loebendeMaanedPlusMaaneder } from '#machines/kalender/loebende-maaned.ts';
import {
  andenLaesning,
  parseVarsel,
  udloebEfterVarsel,
  type VarselRegel,
  varselTekst,
} from '#machines/kalender/varsel.ts';
import { anyDato } from './arbitraries.ts';

const anyRegel: fc.Arbitrary<VarselRegel> = fc.oneof(
  fc.record({ art: fc.constantFrom('lmDage', 'dage'), antal: fc.integer({ min: 1, max: 366 }) }),
  fc.record({ art: fc.constantFrom('lmMaaneder', 'maaneder'), antal: fc.integer({ min: 1, max: 36 }) }),
);

describe('parseVarsel reads what contracts say', () => {
  test.each<[string, VarselRegel['art'], number]>([
    ['løbende måned + 30 dage', 'lmDage', 30],
    ['Løbende måned +30 dage.', 'lmDage', 30],
    ['loebende maaned + 30 dage', 'lmDage', 30],
    ['LØBENDE MÅNED PLUS 30 DAGE', 'lmDage', 30],
    ['løbende måned og 30 dage', 'lmDage', 30],
    ['Løbende måned + tredive dage', 'lmDage', 30],
    ['løb. md. + 30 dg.', 'lmDage', 30],
    ['lbd. måned + 30 kalenderdage', 'lmDage', 30],
    ['LM+30', 'lmDage', 30],
    ['lm + 30', 'lmDage', 30],
    ['løbende måned + 30', 'lmDage', 30],
    ['LM+14d', 'lmDage', 14],
    ['LM + 1 dag', 'lmDage', 1],
    ['LM + 2 uger', 'lmDage', 14],
    ['30 dage efter udgangen af løbende måned', 'lmDage', 30],
    ['30 dage efter udløbet af den løbende måned', 'lmDage', 30],
    ['lm + 1 md.', 'lmMaaneder', 1],
    ['LM+1m', 'lmMaaneder', 1],
    ['løbende måned plus 1 måned', 'lmMaaneder', 1],
    ['løbende måned + en måned', 'lmMaaneder', 1],
    ['løbende måned + 3 mdr.', 'lmMaaneder', 3],
    ['Løbende måned + tre måneders opsigelsesvarsel', 'lmMaaneder', 3],
    ['3 måneder til udgangen af en måned', 'lmMaaneder', 3],
    ['3 måneders varsel til udgangen af en måned', 'lmMaaneder', 3],
    ['1 måned til den sidste i en måned', 'lmMaaneder', 1],
    ['3 mdr. til månedens udgang', 'lmMaaneder', 3],
    ['30 dage', 'dage', 30],
    ['30 dages varsel', 'dage', 30],
    ['med 30 dages varsel', 'dage', 30],
    ['med et varsel på 30 dage', 'dage', 30],
    ['Opsigelsesvarsel: 30 dage', 'dage', 30],
    ['fjorten dage', 'dage', 14],
    ['4 uger', 'dage', 28],
    ['en uges varsel', 'dage', 7],
    ['3 måneder', 'maaneder', 3],
    ['3 mdr.', 'maaneder', 3],
    ['tolv måneder', 'maaneder', 12],
    ['én måned', 'maaneder', 1],
    ['en måneds opsigelsesvarsel', 'maaneder', 1],
    ['  3\u00a0måneder  ', 'maaneder', 3],
    ['3 ma\u030aneder', 'maaneder', 3],
  ])('%j is %s %i', (text, art, antal) => {
    expect(parseVarsel(text)).toEqual({ ok: true, regel: { art, antal } });
  });

  test('and reads back every rule it writes', () => {
    fc.assert(
      fc.property(anyRegel, (regel) => {
        expect(parseVarsel(varselTekst(regel))).toEqual({ ok: true, regel });
      }),
    );
  });
});

describe('parseVarsel guesses at nothing', () => {
  test.each([
    ['', 'ikke udfyldt'],
    ['  ', 'ikke udfyldt'],
    ['LM+1', 'dage eller måneder'],
    ['LM+3', 'dage eller måneder'],
    ['løbende måned + tre', 'dage eller måneder'],
    ['30 dage til udgangen af en måned', 'ikke en kendt regel'],
    ['30 dage + løbende måned', 'Rækkefølgen er uklar'],
    ['10 arbejdsdage', 'arbejdsdage'],
    ['løbende måned + 5 hverdage', 'arbejdsdage'],
    ['løbende måned', 'kan ikke læses'],
    ['30', 'kan ikke læses'],
    ['30 dage eller 1 måned', 'kan ikke læses'],
    ['30 dage for køber, 3 måneder for leverandør', 'kan ikke læses'],
    ['løbende måned + 30 dage, dog mindst 2 måneder', 'kan ikke læses'],
    ['3 måneder til den 1. i en måned', 'kan ikke læses'],
    ['1,5 måned', 'kan ikke læses'],
    ['1.5 måned', 'kan ikke læses'],
    ['løbende måned - 30 dage', 'kan ikke læses'],
    ['et kvartal', 'kan ikke læses'],
    ['efter aftale', 'kan ikke læses'],
    ['jf. rammeaftalen', 'kan ikke læses'],
    ['uden varsel', 'kan ikke læses'],
    ['0 dage', 'mindst 1'],
    ['løbende måned + 367 dage', 'højst 366'],
    ['37 måneder', '36 måneder'],
    ['99999999999999999999 dage', 'højst 366'],
    [`${'løbende '.repeat(500)}måned + 30 dage`, 'kan ikke læses'],
  ])('%j is refused', (text, grund) => {
    const svar = parseVarsel(text);
    expect(svar).toMatchObject({ ok: false, grund: expect.stringContaining(grund) });
  });

  test('and answers every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(typeof parseVarsel(text).ok).toBe('boolean');
      }),
    );
  });
});

test.each([
  [{ art: 'lmDage', antal: 30 }, 'løbende måned + 30 dage'],
  [{ art: 'lmDage', antal: 1 }, 'løbende måned + 1 dag'],
  [{ art: 'lmMaaneder', antal: 1 }, 'løbende måned + 1 måned'],
  [{ art: 'dage', antal: 30 }, '30 dage'],
  [{ art: 'maaneder', antal: 3 }, '3 måneder'],
] as const)('%j is written "%s"', (regel, text) => {
  expect(varselTekst(regel)).toBe(text);
});

describe('løbende måned', () => {
  test('LM+N is never before the end of the month, and N days after it', () => {
    fc.assert(
      fc.property(anyDato, fc.integer({ min: 0, max: 366 }), (d, n) => {
        expect(loebendeMaanedPlusDage(d, n) >= endOfMonth(d)).toBe(true);
        expect(dageMellem(endOfMonth(d), loebendeMaanedPlusDage(d, n))).toBe(n);
      }),
    );
  });

  test('LM+Nm is the end of a month, the same for every day of the month it is counted from', () => {
    fc.assert(
      fc.property(anyDato, fc.integer({ min: 0, max: 36 }), (d, n) => {
        const end = loebendeMaanedPlusMaaneder(d, n);
        expect(end).toBe(endOfMonth(end));
        expect(end).toBe(loebendeMaanedPlusMaaneder(endOfMonth(d), n));
        expect(end).toBe(endOfMonth(plusMaaneder(d, n)));
      }),
    );
  });
});

describe('udloebEfterVarsel', () => {
  test('a notice received later never ends the contract earlier', () => {
    fc.assert(
      fc.property(anyRegel, anyDato, anyDato, (regel, a, b) => {
        expect(udloebEfterVarsel(regel, minDato(a, b)) <= udloebEfterVarsel(regel, maxDato(a, b))).toBe(true);
      }),
    );
  });

  test('a longer notice never ends the contract earlier', () => {
    fc.assert(
      fc.property(anyRegel, anyDato, (regel, d) => {
        expect(udloebEfterVarsel({ ...regel, antal: regel.antal + 1 }, d) >= udloebEfterVarsel(regel, d)).toBe(true);
        expect(udloebEfterVarsel(regel, d) > d).toBe(true);
      }),
    );
  });
});

describe('3.1: the other reading of løbende måned + 30 dage', () => {
  test.each([
    ['2026-01-10', '2026-03-02', '2026-02-28'],
    ['2026-01-31', '2026-03-02', '2026-03-31'],
  ])('received %s: %s by rule, %s by the other reading', (modtaget, rule, other) => {
    const regel = { art: 'lmDage', antal: 30 } as const;
    expect(udloebEfterVarsel(regel, dato(modtaget))).toBe(rule);
    expect(andenLaesning(regel, dato(modtaget))).toBe(other);
  });

  test('the 1st and the 31st of a month give the same end, and a day later costs 28 days more', () => {
    const regel = { art: 'lmDage', antal: 30 } as const;
    const end = udloebEfterVarsel(regel, dato('2026-01-31'));
    expect(udloebEfterVarsel(regel, dato('2026-01-01'))).toBe(end);
    expect(dageMellem(end, udloebEfterVarsel(regel, plusDage(dato('2026-01-31'), 1)))).toBe(28);
  });

  test.each(['lmMaaneder', 'dage', 'maaneder'] as const)('%s has none', (art) => {
    expect(andenLaesning({ art, antal: 3 }, dato('2026-01-10'))).toBeNull();
  });
});
