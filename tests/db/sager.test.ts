import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { insertBorger } from '#db/repositories/borgere.ts';
import { putSag } from '#db/repositories/put-sag.ts';
import { countByTrin, listSager, type SagQuery, sagerOfBorger, searchByBorger } from '#db/repositories/sager.ts';
import type { Synlighed } from '#db/repositories/synlighed.ts';
import type { BorgerId, ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import { dato } from '#machines/kalender/dato.ts';
import { onBothDatabases } from '#tests/support/db.ts';
import { aKommune, aSag, aUser, id, NOW } from './builders.ts';

const alt: Synlighed = {
  identiteter: [{ personId: id<PersonId>(), roller: ['oekonomi'], teams: [] }],
  lederUdefra: null,
};
const intet: Synlighed = {
  identiteter: [{ personId: id<PersonId>(), roller: ['administrator'], teams: [] }],
  lederUdefra: null,
};

onBothDatabases('the list of sager', (database) => {
  const list = (kommuneId: KommuneId, over: Partial<SagQuery> = {}) =>
    listSager(database().kysely, { kommuneId, synlighed: alt, limit: 100, ...over });
  const numbers = async (kommuneId: KommuneId, over: Partial<SagQuery> = {}) =>
    (await list(kommuneId, over)).items.map(({ sagsnummer }) => sagsnummer);

  it('has the next frist first, and those without one last', async () => {
    const kommune = await aKommune(database());
    await aSag(database(), kommune, { sagsnummer: 'ingen' });
    await aSag(database(), kommune, { sagsnummer: 'sen', naeste_frist: dato('2027-03-01') });
    await aSag(database(), kommune, { sagsnummer: 'snart', naeste_frist: dato('2026-12-01') });
    expect(await numbers(kommune)).toEqual(['snart', 'sen', 'ingen']);
  });

  it.each(['frist', 'sagsnummer', 'nyeste'] as const)('is paged by %s without gaps or doubles', async (sort) => {
    const kommune = await aKommune(database());
    const fristen = [null, dato('2026-12-01'), dato('2026-12-24')];
    for (let i = 0; i < 23; i++) {
      await aSag(database(), kommune, { sagsnummer: `2026-${i + 100}`, naeste_frist: fristen[i % 3] ?? null });
    }
    const whole = await numbers(kommune, { sort });
    const paged: string[] = [];
    let after: SagQuery['after'] = null;
    do {
      const page = await list(kommune, { sort, after, limit: 5 });
      paged.push(...page.items.map(({ sagsnummer }) => sagsnummer));
      after = page.next;
    } while (after);
    expect(paged).toEqual(whole);
    expect(new Set(paged).size).toBe(23);
  });

  it('keeps its place when a sag is added before it', async () => {
    const kommune = await aKommune(database());
    for (const nr of ['2', '3', '4']) await aSag(database(), kommune, { sagsnummer: nr });
    const { next } = await list(kommune, { sort: 'sagsnummer', limit: 2 });
    await aSag(database(), kommune, { sagsnummer: '1' });
    expect(await numbers(kommune, { sort: 'sagsnummer', after: next, limit: 2 })).toEqual(['4']);
  });

  it('says that there is no more when the last page is full', async () => {
    const kommune = await aKommune(database());
    for (const nr of ['1', '2']) await aSag(database(), kommune, { sagsnummer: nr });
    expect((await list(kommune, { limit: 2 })).next).toBeNull();
  });

  it('is narrowed by trin, tilstand, frist, responsible person and what is live', async () => {
    const kommune = await aKommune(database());
    const anna = await aUser(database(), kommune, { roller: ['raadgiver'] });
    await aSag(database(), kommune, {
      sagsnummer: 'a',
      trin: 'kontrakt',
      tilstand: 'kontrakt.udfyldes',
      raadgiver_id: anna,
    });
    await aSag(database(), kommune, { sagsnummer: 'b', trin: 'visitation', naeste_frist: dato('2026-12-01') });
    await aSag(database(), kommune, { sagsnummer: 'c', trin: 'afsluttet', live: 0, kontraktforhandler_id: anna });
    expect(await numbers(kommune, { trin: ['kontrakt', 'visitation'], sort: 'sagsnummer' })).toEqual(['a', 'b']);
    expect(await numbers(kommune, { tilstand: 'kontrakt.udfyldes' })).toEqual(['a']);
    expect(await numbers(kommune, { fristSenest: dato('2026-12-01') })).toEqual(['b']);
    expect(await numbers(kommune, { ansvarlig: anna, sort: 'sagsnummer' })).toEqual(['a', 'c']);
    expect(await numbers(kommune, { live: false })).toEqual(['c']);
    expect(await numbers(kommune, { live: true, sort: 'nyeste' })).toEqual(['b', 'a']);
    expect((await list(kommune, { ansvarlig: anna, live: true })).items[0]?.raadgiver_navn).toBe(`Navn ${anna}`);
  });

  it('is searched by the beginnings of words of sagsnummer, leverandør and titel', async () => {
    const kommune = await aKommune(database());
    await aSag(database(), kommune, {
      sagsnummer: '2026-0041',
      leverandoer: 'Fonden Æblehaven',
      titel: '§ 107 · Åkanden',
    });
    await aSag(database(), kommune, { sagsnummer: '2026-0042', leverandoer: 'Bakkehuset', titel: '§ 108 · søges' });
    const q = (text: string) => numbers(kommune, { q: text, sort: 'sagsnummer' });
    expect(await q('2026-0041')).toEqual(['2026-0041']);
    expect(await q('2026')).toEqual(['2026-0041', '2026-0042']);
    expect(await q('æble')).toEqual(['2026-0041']);
    expect(await q('ÅKAN fond')).toEqual(['2026-0041']);
    expect(await q('bakke 107')).toEqual([]);
    expect(await q('haven')).toEqual([]);
    expect(await q("%_' or 1=1")).toEqual([]);
    expect(await q('')).toHaveLength(2);
  });

  it('finds a sag by its new words and no longer by its old', async () => {
    const kommune = await aKommune(database());
    const sag = await aSag(database(), kommune, { leverandoer: 'Bakkehuset' });
    await database().inWrite((trx) => putSag(trx, { ...sag, leverandoer: 'Engen' }));
    expect(await numbers(kommune, { q: 'bakke' })).toEqual([]);
    expect(await numbers(kommune, { q: 'eng' })).toEqual([sag.sagsnummer]);
  });

  it('holds what was put last, in every column', async () => {
    const kommune = await aKommune(database());
    const sag = await aSag(database(), kommune);
    const rest = { ...sag, version: 2, paa_vent_til: dato('2027-01-04'), leder_id: id<PersonId>(), titel: 'ny titel' };
    await database().inWrite((trx) => putSag(trx, rest));
    expect((await list(kommune)).items).toMatchObject([rest]);
    const indexed = { ...rest, trin: 'kontrakt', live: 0 as const, naeste_frist: dato('2027-01-05') };
    await database().inWrite((trx) => putSag(trx, indexed));
    expect((await list(kommune)).items).toMatchObject([indexed]);
  });

  it('counts what a person sees at each trin', async () => {
    const kommune = await aKommune(database());
    for (const trin of ['behov', 'behov', 'kontrakt']) await aSag(database(), kommune, { trin });
    expect(await countByTrin(database().kysely, kommune, alt)).toEqual(
      new Map([
        ['behov', 2],
        ['kontrakt', 1],
      ]),
    );
    expect(await countByTrin(database().kysely, kommune, intet)).toEqual(new Map());
  });

  it('has one sagsnummer once in a kommune', async () => {
    const [kommune, nabo] = [await aKommune(database()), await aKommune(database())];
    await aSag(database(), kommune, { sagsnummer: '2026-1' });
    await aSag(database(), nabo, { sagsnummer: '2026-1' });
    await expect(aSag(database(), kommune, { sagsnummer: '2026-1' })).rejects.toThrow(/unique/i);
  });

  it('finds the sager of a borger for those who see them alone', async () => {
    const [kommune, nabo] = [await aKommune(database()), await aKommune(database())];
    const borger = id<BorgerId>();
    const row = { id: borger, kommune_id: kommune, cpr_hash: 'h', wrapped_key: null, sealed: null, created_at: NOW };
    await database().inWrite((trx) => insertBorger(trx, row));
    const sag = await aSag(database(), kommune, { borger_id: borger });
    const ids = (rows: { id: ForloebId }[]) => rows.map((found) => found.id);
    expect(ids(await searchByBorger(database().kysely, kommune, 'h', alt))).toEqual([sag.id]);
    expect(ids(await sagerOfBorger(database().kysely, kommune, borger, alt))).toEqual([sag.id]);
    expect(await searchByBorger(database().kysely, kommune, 'h', intet)).toEqual([]);
    expect(await searchByBorger(database().kysely, nabo, 'h', alt)).toEqual([]);
    expect(await sagerOfBorger(database().kysely, nabo, borger, alt)).toEqual([]);
  });

  it('reads a page from an index in order, without sorting', async () => {
    if (database().dialect !== 'sqlite') return;
    const { rows } = await sql<{ detail: string }>`explain query plan
      select * from sag where kommune_id = 'k' and trin = 'behov'
      and coalesce(naeste_frist, '9999-12-31') >= '2026-01-01'
      order by coalesce(naeste_frist, '9999-12-31'), sag.id limit 50`.execute(database().kysely);
    const plan = rows.map(({ detail }) => detail).join('; ');
    expect(plan).toContain('sag_by_trin');
    expect(plan).not.toContain('TEMP B-TREE');
  });
});
