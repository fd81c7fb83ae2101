import { Hono } from 'hono';
import { z } from 'zod';
import { dageMellem, dato, plusDage } from '#machines/kalender/dato.ts';
import { datoI } from '#machines/kalender/instant.ts';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { AppError } from '../errors.ts';
import { datoSchema } from '../http/dato-schema.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { query } from '../http/validate.ts';
import { listFrister } from './list-frister.ts';

/** A list is read, not searched: two years are more than anyone plans. */
const MOST_DAYS = 800;

const periode = z.strictObject({
  fra: datoSchema.optional(),
  til: datoSchema.optional(),
  vis: z.enum(['mine', 'alle']).default('mine'),
});

const date = z.string().meta({ format: 'date' });
const listeSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      sagId: z.string(),
      sagsnummer: z.string(),
      titel: z.string(),
      forloebId: z.string(),
      chartLabel: z.string(),
      regel: z.string(),
      navn: z.string(),
      art: z.enum(['lov', 'kontrakt', 'modpart', 'intern']),
      dato: date,
      senest: date.nullable(),
      dageTil: z.int(),
      stand: z.enum(['loeber', 'naer', 'overskredet', 'udloebet', 'staarStille']),
      hvemTekst: z.string(),
      forklaring: z.string(),
    }),
  ),
});

/** Without a first day: all that is overdue, however long. Without a last: what comes within a quarter. */
const FIRST_DAY = dato('1900-01-01');
const AHEAD = 90;

export function fristerRoutes(deps: Deps) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .get('/', describe('Frister på de sager, jeg ser', { 200: listeSchema }), query(periode), async (c) => {
      const { fra, til, vis } = c.req.valid('query');
      const today = datoI(c.var.ctx.clock.now());
      const from = fra ?? FIRST_DAY;
      const to = til ?? plusDage(today, AHEAD);
      const days = dageMellem(fra ?? (to < today ? to : today), to);
      if (days < 0) throw wrong('Til og med skal være samme dag som fra eller senere.');
      if (days > MOST_DAYS) throw wrong('Vis højst to år ad gangen.');
      return c.json({ items: await listFrister(c.var.ctx, { fra: from, til: to, vis }) }, 200);
    });
}

const wrong = (tekst: string) => new AppError('invalid', { fields: [{ felt: 'til', tekst }] });
