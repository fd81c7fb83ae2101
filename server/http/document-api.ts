import type { Env, Hono, MiddlewareHandler, Schema } from 'hono';
import { generateSpecs } from 'hono-openapi';

/** The OpenAPI 3.1 document of the routes, made when first asked for. */
export function documentApi<E extends Env, S extends Schema, P extends string>(app: Hono<E, S, P>): MiddlewareHandler {
  let document: ReturnType<typeof describeApp> | undefined;
  return async (c) => {
    document ??= describeApp(app);
    return c.json(await document, 200);
  };
}

function describeApp<E extends Env, S extends Schema, P extends string>(app: Hono<E, S, P>) {
  return generateSpecs(app, {
    defaultValidationErrorResponse: false,
    exclude: ['/healthz', '/readyz', '/metrics', '/api/openapi.json', '*', '/*'],
    documentation: {
      openapi: '3.1.0',
      info: {
        title: 'Indkøbsmodellen Sjælland',
        version: '1',
        description:
          'Sagsgangen fra behov til indsats. Log ind med POST /api/login; sessionen er en cookie. Alle svar på fejl har samme form.',
      },
    },
  });
}
