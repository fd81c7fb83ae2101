import { describe, expect, test } from 'vitest';
import { fold } from '#machines/fold.ts';
import type { EmneId, ForloebId } from '#machines/ids.ts';
import type { Ev } from '#machines/indkoebssag/events.ts';
import type { Facts } from '#machines/indkoebssag/facts.ts';
import { indkoebssag } from '#machines/indkoebssag/index.ts';
import { aabninger } from '#machines/indkoebssag/noter/aabninger.ts';
import { dato } from '#machines/kalender/dato.ts';
import { iGangMedKontrakt, kontraktI, ophoert } from './med-kontrakt.ts';
import { type Sag, sagI } from './support.ts';

const ids = (reasons: readonly { readonly id: string }[]) => reasons.map((r) => r.id);
const delvis = { udfald: 'delvis' } as const;
const afslag = () => sagI('visitation.paaDagsorden').goer('givAfslag').goer('registrerAfgoerelse');
const medhold = (sag: Sag, udfald: NonNullable<Ev<'klageMedhold'>['medfoert']>['udfald'] = 'medhold') =>
  sag.hoerer('klageMedhold', { afgoerelseSeq: sag.facts.klager.at(-1)?.afgoerelseSeq ?? 0, udfald });

describe('a complaint', () => {
  test('is about an afgørelse, one at a time of each', () => {
    expect(ids(sagI('bestilling').proev('modtagKlage'))).toEqual(['harAfgoerelse']);

    const sag = sagI('bestilling').goer('registrerAfgoerelse', delvis).goer('modtagKlage');
    expect(ids(sag.proev('modtagKlage'))).toEqual(['ingenAabenKlage']);
    sag.goer('registrerAfgoerelse', delvis);
    expect(sag.proev('modtagKlage')).toEqual([]);
  });

  test.each<[string, () => Sag]>([
    ['bestilling', () => sagI('bestilling').goer('registrerAfgoerelse', delvis)],
    ['kontrakt.udfyldes', () => kontraktI('udfyldes').goer('registrerAfgoerelse', delvis)],
    ['kontrakt.underskrevet', () => kontraktI('underskrevet').goer('registrerAfgoerelse', delvis)],
    ['indsatsIGang', () => iGangMedKontrakt().goer('registrerAfgoerelse', delvis)],
    ['afslag.meddelt', afslag],
    ['lukketUdenIndkoeb', () => afslag().goer('lukUdenIndkoeb')],
    ['afsluttet', () => ophoert(iGangMedKontrakt().goer('registrerAfgoerelse', delvis), 'ophaevet').goer('afslut')],
  ])('comes in %s, also a late one (C24)', (leaf, make) => {
    const sag = make().den('2026-09-01').goer('modtagKlage');

    expect(sag.tilstand).toBe(leaf);
    expect(sag.facts.klager).toMatchObject([{ modtaget: '2026-09-01', klagefrist: '2026-02-02', udfald: null }]);
  });

  test('of a full grant has no frist, and one from before the letter is a mistake', () => {
    const sag = sagI('bestilling').goer('registrerAfgoerelse');

    expect(sag.proev('modtagKlage', { modtaget: dato('2026-01-04') })).toMatchObject([{ felt: 'modtaget' }]);
    expect(sag.goer('modtagKlage').facts.klager[0]?.klagefrist).toBeNull();
  });

  test('takes the waiting of the refusal over from T24', () => {
    expect(afslag().frist('T24')?.trin).toHaveLength(1);
    expect(afslag().goer('modtagKlage').frist('T24')).toMatchObject({
      trin: [],
      forklaring: expect.stringContaining('Der er klaget.'),
    });
  });

  test('that was turned down is closed, and nothing else', () => {
    const sag = afslag().goer('modtagKlage');
    const [klage] = sag.facts.klager;
    sag.hoerer('klageAfgjort', { afgoerelseSeq: klage?.afgoerelseSeq ?? 0, udfald: 'stadfaestet' });

    expect(sag.tilstand).toBe('afslag.meddelt');
    expect(sag.facts.klager).toMatchObject([{ udfald: 'stadfaestet' }]);
    expect(sag.facts.afgoerelseKraeves).toEqual([]);
  });
});

describe('medhold', () => {
  test.each<[string, () => Sag]>([
    ['afslag.tilAfgoerelse', () => sagI('visitation.paaDagsorden').goer('givAfslag')],
    ['afslag.meddelt', afslag],
  ])('leads from %s back to the need, and the time counts from there (T22)', (leaf, make) => {
    const sag = make();
    expect(sag.tilstand).toBe(leaf);
    sag.den('2026-02-02').hoerer('klageMedhold', { afgoerelseSeq: 1, udfald: 'hjemvist' });

    expect(sag.tilstand).toBe('behov');
    expect(sag.facts).toMatchObject({ beslutning: null, afgoerelse: null, partshoering: null, afgoerelseKraeves: [] });
    expect(sag.frist('T22')?.dato).toBe('2026-03-30');
  });

  test.each<[string, () => Sag]>([
    ['bestilling', () => sagI('bestilling')],
    ['kontrakt.udfyldes', () => kontraktI('udfyldes')],
    ['kontrakt.tilUnderskrift', () => kontraktI('tilUnderskrift')],
    ['kontrakt.underskrevet', () => kontraktI('underskrevet')],
    ['indsatsIGang', () => iGangMedKontrakt()],
  ])('asks in %s for a new afgørelse, with T22 from the day it came', (leaf, make) => {
    const sag = make().goer('registrerAfgoerelse', delvis).goer('modtagKlage');
    medhold(sag.den('2026-02-02'), 'aendret');

    expect(sag.tilstand).toBe(leaf);
    expect(sag.facts.klager).toMatchObject([{ udfald: 'aendret' }]);
    expect(sag.venter()).toContain('registrerAfgoerelse');
    expect(sag.frist('T22')?.dato).toBe('2026-03-30');
    sag.goer('registrerAfgoerelse');
    expect(sag.venter()).not.toContain('registrerAfgoerelse');
    expect(sag.frist('T22')).toBeNull();
  });

  test('in part keeps the complaint open: the rest goes on to Ankestyrelsen', () => {
    const sag = medhold(afslag().goer('modtagKlage'), 'delvistMedhold');
    expect(sag.tilstand).toBe('behov');
    expect(sag.facts.klager).toMatchObject([{ udfald: null }]);

    const foer = sag.frist('T22')?.dato;
    medhold(sag.den('2026-03-02'), 'ophaevet');
    expect(sag.facts.klager).toMatchObject([{ udfald: 'ophaevet' }]);
    expect(sag.frist('T22')?.dato).toBe(foer);
  });

  test('in a sag that has ended opens a new one, but not for the dead', () => {
    const sag = medhold(afslag().goer('modtagKlage').goer('lukUdenIndkoeb'));
    expect(sag.tilstand).toBe('lukketUdenIndkoeb');
    expect(sag.facts.nyeSager).toMatchObject([{ aarsag: 'klageMedhold', seq: sag.seq }]);

    const doed = afslag().goer('modtagKlage').goer('borgerDoed').goer('lukUdenIndkoeb');
    expect(medhold(doed).facts.nyeSager).toEqual([]);
  });

  test('and the new one has the time of a case that is taken up again', () => {
    const { regler, borgerId, teamId, tildelt, paragraffer, handlekommune, betalingskommune } = afslag().facts;
    const event = { seq: 1, today: dato('2026-02-02'), id: 'ny' as EmneId };
    const ny = aabninger.fortsaetHjaelp.facts({
      ...event,
      medfoert: {
        fraSag: 'sag' as ForloebId,
        aarsag: 'klageMedhold',
        hardFrist: null,
        oensketStart: null,
        ...{ regler, borgerId, teamId, tildelt, paragraffer, handlekommune, betalingskommune },
      },
    } as Ev<'fortsaetHjaelp'>);

    expect(ny.genoptaget).toEqual({ dato: '2026-02-02', seq: 1 });
  });

  test('that an earlier version called genoptagEfterKlage folds to the same', () => {
    const { rows } = afslag();
    const last = rows.at(-1);
    if (!last) throw new Error('no rows');
    const gammel = {
      ...last.event,
      type: 'genoptagEfterKlage',
      facts: { klageModtaget: '2026-01-20', grundlag: 'ankestyrelsen', udfald: 'hjemvist' },
      medfoert: null,
      seq: last.event.seq + 1,
    };
    const foldet = fold(indkoebssag, [...rows, { event: gammel, til: 'behov', arvet: null }]);

    expect(foldet?.tilstand).toBe('behov');
    // Folded by this chart: its own facts.
    expect(foldet?.facts as Facts).toMatchObject({
      afgoerelse: null,
      beslutning: null,
      genoptaget: { seq: gammel.seq },
    });
  });
});
