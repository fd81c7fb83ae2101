import { Hono } from 'hono';
import { z } from 'zod';
import { ROLLER } from '#machines/actor.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { AppError } from '../errors.ts';
import { datoSchema } from '../http/dato-schema.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { body } from '../http/validate.ts';
import type { DemoClock } from './demo-clock.ts';
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

export interface DemoParts {
  readonly clock: () => DemoClock;
  readonly personer: readonly DemoPerson[];
  /** Newest first. */
  readonly post: () => Promise<readonly DemoMail[]>;
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
});

const urSchema = z.strictObject({ dato: datoSchema });

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
    .get('/post', describe('Demoens postkasse', { 200: postSchema }), async (c) =>
      c.json({ items: [...(await parts().post())] }, 200),
    )
    .post(
      '/ur',
      describe('Spol frem', { 200: z.strictObject({ dato: z.string() }) }),
      requireActor(deps),
      body(urSchema),
      async (c) => c.json({ dato: await spolFrem(deps, parts(), c.req.valid('json').dato) }, 200),
    );
}
