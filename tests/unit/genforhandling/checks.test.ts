import { describe, expect, test } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';
import type { Reason } from '#machines/refusal.ts';
import { doegnlinje } from './payloads.ts';
import { anmodet, kommetTil } from './support.ts';

const fund = (reasons: readonly Reason[]) => reasons.map((r) => `${r.id} ${r.felt}`);

/* "effective date = date the description was received (not the first phone call)" (T08). */
describe('T08 Tilbagevirkende kraft', () => {
  test.each([
    // description received, approved, the earliest day of the new price, and the day before it
    ['2026-02-17', '2026-02-17', '2026-03-12', '2026-02-16'],
    ['2028-02-29', '2028-02-29', '2028-03-30', '2028-02-28'],
    // first mail 1 April without description, description 20 April
    ['2026-04-01', '2026-04-20', '2026-04-28', '2026-04-19'],
  ])('asked %s, described %s, approved %s: not from %s', (anmodning, beskrevet, godkendt, foer) => {
    const g = anmodet(anmodning).den(beskrevet).goer('registrerBeskrivelse').den(godkendt);

    expect(fund(g.proev('indstil', { virkningFra: dato(foer) }))).toEqual(['T08 virkningFra']);
    expect(g.goer('indstil', { virkningFra: dato(beskrevet) }).goer('godkend').facts.beslutning).toMatchObject({
      virkningFra: beskrevet,
    });
  });

  test('counts from the first description, also when more was asked for and came later', () => {
    const g = kommetTil('beskrevet', '2026-01-30').den('2026-02-03').goer('bedOmMere');
    g.den('2026-02-09').goer('registrerSupplering').den('2026-02-20');

    expect(g.proev('indstil', { virkningFra: dato('2026-01-30') })).toEqual([]);
    expect(fund(g.proev('indstil', { virkningFra: dato('2026-01-29') }))).toEqual(['T08 virkningFra']);
  });

  test('is not further back when the leder approves in part', () => {
    expect(fund(kommetTil('tilBeslutning').proev('godkendDelvist', { virkningFra: dato('2026-01-29') }))).toEqual([
      'T08 virkningFra',
    ]);
  });

  test('holds for the kommune’s own reductions too, marked as an interpretation (Q7)', () => {
    const g = kommetTil('beskrevet', '2026-01-30', { medfoert: { fra: 'koeber' } });
    const [reason] = g.proev('indstil', { virkningFra: dato('2026-01-29'), linjer: [doegnlinje(2_300)] });

    expect(reason).toMatchObject({ id: 'T08' });
    expect(reason?.tekst).toContain('fortolkning (Q7)');
  });

  test('binds prices, not parties', () => {
    const g = kommetTil('beskrevet', '2026-01-30', { medfoert: { art: 'parter' } });

    expect(g.proev('indstil', { virkningFra: dato('2026-01-01') })).toEqual([]);
  });
});

describe('what is written must fit what is known', () => {
  test('the description comes after the request, and says why it has no papers', () => {
    const g = anmodet('2026-01-30').den('2026-02-02');

    expect(fund(g.proev('registrerBeskrivelse', { modtaget: dato('2026-01-29') }))).toEqual(['datoerByttet modtaget']);
    expect(fund(g.proev('registrerBeskrivelse', { modtaget: dato('2026-02-03') }))).toEqual([
      'datoIFremtiden modtaget',
    ]);
    expect(fund(g.proev('registrerBeskrivelse', { dokumenteret: false }))).toEqual([
      'manglerDokumentation udenDokumentation',
    ]);
    expect(fund(g.proev('registrerBeskrivelse', { prisEnhed: null }))).toEqual(['manglerEnhed prisEnhed']);
  });

  test('terms and parties change neither help nor lines', () => {
    const g = anmodet('2026-01-30', { medfoert: { art: 'vilkaar' } });
    expect(fund(g.proev('registrerBeskrivelse', { omfang: ['timer'] }))).toEqual(['ikkeOmHjaelpen omfang']);

    g.goer('registrerBeskrivelse');
    expect(fund(g.proev('registrerRunde', { linjer: [doegnlinje(2_610)] }))).toEqual(['andenArt linjer']);
    expect(fund(g.proev('indstil', { linjer: [doegnlinje(2_610)] }))).toEqual(['andenArt linjer']);
  });

  test('an assessment that says more help has no fewer hours', () => {
    const g = anmodet('2026-01-30', { medfoert: { timerPrUge: 20 } });

    expect(fund(g.proev('fagligVurdering', { retning: 'op', timerEfter: 19 }))).toEqual(['andenRetning timerEfter']);
    expect(fund(g.proev('fagligVurdering', { retning: 'ned', timerEfter: 21 }))).toEqual(['andenRetning timerEfter']);
    expect(g.proev('fagligVurdering', { retning: 'op', timerEfter: 20 })).toEqual([]);
  });

  test('a tilsagn does not run out before it holds', () => {
    const g = kommetTil('beskrevet');

    expect(fund(g.proev('givForeloebigtTilsagn', { udloeber: dato('2026-01-29') }))).toContain(
      'datoIFortiden udloeber',
    );
    expect(fund(g.proev('givForeloebigtTilsagn', { fra: dato('2026-02-05'), udloeber: dato('2026-02-04') }))).toEqual([
      'datoerByttet udloeber',
    ]);
  });

  test('new help is a new visitation (domain.md 6)', () => {
    const g = kommetTil('beskrevet');

    expect(fund(g.proev('indstil', { linjer: [doegnlinje(2_450), doegnlinje(300, { paragraf: 'par104' })] }))).toEqual([
      'nyVisitation linjer',
    ]);
  });

  test('a price has lines, and is written by hand only where they do not say it', () => {
    const g = kommetTil('beskrevet');
    const hul = { ...doegnlinje(2_610), antal: null };

    expect(fund(g.proev('indstil', { linjer: [] }))).toEqual(['manglerLinjer linjer']);
    expect(fund(g.proev('indstil', { linjer: [hul] }))).toEqual(['kanIkkeOmregnes aarsprisOere']);
    expect(g.proev('indstil', { linjer: [hul], aarsprisOere: oere(95_000_000) })).toEqual([]);
    expect(fund(g.proev('indstil', { aarsprisOere: oere(1) }))).toEqual(['prisenErRegnetUd aarsprisOere']);
  });

  test('only what is temporary has a last day', () => {
    expect(fund(kommetTil('beskrevet').proev('indstil', { gaelderTil: dato('2026-06-01') }))).toEqual([
      'kunMidlertidig gaelderTil',
    ]);
  });

  test('other hours in the recommendation alone need the assessment too (C13)', () => {
    const g = kommetTil('beskrevet', '2026-01-30', { medfoert: { timerPrUge: 20 } });

    expect(fund(g.proev('indstil', { timerEfter: 22 }))).toEqual(['C13 omfang']);
    expect(g.proev('indstil', { timerEfter: 20 })).toEqual([]);
  });
});

describe('the decision', () => {
  test('is made by somebody habil, and not dated tomorrow', () => {
    const g = kommetTil('tilBeslutning');

    for (const event of ['godkend', 'godkendDelvist', 'afslaa', 'afgoerMidlertidig'] as const) {
      expect(fund(g.proev(event, { habilErklaeret: false })), event).toEqual(['ikkeHabil habilErklaeret']);
      expect(fund(g.proev(event, { svarSendt: dato('2026-01-31') })), event).toEqual(['datoIFremtiden svarSendt']);
    }
  });

  /* "approval needs budget holder" (domain.md 6). */
  test('of a higher price has the budget holder’s word, of a lower none', () => {
    expect(fund(kommetTil('tilBeslutning').proev('godkend', { budgetBekraeftet: false }))).toEqual([
      'manglerBudget budgetBekraeftet',
    ]);

    const lavere = kommetTil('beskrevet').goer('indstil', { linjer: [doegnlinje(2_300)] });
    expect(lavere.proev('godkend', { budgetBekraeftet: false })).toEqual([]);
  });

  test('in whole is of what was recommended in whole', () => {
    const g = kommetTil('beskrevet').goer('indstil', { udfald: 'delvist' });

    expect(g.proev('godkend')).toMatchObject([{ id: 'erIndstilletHelt', vej: ['godkendDelvist', 'sendTilbage'] }]);
    expect(g.proev('godkendDelvist')).toEqual([]);
  });
});

describe('the tillægsaftale', () => {
  const g = () => kommetTil('tillaegTilUnderskrift');

  test('is not dearer, nor earlier, than what was decided (KT-309)', () => {
    expect(fund(g().proev('udfyldTillaeg', { linjer: [doegnlinje(2_611)] }))).toEqual(['KT-309 linjer']);
    expect(fund(g().proev('udfyldTillaeg', { virkningFra: dato('2026-01-29') }))).toEqual(['datoerByttet virkningFra']);
  });

  test('says from when it is invoiced', () => {
    expect(fund(g().proev('udfyldTillaeg', { faktureresFra: null }))).toEqual(['manglerFakturering faktureresFra']);
    expect(fund(g().proev('udfyldTillaeg', { faktureresFra: dato('2026-01-29') }))).toEqual([
      'datoerByttet faktureresFra',
    ]);
  });

  test('changes what was asked for, and nothing else', () => {
    expect(fund(g().proev('udfyldTillaeg', { varselKoeber: '30 dage' }))).toEqual(['andenArt varselKoeber']);
    expect(fund(g().proev('udfyldTillaeg', { cvr: '13748136' }))).toEqual(['andenArt cvr']);
  });

  test('of terms changes at least one, and each of them whole', () => {
    const vilkaar = kommetTil('tillaegTilUnderskrift', '2026-01-30', { medfoert: { art: 'vilkaar' } });

    expect(fund(vilkaar.proev('udfyldTillaeg', { varselKoeber: null }))).toEqual(['manglerVilkaar varselKoeber']);
    expect(fund(vilkaar.proev('udfyldTillaeg', { betalingsforpligtelse: 'xDage' }))).toEqual([
      'KT-308 betalingsforpligtelseDage',
    ]);
    expect(vilkaar.proev('udfyldTillaeg', { betalingsforpligtelse: 'xDage', betalingsforpligtelseDage: 14 })).toEqual(
      [],
    );
    expect(fund(vilkaar.proev('udfyldTillaeg', { fakturafristDage: 10 }))).toEqual([
      'manglerFakturafrist fakturafristRetning',
    ]);
  });

  test('of parties names at least one of name, CVR and P-nummer', () => {
    const parter = kommetTil('tillaegTilUnderskrift', '2026-01-30', { medfoert: { art: 'parter' } });

    expect(fund(parter.proev('udfyldTillaeg', { cvr: null }))).toEqual(['manglerParter leverandoernavn']);
    expect(fund(parter.proev('udfyldTillaeg', { cvr: '12345678' }))).toEqual(['felt.custom cvr']);
    expect(parter.proev('udfyldTillaeg', { cvr: null, pNummer: '1003388394' })).toEqual([]);
  });

  test('takes back pay by hand only where it is not computed, and with its way', () => {
    const haand = { efterbetalingOere: oere(100), efterbetalingRetning: 'tilLeverandoer' as const };
    const senere = { faktureresFra: dato('2026-03-01') };

    expect(fund(g().proev('udfyldTillaeg', { ...senere, ...haand }))).toEqual([
      'efterbetalingErRegnetUd efterbetalingOere',
    ]);
    expect(fund(g().proev('udfyldTillaeg', { ...senere, ...haand, efterbetalingRetning: null }))).toContain(
      'manglerRetning efterbetalingRetning',
    );
  });

  test('is sent and signed in its own order of days', () => {
    const skrevet = g().den('2026-02-10').goer('udfyldTillaeg');

    expect(fund(skrevet.proev('sendTillaeg', { sendt: dato('2026-02-09') }))).toEqual(['datoerByttet sendt']);
    skrevet.goer('sendTillaeg');
    expect(fund(skrevet.proev('underskrivTillaegSomKoeber', { dato: dato('2026-02-09') }))).toEqual([
      'datoerByttet dato',
    ]);
    expect(fund(skrevet.proev('registrerTillaegUnderskrift', { dato: dato('2026-02-09') }))).toEqual([
      'datoerByttet dato',
    ]);
  });
});
