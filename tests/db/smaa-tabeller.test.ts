import { expect, it } from 'vitest';
import { listAccess, logAccess } from '#db/repositories/access-log.ts';
import {
  eraseBorger,
  findBorgerByCpr,
  getBorger,
  getBorgere,
  insertBorger,
  updateBorger,
} from '#db/repositories/borgere.ts';
import { findCommand, insertCommand } from '#db/repositories/commands.ts';
import { nextCounter } from '#db/repositories/counters.ts';
import { deleteKladde, findKladde, putKladde } from '#db/repositories/kladder.ts';
import { appendSettings, latestSettings } from '#db/repositories/settings.ts';
import { closeSpan, listSpans, openSpan } from '#db/repositories/spans.ts';
import { moveHighWater, readUr, setDemoDato } from '#db/repositories/ur.ts';
import { statement } from '#db/statement.ts';
import type { BorgerId, ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import { dato } from '#machines/kalender/dato.ts';
import { instant } from '#machines/kalender/instant.ts';
import { onBothDatabases } from '#tests/support/db.ts';
import { aKommune, id, NOW } from './builders.ts';

onBothDatabases('the small tables', (database) => {
  it('remember a command for the person and the kommune that sent it', async () => {
    const [kommune, person] = [id<KommuneId>(), id<PersonId>()];
    const row = {
      kommune_id: kommune,
      person_id: person,
      key: 'k',
      body_hash: 'h',
      root_id: null,
      status: 200,
      answer: '{}',
      at: NOW,
    };
    await database().inWrite((trx) => insertCommand(trx, row));
    expect(await findCommand(database().kysely, kommune, person, 'k')).toEqual(row);
    expect(await findCommand(database().kysely, kommune, id<PersonId>(), 'k')).toBeUndefined();
    expect(await findCommand(database().kysely, id<KommuneId>(), person, 'k')).toBeUndefined();
    expect(await findCommand(database().kysely, kommune, 'uret', 'k')).toBeUndefined();
  });

  it('count each kommune and each name by itself', async () => {
    const [a, b] = [id<KommuneId>(), id<KommuneId>()];
    const next = (kommune: KommuneId, navn: string) => database().inWrite((trx) => nextCounter(trx, kommune, navn));
    expect([await next(a, 'x'), await next(a, 'x'), await next(a, 'y'), await next(b, 'x')]).toEqual([1, 2, 1, 1]);
  });

  it('keep every version of the settings and refuse one made from an older', async () => {
    const kommune = await aKommune(database());
    const append = (version: number, data: string) =>
      database().inWrite((trx) =>
        appendSettings(trx, { kommune_id: kommune, version, data, created_by: null, created_at: NOW }),
      );
    expect(await latestSettings(database().kysely, kommune)).toBeUndefined();
    expect(await append(1, '{"a":1}')).toBe(true);
    expect(await append(2, '{"a":2}')).toBe(true);
    expect(await append(2, '{"a":3}')).toBe(false);
    expect(await latestSettings(database().kysely, kommune)).toMatchObject({ version: 2, data: '{"a":2}' });
  });

  it('keep one draft a person and event, and lose it when it is sent', async () => {
    const key = { kommuneId: id<KommuneId>(), personId: id<PersonId>(), instanceId: id<ForloebId>(), event: 'notat' };
    const put = (text: string) =>
      database().inWrite((trx) =>
        putKladde(trx, {
          kommune_id: key.kommuneId,
          person_id: key.personId,
          instance_id: key.instanceId,
          event: key.event,
          sealed: Buffer.from(text),
          updated_at: NOW,
        }),
      );
    await put('en');
    await put('to');
    expect(String(Buffer.from((await findKladde(database().kysely, key))?.sealed ?? []))).toBe('to');
    expect(await findKladde(database().kysely, { ...key, personId: id<PersonId>() })).toBeUndefined();
    await database().inWrite((trx) => deleteKladde(trx, key));
    expect(await findKladde(database().kysely, key)).toBeUndefined();
  });

  it('let time go forward only', async () => {
    const move = (text: string) => database().inWrite((trx) => moveHighWater(trx, instant(text)));
    await move('2026-11-20T09:00:00.000Z');
    await move('2026-11-19T09:00:00.000Z');
    expect((await readUr(database().kysely))?.high_water).toBe('2026-11-20T09:00:00.000Z');
    await move('2026-11-21T09:00:00.000Z');
    await database().inWrite((trx) => setDemoDato(trx, dato('2027-05-01')));
    expect(await readUr(database().kysely)).toEqual({
      id: 1,
      high_water: '2026-11-21T09:00:00.000Z',
      demo_dato: '2027-05-01',
      spaerret_ved: null,
    });
  });

  it('tell who looked at a sag and what a person looked at, newest first', async () => {
    const [kommune, anna, bo, sag] = [id<KommuneId>(), id<PersonId>(), id<PersonId>(), id<ForloebId>()];
    const log = (person: PersonId, root: ForloebId | null, handling: string) =>
      database().inWrite((trx) =>
        logAccess(trx, {
          kommune_id: kommune,
          person_id: person,
          at: NOW,
          handling,
          root_id: root,
          formaal: 'raadgiver',
        }),
      );
    await log(anna, sag, 'laes');
    await log(bo, sag, 'historik');
    await log(anna, null, 'soeg');
    const what = async (of: Parameters<typeof listAccess>[2], before: number | null = null) =>
      (await listAccess(database().kysely, kommune, of, before, 10)).map(({ handling }) => handling);
    expect(await what({ rootId: sag })).toEqual(['historik', 'laes']);
    expect(await what({ personId: anna })).toEqual(['soeg', 'laes']);
    const [newest] = await listAccess(database().kysely, kommune, { rootId: sag }, null, 1);
    expect(await what({ rootId: sag }, newest?.id ?? null)).toEqual(['laes']);
    expect(await listAccess(database().kysely, id<KommuneId>(), { rootId: sag }, null, 10)).toEqual([]);
  });

  it('tell how long an instance was where', async () => {
    const [kommune, instance] = [id<KommuneId>(), id<ForloebId>()];
    const span = { kommune_id: kommune, root_id: instance, instance_id: instance };
    await database().inWrite(async (trx) => {
      await openSpan(trx, { ...span, tilstand: 'behov', entered_seq: 1, entered_at: NOW });
      await closeSpan(trx, kommune, instance, { seq: 2, at: NOW });
      await openSpan(trx, { ...span, tilstand: 'markedsafsoegning', entered_seq: 2, entered_at: NOW });
    });
    const spans = await listSpans(database().kysely, kommune, instance);
    expect(spans.map(({ tilstand, left_seq }) => [tilstand, left_seq])).toEqual([
      ['behov', 2],
      ['markedsafsoegning', null],
    ]);
  });

  it('find a borger by the hash of the CPR in her own kommune, and nothing sealed when she is erased', async () => {
    const [kommune, nabo] = [await aKommune(database()), await aKommune(database())];
    const borger = id<BorgerId>();
    const [key, sealed] = [Buffer.from('key'), Buffer.from('sealed')];
    const row = { id: borger, kommune_id: kommune, cpr_hash: 'h', wrapped_key: key, sealed, created_at: NOW };
    await database().inWrite((trx) => insertBorger(trx, row));
    expect((await findBorgerByCpr(database().kysely, kommune, 'h'))?.id).toBe(borger);
    expect(await findBorgerByCpr(database().kysely, nabo, 'h')).toBeUndefined();
    expect(await getBorger(database().kysely, nabo, borger)).toBeUndefined();
    await database().inWrite((trx) => updateBorger(trx, kommune, borger, Buffer.from('nyt')));
    expect((await getBorgere(database().kysely, kommune, [borger]))[0]?.sealed).toEqual(Buffer.from('nyt'));
    expect(await getBorgere(database().kysely, kommune, [])).toEqual([]);
    await database().inWrite((trx) => eraseBorger(trx, kommune, borger));
    expect(await getBorger(database().kysely, kommune, borger)).toMatchObject({ wrapped_key: null, sealed: null });
  });

  it('are not asked with a value forgotten', async () => {
    const find = statement<{ id: string }>()((db, value) =>
      db.selectFrom('counter').selectAll().where('navn', '=', value('id')),
    );
    // @ts-expect-error: the type refuses it too
    await expect(find.first(database().kysely, {})).rejects.toThrow('lacks its value id');
  });
});
