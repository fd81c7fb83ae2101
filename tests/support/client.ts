import type { AppType } from '#server/app.ts';

type Headers = Readonly<Record<string, string>>;

/** Sends requests as one person's browser would; without a cookie it is nobody's. */
export class TestClient {
  readonly #app: AppType;
  readonly cookie: string | null;

  constructor(app: AppType, cookie: string | null) {
    this.#app = app;
    this.cookie = cookie;
  }

  get(path: string, headers: Headers = {}): Promise<Response> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body?: unknown, headers: Headers = {}): Promise<Response> {
    return this.send('POST', path, body, headers);
  }

  put(path: string, body?: unknown, headers: Headers = {}): Promise<Response> {
    return this.send('PUT', path, body, headers);
  }

  /** A body is sent as JSON; text and bytes are sent as they are, as JSON too unless the headers say otherwise. */
  async send(method: string, path: string, body?: unknown, headers: Headers = {}): Promise<Response> {
    return this.#app.request(path, {
      method,
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(this.cookie !== null && { Cookie: this.cookie }),
        ...headers,
      },
      ...(body !== undefined && { body: raw(body) }),
    });
  }
}

function raw(body: unknown): BodyInit {
  if (typeof body === 'string' || body instanceof Uint8Array) return body as BodyInit;
  return JSON.stringify(body);
}
