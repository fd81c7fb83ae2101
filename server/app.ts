import './http/zod-danish.ts';
import { Hono } from 'hono';
import { aendringerRoutes } from './aendringer/routes.ts';
import { arbejdeRoutes } from './arbejde/routes.ts';
import { authRoutes } from './auth/routes.ts';
import { chartsRoutes } from './charts/routes.ts';
import type { Ctx, Deps } from './context.ts';
import { type DemoParts, demoRoutes } from './demo/routes.ts';
import { forloebRoutes } from './forloeb/routes.ts';
import { fristerRoutes } from './frister/routes.ts';
import { answerErrors, answerNotFound } from './http/answer-error.ts';
import { documentApi } from './http/document-api.ts';
import type { HttpEnv } from './http/http-env.ts';
import { limitBody } from './http/limit-body.ts';
import { logRequests } from './http/log-requests.ts';
import { giveRequestId } from './http/request-id.ts';
import { refuseForeignOrigin } from './http/same-origin.ts';
import { noStore, securityHeaders } from './http/security-headers.ts';
import { strictJson } from './http/strict-json.ts';
import { importRoutes } from './import/routes.ts';
import { indstillingerRoutes } from './indstillinger/routes.ts';
import { moederRoutes } from './moeder/routes.ts';
import { opgraderingRoutes } from './opgradering/routes.ts';
import { databaseAnswers } from './ops/database-check.ts';
import { createReadiness, type Readiness } from './ops/readiness.ts';
import { opsRoutes } from './ops/routes.ts';
import { staticFiles } from './ops/static-files.ts';
import { opsaetningRoutes } from './opsaetning/routes.ts';
import { overdragelseRoutes } from './overdragelse/routes.ts';
import { postRoutes } from './post/routes.ts';
import { sagerRoutes } from './sager/routes.ts';
import { teamsRoutes } from './teams/routes.ts';
import { tilbudRoutes } from './tilbud/routes.ts';
import { type ClockWatch, trusting } from './ur/clock-watch.ts';
import { genberegnVentende } from './ur/genberegn.ts';
import { urRoutes } from './ur/routes.ts';
import { personerRoutes } from './users/personer-routes.ts';
import { usersRoutes } from './users/routes.ts';
import { vikariaterRoutes } from './vikariater/routes.ts';
import { visningerRoutes } from './visninger/routes.ts';

/** What only the one who starts the app knows; each has a value that suits a test. */
export interface AppParts {
  /** The built screens; null serves none. */
  readonly webFolder: string | null;
  /** Whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** With it `/metrics` may be read from elsewhere than this machine. */
  readonly metricsToken: string | null;
  readonly readiness: Readiness;
  readonly watch: ClockWatch;
  /** The demo municipality; null is a real one. */
  readonly demo: DemoParts | null;
  /** Whether mails leave the house. */
  readonly post: boolean;
  /** After a change of settings was written: each live sag recounts its frister. */
  readonly indstillingerChanged: (ctx: Ctx) => Promise<void>;
}

export function createApp(deps: Deps, given: Partial<AppParts> = {}) {
  const parts = { ...standardParts(deps), ...given };
  parts.readiness.add('database', databaseAnswers(deps.db));
  parts.readiness.warn('ur', parts.watch.wrong);
  const app = new Hono<HttpEnv>()
    .use(giveRequestId(deps))
    .use(logRequests(deps))
    .use(securityHeaders(deps.baseUrl))
    .use('/api/*', noStore)
    .use(refuseForeignOrigin(deps.baseUrl))
    .use(limitBody())
    .use('/api/*', strictJson)
    .route('/', opsRoutes(parts.readiness, deps.metrics, parts.metricsToken))
    .route('/api', authRoutes(deps, parts.trustedProxies))
    .route('/api/users', usersRoutes(deps, parts.post))
    .route('/api/personer', personerRoutes(deps))
    .route('/api/teams', teamsRoutes(deps))
    .route('/api/vikariater', vikariaterRoutes(deps))
    .route('/api/indstillinger', indstillingerRoutes(deps, parts.indstillingerChanged))
    .route('/api/tilbud', tilbudRoutes(deps))
    .route('/api/import', importRoutes(deps))
    .route('/api/moeder', moederRoutes(deps))
    .route('/api/opsaetning', opsaetningRoutes(deps, parts.post))
    .route('/api/aendringer', aendringerRoutes(deps))
    .route('/api/overdragelse', overdragelseRoutes(deps))
    .route('/api/opgradering', opgraderingRoutes(deps))
    .route('/api/charts', chartsRoutes(deps))
    .route('/api/sager', sagerRoutes(deps))
    .route('/api/visninger', visningerRoutes(deps))
    .route('/api/forloeb', forloebRoutes(deps))
    .route('/api/frister', fristerRoutes(deps))
    .route('/api/post', postRoutes(deps))
    .route('/api/ur', urRoutes(deps, parts.watch))
    .route('/api', arbejdeRoutes(deps))
    .route('/api/demo', demoRoutes(deps, parts.demo));
  app.get('/api/openapi.json', documentApi(app));
  app.get('*', staticFiles(parts.webFolder));
  app.notFound(answerNotFound);
  app.onError(answerErrors(deps));
  return app;
}

/** For the web's typed client. */
export type AppType = ReturnType<typeof createApp>;

function standardParts(deps: Deps): AppParts {
  return {
    webFolder: null,
    trustedProxies: [],
    metricsToken: null,
    readiness: createReadiness(deps),
    watch: trusting,
    demo: null,
    post: true,
    indstillingerChanged: async () => void (await genberegnVentende(deps)),
  };
}
