import { type FristListItem, listFrister as listRows } from '#db/repositories/frister.ts';
import type { Chart } from '#machines/chart.ts';
import { CHARTS } from '#machines/charts.ts';
import type { Hvem } from '#machines/frist.ts';
import { type Dato, dageMellem } from '#machines/kalender/dato.ts';
import { datoI } from '#machines/kalender/instant.ts';
import type { FristLinje } from '#machines/svar.ts';
import type { Ctx } from '../context.ts';
import { hvemTekst } from '../forloeb/hvem-tekst.ts';
import { type Names, readNames } from '../forloeb/names.ts';
import { standOf } from '../forloeb/present-frist.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import { parseJson } from '../road/parse-json.ts';
import { synlighedOf } from '../synlighed.ts';

const MOST = 500;

export interface ListFrister {
  /** Both days included. */
  readonly fra: Dato;
  readonly til: Dato;
  /** Mine: what I must act on, and what runs on the sager assigned to me; else all that I see. */
  readonly vis: 'mine' | 'alle';
}

/**
 * The dated frister of a period, the next first: over all forløb of the sager that this person sees. They name sager by
 * number and never a borger. Økonomi is shown the rules that are about money.
 */
export async function listFrister(ctx: Ctx, { fra, til, vis }: ListFrister): Promise<FristLinje[]> {
  const { kommuneId, personId, roller } = ctx.actor;
  const { kysely } = ctx.db;
  const { lederUdefra } = await readIndstillinger(kysely, kommuneId);
  const rows = await listRows(kysely, {
    kommuneId,
    synlighed: synlighedOf(ctx.actor, lederUdefra),
    fra,
    til,
    mine: vis === 'mine' ? personId : undefined,
    limit: MOST,
  });
  const names = await readNames(kysely, kommuneId);
  const today = datoI(ctx.clock.now());
  const shown = roller.every((rolle) => rolle === 'oekonomi') ? rows.filter(isAboutMoney) : rows;
  return shown.flatMap((row) => (row.dato === null ? [] : [presentLine(row, row.dato, today, names)]));
}

const chartOf = ({ chart }: FristListItem): Chart | undefined => (chart === null ? undefined : CHARTS.get(chart));

const isAboutMoney = (row: FristListItem): boolean => chartOf(row)?.oekonomiSer.frister.has(row.regel) ?? false;

const presentLine = (row: FristListItem, dato: Dato, today: Dato, names: Names): FristLinje => ({
  sagId: row.root_id,
  sagsnummer: row.sagsnummer,
  titel: row.titel,
  forloebId: row.instance_id,
  chartLabel: chartOf(row)?.labels.chart ?? '',
  regel: row.regel,
  navn: nameOf(row),
  art: row.art,
  dato,
  senest: row.senest,
  dageTil: dageMellem(today, dato),
  stand: standOf(row.hvem, row, today),
  hvemTekst: hvemTekst(hvemOf(row), names),
  forklaring: row.forklaring,
});

function hvemOf({ hvem, person_id }: FristListItem): Hvem {
  if (hvem === 'leverandoer' || hvem === 'borger') return { art: hvem };
  if (hvem !== 'person') return { art: 'rolle', rolle: hvem };
  if (person_id === null) throw new Error('a frist of a person names none');
  return { art: 'person', personId: person_id };
}

/** As it was written with the frist; the cache is ours, so what it lacks is only a name. */
function nameOf({ data, regel }: FristListItem): string {
  const parsed = data === null ? null : parseJson(data);
  const navn = typeof parsed === 'object' && parsed !== null && 'navn' in parsed ? parsed.navn : null;
  return typeof navn === 'string' ? navn : regel;
}
