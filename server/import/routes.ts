import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { SLAGS } from '#machines/indlaesning/kolonne.ts';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { AppError } from '../errors.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { body, query } from '../http/validate.ts';
import { importKontrakter } from './import-kontrakter.ts';
import { importTilbud } from './import-tilbud.ts';
import { rememberedKolonner, rememberKolonner } from './kolonner.ts';
import { LIMITS } from './limits.ts';
import { readFile } from './read-file.ts';

const celle = z.union([z.string().max(LIMITS.characters), z.number()]);
const nr = z.int().min(1).max(2_000_000);

const tabelSchema = z
  .strictObject({ ark: z.array(z.string()), valgtArk: z.int(), raekker: z.array(z.array(celle)) })
  .meta({ ref: 'Tabel' });

/** So few that the answer comes at once, and that an interrupted reading has little left unsaid. */
const MOST_ROWS = 50;

const indlaesSchema = z.strictObject({
  proeve: z.boolean(),
  raekker: z
    .array(z.strictObject({ nr, felter: z.record(z.string().max(40), celle) }))
    .min(1)
    .max(MOST_ROWS),
});

const svarSchema = z.strictObject({
  items: z.array(
    z
      .strictObject({
        nr,
        udfald: z.enum(['ny', 'findes', 'dobbelt', 'fejl']),
        fejl: z.array(z.strictObject({ nr, felt: z.string().nullable(), hvad: z.string(), loesning: z.string() })),
        mangler: z.array(z.string()),
        bemaerkninger: z.array(z.string()),
        sag: z.strictObject({ id: z.string(), sagsnummer: z.string() }).nullable(),
      })
      .meta({ ref: 'RaekkeSvar' }),
  ),
});

const kolonnerSchema = z.strictObject({
  items: z
    .array(z.strictObject({ overskrift: z.string().max(LIMITS.characters), felt: z.string().nullable() }))
    .max(LIMITS.columns),
});
const slagsQuery = z.strictObject({ slags: z.enum(SLAGS) });
const arkQuery = z.strictObject({ ark: z.coerce.number().int().min(0).max(1_000).default(0) });

export function importRoutes(deps: Deps) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .post(
      '/fil',
      describe('Læs en fil (CSV eller .xlsx) som rækker; intet gemmes', { 200: tabelSchema }),
      bodyLimit({
        maxSize: LIMITS.bytes,
        onError: () => {
          throw new AppError('tooLarge', { message: 'Filen er større end 25 MB. Del den i flere filer.' });
        },
      }),
      query(arkQuery),
      async (c) => c.json(await readFile(c.var.ctx, await c.req.arrayBuffer(), c.req.valid('query').ark), 200),
    )
    .post(
      '/kontrakter',
      describe('Indlæs løbende kontrakter, eller prøv det', { 200: svarSchema }),
      body(indlaesSchema),
      async (c) => c.json({ items: await importKontrakter(c.var.ctx, c.req.valid('json')) }, 200),
    )
    .post('/tilbud', describe('Indlæs tilbud, eller prøv det', { 200: svarSchema }), body(indlaesSchema), async (c) =>
      c.json({ items: await importTilbud(c.var.ctx, c.req.valid('json')) }, 200),
    )
    .get(
      '/kolonner',
      describe('Hvad kommunens overskrifter betyder', { 200: kolonnerSchema }),
      query(slagsQuery),
      async (c) => c.json({ items: await rememberedKolonner(c.var.ctx, c.req.valid('query').slags) }, 200),
    )
    .put(
      '/kolonner',
      describe('Husk, hvad overskrifterne betyder', { 204: null }),
      query(slagsQuery),
      body(kolonnerSchema),
      async (c) => {
        await rememberKolonner(c.var.ctx, c.req.valid('query').slags, c.req.valid('json').items);
        return c.body(null, 204);
      },
    );
}
