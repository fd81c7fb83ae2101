import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { insertBorger } from '#db/repositories/borgere.ts';
import { countSager, listSager, type SagQuery } from '#db/repositories/list-sager.ts';
import { putSag } from '#db/repositories/put-sag.ts';
import { countByTrin, sagerOfBorger, searchByBorger } from '#db/repositories/sager.ts';
import type { Synlighed } from '#db/repositories/synlighed.ts';
import type { BorgerId, ForloebId, KommuneId, PersonId, TeamId } from '#machines/ids.ts';
import { dato } from '#machines/kalender/dato.ts';
import { onBothDatabases } from '#tests/support/db.ts';
import { aKommune, aSag, aSagIn, aUser, id, NOW } from './builders.ts';

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

  it.each(['frist', 'sagsnummer', 'nyeste'] as const)('is paged back by %s over the same pages', async (sort) => {
    const kommune = await aKommune(database());
    const anna = await aUser(database(), kommune, { roller: ['raadgiver'] });
    for (let i = 0; i < 12; i++)
      await aSag(database(), kommune, {
        sagsnummer: `2026-${i + 100}`,
        naeste_frist: i % 2 ? dato('2026-12-01') : null,
        // She is tied to some of them twice, and sees each once.
        ...(i % 3 ? { raadgiver_id: anna } : { leder_id: anna, kontraktforhandler_id: anna }),
      });
    const pages = [await list(kommune, { sort, ansvarlig: anna, limit: 5 })];
    for (let next = pages[0]?.next; next; next = pages.at(-1)?.next)
      pages.push(await list(kommune, { sort, ansvarlig: anna, after: next, limit: 5 }));
    expect(pages.map(({ items }) => items.length)).toEqual([5, 5, 2]);
    expect(pages.map(({ prev }) => prev !== null)).toEqual([false, true, true]);
    const back = [];
    for (let prev = pages.at(-1)?.prev; prev; prev = back.at(-1)?.prev)
      back.push(await list(kommune, { sort, ansvarlig: anna, before: prev, limit: 5 }));
    expect(back.map(({ items }) => items)).toEqual([pages[1]?.items, pages[0]?.items]);
    expect(back.map(({ next }) => next)).toEqual([pages[1]?.next, pages[0]?.next]);
  });

  it('is the first page again where a page has emptied since it was named', async () => {
    const kommune = await aKommune(database());
    const [en, to] = [await aSag(database(), kommune, { sagsnummer: '1' }), await aSag(database(), kommune)];
    const { next } = await list(kommune, { sort: 'sagsnummer', limit: 1 });
    await database().inWrite((trx) => putSag(trx, { ...to, live: 0 }));
    const page = await list(kommune, { sort: 'sagsnummer', limit: 1, live: true, after: next });
    expect(page.items.map(({ id }) => id)).toEqual([en.id]);
    expect([page.prev, page.next]).toEqual([null, null]);
  });

  it('is counted as far as is cheap, each sag once', async () => {
    const kommune = await aKommune(database());
    const anna = await aUser(database(), kommune, { roller: ['raadgiver'] });
    for (let i = 0; i < 7; i++)
      await aSag(database(), kommune, { raadgiver_id: anna, leder_id: anna, titel: 'Åkanden' });
    await aSag(database(), kommune);
    const count = (over: Partial<SagQuery>, most: number) =>
      countSager(database().kysely, { kommuneId: kommune, synlighed: alt, ...over }, most);
    expect(await count({ ansvarlig: anna }, 100)).toBe(7);
    expect(await count({ ansvarlig: anna }, 5)).toBe(6);
    expect(await count({ q: 'åkand', ansvarlig: anna }, 100)).toBe(7);
    expect(await count({}, 100)).toBe(8);
    expect(await count({ synlighed: intet }, 100)).toBe(0);
  });

  it('finds a word that stands in very many sager, in the order of the list', async () => {
    const kommune = await aKommune(database());
    const [many, team] = [520, id<TeamId>()];
    await database().inWrite(async (trx) => {
      for (let i = 0; i < many; i++) await aSagIn(trx, kommune, { sagsnummer: `2026-${1000 + i}`, team_id: team });
      await aSagIn(trx, kommune, { sagsnummer: '2026-0999', titel: '§ 107 · Åkanden', team_id: team });
    });
    const page = await list(kommune, { q: '2026', sort: 'sagsnummer', limit: 2 });
    expect(page.items.map(({ sagsnummer }) => sagsnummer)).toEqual(['2026-0999', '2026-1000']);
    expect(await numbers(kommune, { q: '2026 åkanden' })).toEqual(['2026-0999']);
    expect(await numbers(kommune, { q: '2026 107', sort: 'nyeste', limit: 1 })).toEqual([`2026-${999 + many}`]);
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

  it.each([
    ['team_id', 'sag_by_team'],
    ['raadgiver_id', 'sag_by_raadgiver'],
    ['kontraktforhandler_id', 'sag_by_kontraktforhandler'],
    ['leder_id', 'sag_by_leder'],
  ])('reads what is tied to a person by %s from its own index, however many sager there are', async (column, index) => {
    if (database().dialect !== 'sqlite') return;
    const { rows } = await sql<{ detail: string }>`explain query plan
      select * from sag where kommune_id = 'k' and live = 1 and ${sql.ref(column)} = 'x'
      order by coalesce(naeste_frist, '9999-12-31'), sag.id limit 50`.execute(database().kysely);
    const plan = rows.map(({ detail }) => detail).join('; ');
    expect(plan).toContain(index);
    expect(plan).not.toContain('TEMP B-TREE');
  });
});
