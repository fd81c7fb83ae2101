import { Hono } from 'hono';
import { z } from 'zod';
import type { TeamId } from '#machines/ids.ts';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { body } from '../http/validate.ts';
import { createTeam } from './create-team.ts';
import { listTeams } from './list-teams.ts';
import { opretTeamSchema, retTeamSchema, teamSchema } from './team-schema.ts';
import { updateTeam } from './update-team.ts';

const listeSchema = z.strictObject({ items: z.array(teamSchema) });

export function teamsRoutes(deps: Deps) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .get('/', describe('Kommunens teams', { 200: listeSchema }), async (c) =>
      c.json({ items: await listTeams(c.var.ctx) }, 200),
    )
    .post('/', describe('Opret et team', { 201: teamSchema }), body(opretTeamSchema), async (c) =>
      c.json(await createTeam(c.var.ctx, c.req.valid('json')), 201),
    )
    .put('/:id', describe('Ret et team', { 200: teamSchema }), body(retTeamSchema), async (c) =>
      c.json(await updateTeam(c.var.ctx, c.req.param('id') as TeamId, c.req.valid('json')), 200),
    );
}
