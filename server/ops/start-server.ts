import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { collectDefaultMetrics } from 'prom-client';
import { type Db, openDatabase } from '#db/connect.ts';
import { migrateToLatest } from '#db/migrate.ts';
import type { MasterKey } from '#db/sealing.ts';
import { takeServerLock } from '#db/server-lock.ts';
import { type AppParts, createApp } from '../app.ts';
import type { Config } from '../config.ts';
import type { Clock, Deps } from '../context.ts';
import type { ClockWatch } from '../ur/clock-watch.ts';
import { drain } from './drain.ts';
import { createMetrics } from './metrics.ts';
import { createReadiness, type Readiness } from './readiness.ts';
import { refuseForeignKey } from './refuse-database.ts';
import { serve } from './serve.ts';

const DRAIN_MS = 15_000;

/** What runs beside the server in the same process: the clock's turn, the post. */
export interface Beside {
  stop(): Promise<void>;
}

export interface Start {
  readonly config: Config;
  readonly log: Logger;
  readonly masterKey: MasterKey;
  readonly demo: boolean;
  readonly clockOf: (db: Db) => Promise<Clock>;
  readonly parts: Partial<AppParts>;
  /** Runs on the migrated database before anybody is served; may add checks to the readiness. */
  readonly beforeServing: (deps: Deps, readiness: Readiness) => Promise<void>;
  /** Who watches the clock that this server runs by. */
  readonly watch: (deps: Deps) => ClockWatch;
  readonly beside: (deps: Deps, watch: ClockWatch) => Promise<Beside>;
}

export interface Running {
  readonly deps: Deps;
  stop(): Promise<void>;
}

/** Lock, database, tables, app, port: in this order, and undone in the other. */
export async function startServer(start: Start): Promise<Running> {
  const { config, log, masterKey, demo } = start;
  const { db, close } = await openLocked(config, log);
  try {
    await migrateToLatest(db);
    const metrics = createMetrics();
    collectDefaultMetrics({ register: metrics.registry });
    const clock = await start.clockOf(db);
    await refuseForeignKey(db, masterKey);
    const deps: Deps = { db, clock, masterKey, log, metrics, baseUrl: config.baseUrl, demo, newId: randomUUID };
    const readiness = createReadiness(deps);
    await start.beforeServing(deps, readiness);
    const { metricsToken, trustedProxies, host, port, baseUrl } = config;
    const watch = start.watch(deps);
    const own = { webFolder: './dist/web', metricsToken, trustedProxies, readiness, watch };
    const app = createApp(deps, { ...own, ...start.parts });
    const server = await serve({ fetch: app.fetch, host, port, baseUrl, log });
    const beside = await start.beside(deps, watch);
    return {
      deps,
      async stop() {
        readiness.drain();
        await Promise.all([drain(server, DRAIN_MS), beside.stop()]);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openLocked({ databaseUrl, dataDir }: Config, log: Logger): Promise<{ db: Db; close(): Promise<void> }> {
  if (databaseUrl !== null) {
    const onIdleError = (err: Error) => log.warn({ err }, 'idle database connection lost');
    const db = await openDatabase({ url: databaseUrl, onIdleError });
    return { db, close: () => db.close() };
  }
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'indkoeb.db');
  const lock = takeServerLock(file);
  try {
    const db = await openDatabase({ file });
    return {
      db,
      async close() {
        await db.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
