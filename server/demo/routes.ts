import { Hono } from 'hono';
import { z } from 'zod';
import { ROLLER } from '#machines/actor.ts';
import type { Dato, Instant } from '#machines/kalender/dato.ts';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { AppError } from '../errors.ts';
import { datoSchema } from '../http/dato-schema.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { body, query } from '../http/validate.ts';
import type { DemoClock } from './demo-clock.ts';
import { historier } from './historier.ts';
import { rundtur, type Stop } from './rundtur.ts';
import { spolFrem } from './spol-frem.ts';

/** Someone of the demo municipality, with the password that everybody may know. */
export interface DemoPerson {
  readonly navn: string;
  readonly email: string;
  readonly password: string;
  readonly roller: readonly (typeof ROLLER)[number][];
  readonly team: string;
}

/** A mail that never left the house. */
export interface DemoMail {
  readonly id: string;
  readonly til: string;
  readonly emne: string;
  readonly tekst: string;
  readonly at: Instant;
  /** The sager that it is about. */
  readonly sagsnummer: string;
}

interface PostFilter {
  readonly til?: string | undefined;
  readonly sag?: string | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
}

export interface DemoParts {
  readonly clock: () => DemoClock;
  readonly personer: readonly DemoPerson[];
  /** A page of the mails, newest first. */
  readonly post: (filter: PostFilter) => Promise<{ readonly items: readonly DemoMail[]; readonly next: string | null }>;
  /** Where the tour leads, and the day on which it begins. */
  readonly rundtur?: { readonly stops: readonly Stop[]; readonly begyndt: Dato };
  /** Lets the post take its turn. */
  readonly sendPost: () => Promise<void>;
}

const demoSchema = z.strictObject({
  dato: z.string(),
  personer: z.array(
    z.strictObject({
      navn: z.string(),
      email: z.string(),
      password: z.string(),
      roller: z.array(z.enum(ROLLER)),
      team: z.string(),
    }),
  ),
});

const postSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      id: z.string(),
      til: z.string(),
      emne: z.string(),
      tekst: z.string(),
      at: z.string(),
      sagsnummer: z.string(),
    }),
  ),
  next: z.string().nullable(),
});

const postQuery = z.strictObject({
  /** The receiver's address. */
  til: z.string().max(200).optional(),
  sag: z.string().max(40).optional(),
  before: z.string().max(64).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(500),
});

const rundturSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      email: z.string(),
      navn: z.string(),
      titel: z.string(),
      tekst: z.string(),
      sagId: z.string(),
      forloebId: z.string().nullable(),
      event: z.string().nullable(),
      gjort: z.boolean(),
    }),
  ),
});

const historierSchema = z.strictObject({
  items: z.array(z.strictObject({ navn: z.string(), tekst: z.array(z.string()), sagId: z.string() })),
});

/** To a day, or to the next day on which something happens. */
const urSchema = z.union([z.strictObject({ dato: datoSchema }), z.strictObject({ naeste: z.literal(true) })]);

const urSvarSchema = z.strictObject({
  dato: z.string(),
  haendelser: z.array(
    z.strictObject({
      dag: z.string(),
      sagId: z.string(),
      sagsnummer: z.string(),
      titel: z.string(),
      hvad: z.string(),
      chartLabel: z.string(),
    }),
  ),
  andres: z.int(),
  mails: z.array(z.strictObject({ navn: z.string(), email: z.string(), antal: z.int() })),
});

/** In demo mode alone; elsewhere these addresses do not exist. */
export function demoRoutes(deps: Deps, demo: DemoParts | null) {
  const parts = (): DemoParts => {
    if (!demo) throw new AppError('notFound');
    return demo;
  };
  return new Hono<HttpEnv>()
    .get('/', describe('Demokommunen', { 200: demoSchema }), (c) => {
      const { clock, personer } = parts();
      return c.json({ dato: clock().dato(), personer: personer.map((p) => ({ ...p, roller: [...p.roller] })) }, 200);
    })
    .get('/rundtur', describe('Rundturen i demoen', { 200: rundturSchema }), async (c) =>
      c.json({ items: await rundtur(deps, parts().rundtur ?? null) }, 200),
    )
    .get('/historier', describe('Tyve af demoens historier', { 200: historierSchema }), async (c) => {
      parts();
      return c.json({ items: (await historier(deps)).map((h) => ({ ...h, tekst: [...h.tekst] })) }, 200);
    })
    .get('/post', describe('Demoens postkasse', { 200: postSchema }), query(postQuery), async (c) => {
      const { items, next } = await parts().post(c.req.valid('query'));
      return c.json({ items: [...items], next }, 200);
    })
    .post('/ur', describe('Spol frem', { 200: urSvarSchema }), requireActor(deps), body(urSchema), async (c) => {
      const given = c.req.valid('json');
      return c.json(await spolFrem(c.var.ctx, parts(), 'dato' in given ? given.dato : 'naeste'), 200);
    });
}
