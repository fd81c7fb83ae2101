import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { Logger } from 'pino';
import { securityHeadersFor } from '../http/security-headers.ts';

interface Serve {
  readonly fetch: (request: Request, env: object) => Response | Promise<Response>;
  readonly host: string;
  readonly port: number;
  readonly baseUrl: string;
  readonly log: Logger;
}

/** Listens, with limits that keep slow and malformed requests from holding anything. */
export async function serve({ fetch, host, port, baseUrl, log }: Serve): Promise<Server> {
  const headers = { ...securityHeadersFor(baseUrl), 'Cache-Control': 'no-store' };
  const errorHandler = (error: unknown) => {
    if (!(error instanceof RequestError)) log.error({ err: error }, 'request failed before it was routed');
    const status = error instanceof RequestError ? 400 : 500;
    return new Response(bodyOf(status), { status, headers: { ...headers, 'Content-Type': 'application/json' } });
  };
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: 2_000,
      maxHeaderSize: 16_384,
      // Node would refuse a missing one by itself, without our headers; the listener refuses it with them.
      requireHostHeader: false,
    },
    getRequestListener((request, env) => fetch(request, env), { errorHandler }),
  );
  server.maxHeadersCount = 100;
  server.maxConnections = 1_000;
  server.on('clientError', (error, socket) => answerUnreadable(error, socket as Socket, headers));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return server;
}

const STATUS: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
};

/** Node itself cannot read the request, so no middleware sees it; its answer has the same headers all the same. */
function answerUnreadable(
  error: NodeJS.ErrnoException,
  socket: Socket,
  headers: Readonly<Record<string, string>>,
): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const [status, text] = STATUS[error.code ?? ''] ?? [400, 'Bad Request'];
  const body = bodyOf(status);
  const lines = Object.entries({
    ...headers,
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} ${text}\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}

function bodyOf(status: number): string {
  const message = status === 500 ? 'Noget gik galt hos os.' : 'Forespørgslen kan ikke læses.';
  return JSON.stringify({ error: { code: status === 500 ? 'internal' : 'badRequest', message, requestId: '' } });
}
