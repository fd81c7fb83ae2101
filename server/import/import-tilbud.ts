import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import type { Trx } from '#db/database.ts';
import { insertTilbud, listTilbud } from '#db/repositories/tilbud.ts';
import { bodyHash } from '#db/sealing.ts';
import type { TilbudId } from '#machines/ids.ts';
import { grupperTilbud } from '#machines/indlaesning/grupper.ts';
import { ensartet, type Fejl, type Raekke, type RaekkeSvar } from '#machines/indlaesning/kolonne.ts';
import { invalidReasons } from '#machines/words.ts';
import { changesBetween } from '../aendringer/changes.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { presentTilbud } from '../tilbud/present-tilbud.ts';
import { opretTilbudSchema, type Tilbud } from '../tilbud/tilbud-schema.ts';
import { doublesOf } from './doubles.ts';
import type { Indlaes } from './import-kontrakter.ts';
import { laesTilbud } from './laes-tilbud.ts';

/**
 * Fills the register of tilbud from the rows of a file, each by itself. What stands there is left as it is, and what the
 * file says otherwise is told. Done again it finds what is there.
 */
export async function importTilbud(ctx: Ctx, { proeve, raekker }: Indlaes): Promise<RaekkeSvar[]> {
  mustBe(ctx, 'administrator', 'kontraktforhandler');
  const svar: RaekkeSvar[] = [];
  /** What a dry run would have written by now. */
  const proevet: Tilbud[] = [];
  for (const gruppe of grupperTilbud(raekker)) {
    svar.push(await importOne(ctx, gruppe.raekker[0], proeve, proevet), ...doublesOf(gruppe));
    await setImmediate();
  }
  return svar.sort((a, b) => a.nr - b.nr);
}

async function importOne(ctx: Ctx, raekke: Raekke, proeve: boolean, proevet: Tilbud[]): Promise<RaekkeSvar> {
  const udkast = laesTilbud(raekke);
  const { mangler, fejl, ...felter } = udkast;
  const parsed = opretTilbudSchema.safeParse(felter);
  const alle = parsed.success ? fejl : [...fejl, ...faultsOf(parsed.error.issues, raekke.nr, fejl)];
  if (!parsed.success || alle.length > 0)
    return { nr: raekke.nr, udfald: 'fejl', fejl: alle, mangler: [], bemaerkninger: [], sag: null };
  const input = parsed.data;
  const before = await ctx.db.inWrite(async (trx) => {
    const there = [...(await registerOf(trx, ctx)), ...proevet].find((tilbud) => isSame(tilbud, input));
    if (there) return there;
    const tilbud: Tilbud = { ...input, id: idOf(ctx, input), version: 1, active: true };
    if (proeve) proevet.push(tilbud);
    else await write(trx, ctx, tilbud, input);
    return null;
  });
  if (before === null) return { nr: raekke.nr, udfald: 'ny', fejl: [], mangler, bemaerkninger: [], sag: null };
  const bemaerkninger = differences(before, input);
  return { nr: raekke.nr, udfald: 'findes', fejl: [], mangler: [], bemaerkninger, sag: null };
}

/** A row that was read: what is not said is null. */
type Laest = z.infer<typeof opretTilbudSchema>;

const registerOf = async (trx: Trx, { actor }: Ctx): Promise<Tilbud[]> =>
  (await listTilbud(trx, actor.kommuneId)).map(presentTilbud);

/** By Tilbudsportalen's number where both have one, else by P-nummer (and CVR) and name, else by name and supplier. */
function isSame(a: Tilbud, b: Laest): boolean {
  if (a.tilbudsportalId !== null && b.tilbudsportalId !== null)
    return ensartet(a.tilbudsportalId) === ensartet(b.tilbudsportalId);
  const navn = ensartet(a.navn) === ensartet(b.navn);
  if (a.pNummer !== null && b.pNummer !== null)
    return navn && a.pNummer === b.pNummer && (a.cvr === null || b.cvr === null || a.cvr === b.cvr);
  return navn && ensartet(a.leverandoer) === ensartet(b.leverandoer);
}

/** Two who read the same file at once agree on the id, so that the second finds the first's. */
const idOf = ({ masterKey, actor }: Ctx, { tilbudsportalId, pNummer, navn, leverandoer }: Laest): TilbudId =>
  bodyHash(
    masterKey,
    JSON.stringify([
      'indlaest tilbud',
      actor.kommuneId,
      tilbudsportalId ?? [pNummer, ensartet(navn), ensartet(leverandoer)],
    ]),
  ).slice(0, 32) as TilbudId;

async function write(trx: Trx, ctx: Ctx, { id }: Tilbud, input: Laest): Promise<void> {
  const { navn, leverandoer, ...data } = input;
  await insertTilbud(trx, {
    id: id as TilbudId,
    kommune_id: ctx.actor.kommuneId,
    version: 1,
    navn,
    leverandoer,
    data: JSON.stringify(data),
    active: 1,
    updated_at: ctx.clock.systemNow(),
  });
  await logAct(trx, ctx, 'tilbud.opret', { tilbud: id, felter: changesBetween({}, input) });
}

function faultsOf(issues: Parameters<typeof invalidReasons>[0], nr: number, known: readonly Fejl[]): Fejl[] {
  return invalidReasons(issues).flatMap(({ felt, tekst }) => {
    const navn = felt === null ? null : (KOLONNE[felt] ?? felt.split('.')[0] ?? null);
    if (known.some((fejl) => fejl.felt === navn)) return [];
    return [{ nr, felt: navn, hvad: 'Det kan ikke bruges her.', loesning: tekst }];
  });
}

const KOLONNE: Readonly<Record<string, string>> = { 'takst.daekker': 'takstDaekker', 'takst.enhed': 'takstEnhed' };

/** What the file says otherwise than the register; a blank says nothing. */
function differences(there: Tilbud, input: Laest): string[] {
  const ord: readonly (readonly [keyof Laest & keyof Tilbud, string])[] = [
    ['driftsform', 'driftsform'],
    ['cvr', 'CVR-nummer'],
    ['pNummer', 'P-nummer'],
    ['adresse', 'adresse'],
    ['pladser', 'pladser'],
    ['takst', 'takst'],
  ];
  const andre = ord
    .filter(([felt]) => input[felt] !== null && JSON.stringify(input[felt]) !== JSON.stringify(there[felt]))
    .map(([, navn]) => navn);
  return [
    ...(andre.length
      ? [`Står anderledes i registeret: ${andre.join(', ')}. Det er ikke ændret; ret det under tilbud.`]
      : []),
    ...(there.active ? [] : ['Tilbuddet er taget ud af brug.']),
  ];
}
