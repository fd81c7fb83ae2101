import { expect, it } from 'vitest';
import { findInstance, findInstancesOfRoot, listDue, quarantine, updateInstance } from '#db/repositories/instances.ts';
import { openStream } from '#db/repositories/streams.ts';
import type { InstanceRow } from '#db/tables/instance.ts';
import type { ForloebId, KommuneId } from '#machines/ids.ts';
import { dato } from '#machines/kalender/dato.ts';
import { onBothDatabases } from '#tests/support/db.ts';
import { aKommune, anInstance, aStream, id } from './builders.ts';

onBothDatabases('an instance', (database) => {
  async function opened(kommune: KommuneId, over: Partial<InstanceRow> = {}): Promise<InstanceRow> {
    const stream = aStream(kommune, over.id ? { id: over.id } : {});
    return database().inWrite(async (trx) => {
      await openStream(trx, stream);
      return anInstance(trx, stream, over);
    });
  }

  const update = (read: InstanceRow, next: InstanceRow) => database().inWrite((trx) => updateInstance(trx, read, next));

  it('becomes what follows from what was read, whether or not its due date moves', async () => {
    const kommune = await aKommune(database());
    const read = await opened(kommune);
    const second = { ...read, version: 2, tilstand: 'markedsafsoegning', facts: '{"a":1}', gjort: '{"b":2}' };
    expect(await update(read, second)).toBe(true);
    const third = { ...second, version: 3, next_due: dato('2027-01-01'), frister: '[1]', chart_version: 2 };
    expect(await update(second, third)).toBe(true);
    expect(await findInstance(database().kysely, kommune, read.id)).toEqual(third);
  });

  it('is not moved by one who read an older version', async () => {
    const read = await opened(await aKommune(database()));
    expect(await update(read, { ...read, version: 2 })).toBe(true);
    expect(await update(read, { ...read, version: 2, tilstand: 'andet' })).toBe(false);
  });

  it('is found with its root in the order they were opened, in its own kommune alone', async () => {
    const kommune = await aKommune(database());
    const root = await opened(kommune);
    const children = [id<ForloebId>(), id<ForloebId>()] as const;
    await database().inWrite(async (trx) => {
      await anInstance(trx, root, { id: children[1], root_id: root.id, chart: 'kontrakt', created_seq: 9 });
      await anInstance(trx, root, { id: children[0], root_id: root.id, chart: 'opfoelgning', created_seq: 4 });
    });
    const ids = async (k: KommuneId) =>
      (await findInstancesOfRoot(database().kysely, k, root.id)).map((instance) => instance.id);
    expect(await ids(kommune)).toEqual([root.id, ...children]);
    expect(await ids(await aKommune(database()))).toEqual([]);
  });

  it('is due the longest overdue first, a page at a time, in one kommune or in all', async () => {
    const [kommune, nabo] = [await aKommune(database()), await aKommune(database())];
    const tag = id<string>();
    const due = (k: KommuneId, name: string, day: string | null) =>
      opened(k, { id: `${tag}-${name}` as ForloebId, next_due: day === null ? null : dato(day) });
    await due(kommune, 'b', '2026-11-20');
    await due(kommune, 'a', '2026-11-20');
    await due(kommune, 'gammel', '2026-11-01');
    await due(kommune, 'imorgen', '2026-11-21');
    await due(kommune, 'aldrig', null);
    await due(nabo, 'nabo', '2026-10-01');
    const names = (rows: InstanceRow[]) =>
      rows.flatMap((row) => (row.id.startsWith(tag) ? [row.id.slice(tag.length + 1)] : []));
    const today = dato('2026-11-20');
    expect(names(await listDue(database().kysely, kommune, today, 10))).toEqual(['gammel', 'a', 'b']);
    expect(names(await listDue(database().kysely, null, today, 10))).toEqual(['nabo', 'gammel', 'a', 'b']);
    const page = await listDue(database().kysely, kommune, today, 2);
    const last = page.at(-1);
    if (!last) throw new Error('no page');
    const after = { nextDue: dato('2026-11-20'), id: last.id };
    expect(names(await listDue(database().kysely, kommune, today, 2, after))).toEqual(['b']);
  });

  it('is set aside with the reason', async () => {
    const kommune = await aKommune(database());
    const read = await opened(kommune);
    await database().inWrite((trx) => quarantine(trx, kommune, read.id, 'facts'));
    expect((await findInstance(database().kysely, kommune, read.id))?.quarantined).toBe('facts');
  });
});
