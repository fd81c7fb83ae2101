import { expect, it } from 'vitest';
import { type FristQuery, fristerOfRoot, listFrister, type NewFrist, putFrister } from '#db/repositories/frister.ts';
import type { SagRow } from '#db/tables/sag.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import { dato } from '#machines/kalender/dato.ts';
import { onBothDatabases } from '#tests/support/db.ts';
import { aKommune, anInstance, aSag, id } from './builders.ts';

const frist = (noegle: string, dag: string | null, over: Partial<NewFrist> = {}): NewFrist => ({
  noegle,
  regel: 'T07',
  art: 'lov',
  dato: dag === null ? null : dato(dag),
  senest: null,
  hvem: 'raadgiver',
  person_id: null,
  forklaring: 'otte uger efter ansøgningen',
  data: null,
  ...over,
});

onBothDatabases('frister', (database) => {
  async function withFrister(kommune: KommuneId, frister: NewFrist[], over: Partial<SagRow> = {}): Promise<SagRow> {
    const sag = await aSag(database(), kommune, over);
    await database().inWrite((trx) => anInstance(trx, sag));
    await put(sag, frister);
    return sag;
  }
  const put = (sag: SagRow, frister: NewFrist[]) =>
    database().inWrite((trx) =>
      putFrister(trx, { kommune_id: sag.kommune_id, root_id: sag.id, instance_id: sag.id }, frister),
    );
  const keys = async (sag: SagRow) =>
    (await fristerOfRoot(database().kysely, sag.kommune_id, sag.id)).map(({ noegle, dato: dag }) => [noegle, dag]);

  it('are what was put last, the next first and those that stand still last', async () => {
    const sag = await withFrister(await aKommune(database()), [frist('a', '2027-01-01'), frist('b', '2026-12-01')]);
    expect(await keys(sag)).toEqual([
      ['b', '2026-12-01'],
      ['a', '2027-01-01'],
    ]);
    await put(sag, [frist('a', null), frist('c', '2026-12-24')]);
    expect(await keys(sag)).toEqual([
      ['c', '2026-12-24'],
      ['a', null],
    ]);
    await put(sag, []);
    expect(await keys(sag)).toEqual([]);
  });

  it('are changed in any part of them', async () => {
    const sag = await withFrister(await aKommune(database()), [frist('a', '2027-01-01')]);
    await put(sag, [frist('a', '2027-01-01', { forklaring: 'en anden grund' })]);
    const [row] = await fristerOfRoot(database().kysely, sag.kommune_id, sag.id);
    expect(row?.forklaring).toBe('en anden grund');
  });

  it('are listed over a period for those who see the sag', async () => {
    const kommune = await aKommune(database());
    const [anna, bo] = [id<PersonId>(), id<PersonId>()];
    await withFrister(kommune, [frist('foer', '2026-11-30'), frist('i', '2026-12-01'), frist('naar', '2026-12-31')], {
      raadgiver_id: anna,
    });
    await withFrister(kommune, [frist('bos', '2026-12-10', { person_id: bo }), frist('staar', null)]);
    const list = async (personId: PersonId, roller: 'oekonomi' | 'raadgiver', over: Partial<FristQuery> = {}) =>
      (
        await listFrister(database().kysely, {
          kommuneId: kommune,
          synlighed: { identiteter: [{ personId, roller: [roller], teams: [] }], lederUdefra: null },
          fra: dato('2026-12-01'),
          til: dato('2026-12-31'),
          limit: 10,
          ...over,
        })
      ).map(({ noegle }) => noegle);
    expect(await list(anna, 'oekonomi')).toEqual(['i', 'bos', 'naar']);
    expect(await list(anna, 'raadgiver')).toEqual(['i', 'naar']);
    expect(await list(bo, 'raadgiver')).toEqual([]);
    expect(await list(bo, 'oekonomi', { mine: bo })).toEqual(['bos']);
  });
});
