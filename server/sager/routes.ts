import { Hono } from 'hono';
import { z } from 'zod';
import type { ForloebId, PersonId, TeamId } from '#machines/ids.ts';
import { parseDato } from '#machines/kalender/dato.ts';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { AppError } from '../errors.ts';
import { commandKey } from '../http/command-key.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { idInPath } from '../http/id-in-path.ts';
import { body, query } from '../http/validate.ts';
import { etagOf } from './etag.ts';
import { getSag } from './get-sag.ts';
import { listHistory } from './list-history.ts';
import { listSager } from './list-sager.ts';
import { openSag } from './open-sag.ts';
import { historikSchema, sagFundneSchema, sagListeSchema, sagSchema } from './sag-schema.ts';
import { searchSager } from './search-sager.ts';

/** Text of one line, as an address can carry it to the database. */
const line = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^\P{Cc}*$/u)
    .default('');

const listQuery = z.strictObject({
  trin: line(300),
  /** A team's id. */
  team: line(64),
  /** A person's id, or `mig`. */
  ansvarlig: line(64),
  /** The next frist at the latest on this day. */
  frist: line(10),
  /** `alle`, or only what is alive. */
  vis: z.enum(['aktive', 'alle', 'afsluttede']).default('aktive'),
  q: line(100),
  sort: z.enum(['frist', 'sagsnummer', 'nyeste']).default('frist'),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const soegSchema = z.union([
  z.strictObject({ cpr: z.string().max(20) }),
  z.strictObject({ navn: z.string().trim().min(2).max(200) }),
]);

const openSchema = z.looseObject({ type: z.string().max(100).default('opretSag') });

const pageQuery = z.strictObject({
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

export function sagerRoutes(deps: Deps) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .get('/', describe('Sager, jeg kan se', { 200: sagListeSchema }), query(listQuery), async (c) => {
      const input = c.req.valid('query');
      const { actor } = c.var.ctx;
      const fristSenest = input.frist === '' ? null : parseDato(input.frist);
      if (input.frist !== '' && fristSenest === null)
        throw new AppError('invalid', { fields: [{ felt: 'frist', tekst: 'Skriv en dato, fx 2026-03-02.' }] });
      const page = await listSager(c.var.ctx, {
        trin: input.trin.split(',').filter(Boolean),
        team: input.team === '' ? null : (input.team as TeamId),
        ansvarlig:
          input.ansvarlig === '' ? null : input.ansvarlig === 'mig' ? actor.personId : (input.ansvarlig as PersonId),
        fristSenest,
        live: input.vis === 'alle' ? null : input.vis === 'aktive',
        q: input.q,
        sort: input.sort,
        cursor: input.cursor ?? null,
        limit: input.limit,
      });
      return c.json(page, 200);
    })
    .post('/soeg', describe('Find en borgers sager', { 200: sagFundneSchema }), body(soegSchema), async (c) =>
      c.json(await searchSager(c.var.ctx, c.req.valid('json')), 200),
    )
    .post('/', describe('Åbn en sag', { 201: sagSchema }), body(openSchema), async (c) => {
      const { type, borger, ...payload } = c.req.valid('json');
      return c.json(await openSag(c.var.ctx, { key: commandKey(c), type, borger, payload }), 201);
    })
    .get('/:id', describe('En sag', { 200: sagSchema, 304: null }), async (c) => {
      const id = idInPath<ForloebId>(c.req.param('id'));
      const etag = await etagOf(c.var.ctx, id);
      if (etag !== null && c.req.header('If-None-Match') === etag) return c.body(null, 304, { ETag: etag });
      const sag = await getSag(c.var.ctx, id);
      if (etag !== null) c.header('ETag', etag);
      return c.json(sag, 200);
    })
    .get('/:id/history', describe('Hvad der er sket', { 200: historikSchema }), query(pageQuery), async (c) => {
      const { before, limit } = c.req.valid('query');
      const page = { before: before ?? null, limit };
      return c.json(await listHistory(c.var.ctx, idInPath<ForloebId>(c.req.param('id')), page), 200);
    });
}
