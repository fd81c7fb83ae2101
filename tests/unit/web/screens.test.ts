import { describe, expect, it } from 'vitest';
import type { ForloebId } from '#machines/ids.ts';
import { dageMellem, dato, plusDage } from '#machines/kalender/dato.ts';
import { passwordFault, tokenOf } from '../../../web/adgangskode/new-password.ts';
import { withBorger } from '../../../web/ny-sag/borger.ts';
import { dagEfter, dageTekst, dageTil, fristTone, kortDato } from '../../../web/ord.ts';
import { kvitteringOf } from '../../../web/sag/kvittering.ts';
import { findHandling, sortHandlinger, vejeOf } from '../../../web/sag/sort-handlinger.ts';
import { filterOf, parseSagerSearch, readSearch } from '../../../web/sager/search.ts';
import { aHandling } from './fixtures/handlinger.ts';
import { aForbunden, aForloeb, aSag } from './fixtures/sag.ts';

describe('dates in words', () => {
  it.each([
    [-3, 'overskredet med 3 dage', 'roed'],
    [-1, 'overskredet med 1 dag', 'roed'],
    [0, 'i dag', 'gul'],
    [1, 'i morgen', 'gul'],
    [2, 'om 2 dage', 'gul'],
    [3, 'om 3 dage', 'rolig'],
  ])('%i days are »%s«', (dage, tekst, tone) => {
    expect([dageTekst(dage), fristTone(dage)]).toEqual([tekst, tone]);
  });

  it('are counted as the calendar counts them, over summer time too', () => {
    for (const [fra, til] of [
      ['2026-03-28', '2026-03-30'],
      ['2026-10-24', '2026-10-26'],
      ['2026-12-31', '2026-01-01'],
      ['2028-02-28', '2028-03-01'],
    ] as const) {
      expect(dageTil(dato(fra), dato(til))).toBe(dageMellem(dato(fra), dato(til)));
      expect(dagEfter(dato(fra), 30)).toBe(plusDage(dato(fra), 30));
    }
  });

  it('carry their weekday', () => {
    expect(kortDato(dato('2026-03-13'))).toBe('fre. 13. mar. 2026');
  });
});

describe('the acts of a forløb', () => {
  const tekst = { id: 'x', tekst: 'x', vej: [], felt: null };
  const mine = aHandling({ type: 'a', label: 'A', gruppe: 'registrer' });
  const laast = aHandling({ type: 'b', label: 'B', reasons: [{ kode: 'missing', ...tekst }] });
  const andres = aHandling({ type: 'c', label: 'C', reasons: [{ kode: 'notAllowed', ...tekst }] });

  it('are mine, locked, or for others', () => {
    const andenLaast = aHandling({ ...laast, type: 'd', gruppe: 'registrer' });
    expect(sortHandlinger({ handlinger: [andres, laast, mine, andenLaast], venterPaa: [] })).toEqual({
      mine: [['registrer', [mine]]],
      laaste: [laast],
      andreLaaste: [andenLaast],
      andres: [andres],
    });
  });

  it('stand first when they wait for me', () => {
    const bold = { event: 'a', label: 'A', hvemTekst: 'Rådgiveren', personer: [], mig: true, ingenKan: false };
    expect(sortHandlinger({ handlinger: [mine], venterPaa: [bold] }).mine).toEqual([['naeste', [mine]]]);
    const others = { ...bold, mig: false };
    expect(sortHandlinger({ handlinger: [mine], venterPaa: [others] }).mine).toEqual([['registrer', [mine]]]);
  });

  it('are found on the forløb that is named, else where they are', () => {
    const sag = aSag({ handlinger: [mine] });
    const child = aForloeb({ handlinger: [mine, laast] });
    expect(findHandling([sag, child], child.id, 'a')?.forloeb).toBe(child);
    expect(findHandling([sag, child], sag.id, 'b')?.forloeb).toBe(child);
    expect(findHandling([sag, child], sag.id, 'z')).toBe(null);
  });
});

describe('the ways out of what is locked', () => {
  const sig = aHandling({ type: 'sig', label: 'Sig', allowed: true, reasons: [] });
  const laast = aHandling({ type: 'luk', label: 'Luk', allowed: false });
  const grund = (...vej: string[]) => ({ kode: 'notNow' as const, id: vej.join(), tekst: 'Nej.', vej, felt: null });

  it('are the acts of the same forløb that can be done, each once', () => {
    const sag = aSag({ handlinger: [sig, laast] });
    const ways = vejeOf(sag, sag, [grund('sig', 'luk'), grund('sig')]);
    expect(ways.map((way) => way.map(({ label }) => label))).toEqual([['Sig'], []]);
  });

  it('lead to another of its forløb by the name of its chart, to those that live', () => {
    const endt = aForloeb({ id: 'k-1' as ForloebId, lever: false, handlinger: [sig] });
    const levende = aForloeb({ id: 'k-2' as ForloebId, handlinger: [sig, laast] });
    const sag = aSag({ handlinger: [], forloeb: [endt, levende] });
    expect(vejeOf(sag, sag, [grund('kontrakt.sig', 'kontrakt.luk', 'opfoelgning.sig')])).toEqual([
      [{ vej: 'kontrakt.sig', forloebId: 'k-2', type: 'sig', label: 'Kontrakt: Sig' }],
    ]);
  });
});

describe('what is said after an act', () => {
  it('names the sag that it opened, and none that was there before', () => {
    const [before, after] = [aForbunden({ id: 'sag-7' as ForloebId }), aForbunden({ sagsnummer: '2026-00009' })];
    const sag = aSag({ forbundne: [before, after] });
    expect(kvitteringOf('Modtag opsigelse', aForloeb(), sag, aSag({ forbundne: [before] })).nyeSager).toEqual([
      { id: after.id, sagsnummer: '2026-00009' },
    ]);
  });

  it('names the act, the new state and who has the ball', () => {
    const after = aSag({ tilstand: 'bestilling', tilstandLabel: 'Bestilling' });
    expect(kvitteringOf('Godkend', aSag(), after, aSag())).toEqual({
      titel: 'Gjort: Godkend',
      tekst: 'Sagen er nu: Bestilling. Næste skridt: Foreslå pris (dig).',
      nyeSager: [],
    });
    expect(kvitteringOf('Notat', aForloeb(), aSag(), aSag()).tekst).toContain('Kontrakt er stadig: Kladde.');
  });
});

describe('the search', () => {
  it.each([
    ['720385-1234', { cpr: '7203851234' }],
    ['Karen Nymark', { navn: 'Karen Nymark' }],
    ['2026-0142', { sagsnummer: '2026-0142' }],
    ['  ', null],
  ])('reads »%s«', (text, expected) => {
    expect(readSearch(text)).toEqual(expected);
  });

  it('keeps only filters it knows, and no CPR-nummer', () => {
    expect(parseSagerSearch({ trin: 'behov', frist: 'uge', sort: 'x', ansvarlig: 'alle', q: 2026 })).toEqual({
      trin: 'behov',
      frist: 'uge',
      ansvarlig: 'alle',
      q: '2026',
    });
    expect(parseSagerSearch({ q: 'Karen 720385-1234' })).toEqual({});
    expect(parseSagerSearch({ q: 7203851234 })).toEqual({});
  });
});

describe('the filters', () => {
  it('show one’s own unless all are asked for, and turn a frist into a day', () => {
    expect(filterOf({}, dato('2026-03-12'))).toEqual({ ansvarlig: 'mig' });
    expect(filterOf({ ansvarlig: 'p-2', team: 't1', side: 'c2' }, dato('2026-03-12'))).toEqual({
      ansvarlig: 'p-2',
      team: 't1',
      cursor: 'c2',
    });
    expect(filterOf({ ansvarlig: 'alle', frist: 'overskredet', vis: 'alle' }, dato('2026-03-12'))).toEqual({
      frist: '2026-03-11',
      vis: 'alle',
    });
    expect(filterOf({ frist: 'maaned' }, dato('2026-03-12')).frist).toBe('2026-04-11');
  });
});

describe('a new sag', () => {
  it('carries the borger as the server takes it', () => {
    const flat = { 'borger.cpr': '720385-1234', 'borger.navn': 'Karen', team: 't1' };
    expect(withBorger('opretSag', flat)).toEqual({
      type: 'opretSag',
      team: 't1',
      borger: { cpr: '7203851234', navn: 'Karen' },
    });
  });
});

describe('a new password', () => {
  it('is long enough and written twice', () => {
    expect(passwordFault('kort', 'kort')).toContain('mindst 12');
    expect(passwordFault('en hel sætning', 'en hel saetning')).toContain('ikke ens');
    expect(passwordFault('en hel sætning', 'en hel sætning')).toBe(null);
    expect(tokenOf('#a%2Bb')).toBe('a+b');
  });
});
