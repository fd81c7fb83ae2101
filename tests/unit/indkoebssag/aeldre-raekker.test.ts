import { expect, test } from 'vitest';
import { type FoldRow, fold } from '#machines/fold.ts';
import type { Facts } from '#machines/indkoebssag/facts.ts';
import { indkoebssag } from '#machines/indkoebssag/index.ts';
import { sagI } from './support.ts';

/** A row as version 1 stored it. */
const somVersion1 = (row: FoldRow): FoldRow => ({
  ...row,
  event: { ...row.event, facts: without(row.event.facts, NYE_FELTER), udledt: without(row.event.udledt, NYE_UDLEDTE) },
});

const NYE_FELTER = ['klageinstans', 'klagefristUger', 'aendring', 'midlertidigTil', 'hjaelpenSlutter'];
const NYE_UDLEDTE = ['normeringer'];

const without = (of: unknown, names: readonly string[]): unknown =>
  of === null ? null : Object.fromEntries(Object.entries(of as object).filter(([navn]) => !names.includes(navn)));

test('rows that lack what version 2 added fold, with null for it', () => {
  const sag = sagI('bestilling').goer('faerdiggoerBestilling').goer('registrerAfgoerelse').goer('registrerIndflytning');
  const foldet = fold(indkoebssag, sag.rows.map(somVersion1));

  expect(foldet?.tilstand).toBe('indsatsIGang');
  // Folded by this chart: its own facts.
  expect(foldet?.facts as Facts).toMatchObject({
    kravspecifikation: { normeringer: null },
    bestilling: { normeringer: null, aendring: null, midlertidigTil: null, vurdering: null, klasse: null },
    afgoerelse: { klagefristUger: null },
    kontrakt: null,
    tidligereKontrakter: [],
    genforhandlinger: [],
    klager: [],
    opfoelgningsforloeb: null,
  });
});
