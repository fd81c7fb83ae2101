import { Hono } from 'hono';
import { z } from 'zod';
import { CHARTS } from '#machines/charts.ts';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { AppError } from '../errors.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { presentChart } from './present-chart.ts';

const chartSchema = z.record(z.string(), z.unknown()).meta({ ref: 'Forloebstype' });

const chartsSchema = z.strictObject({ items: z.array(chartSchema) });

export function chartsRoutes(deps: Deps) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .get('/', describe('De slags sager, der kan åbnes', { 200: chartsSchema }), (c) =>
      c.json({ items: [...CHARTS.values()].filter((chart) => chart.rod).map(presentChart) }, 200),
    )
    .get('/:chart', describe('Trin, tilstande, handlinger, og hvem der må', { 200: chartSchema }), (c) => {
      const chart = CHARTS.get(c.req.param('chart'));
      if (!chart) throw new AppError('notFound');
      return c.json(presentChart(chart), 200);
    });
}
