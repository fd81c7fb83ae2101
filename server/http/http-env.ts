import type { HttpBindings } from '@hono/node-server';
import type { Ctx } from '../context.ts';

/** What our middleware puts on a request. `ctx` is there behind `requireActor` only. */
export interface HttpEnv {
  Bindings: Partial<HttpBindings>;
  Variables: { requestId: string; ctx: Ctx };
}
