import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { createMiddleware } from 'hono/factory';
import type { HttpEnv } from '../http/http-env.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
const COMPRESSED = /^(text|application|image\/svg)/;
const HASHED = '/assets/';
const YEAR = 'public, max-age=31536000, immutable';

interface Asset {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

/**
 * The built screens, read once, so that no address can reach beyond them. A page of the app has no file of its own: it
 * is `index.html`, which the browser asks for anew each time; files with a hash in their name never change.
 */
export function staticFiles(folder: string | null) {
  const assets = folder === null ? new Map<string, Asset>() : readAssets(folder);
  const zipped = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return createMiddleware<HttpEnv>(async (c, next) => {
    const { path } = c.req;
    if (!['GET', 'HEAD'].includes(c.req.method) || path === '/api' || path.startsWith('/api/')) return next();
    const index = assets.get('/index.html');
    if (!index) return c.text('Skærmbillederne er ikke bygget. Kør: npm run build\n', 503);
    const asset = assets.get(path) ?? (isPage(path) ? index : undefined);
    if (!asset) return next();
    c.header('ETag', asset.etag);
    c.header('Cache-Control', path.startsWith(HASHED) ? YEAR : 'no-cache');
    c.header('Vary', 'Accept-Encoding');
    if (c.req.header('If-None-Match') === asset.etag) return c.body(null, 304);
    c.header('Content-Type', asset.type);
    if (!COMPRESSED.test(asset.type) || !/\bgzip\b/.test(c.req.header('Accept-Encoding') ?? ''))
      return c.body(asset.body);
    const small = zipped.get(asset.etag) ?? promisify(gzip)(asset.body).then((bytes) => new Uint8Array(bytes));
    zipped.set(asset.etag, small);
    c.header('Content-Encoding', 'gzip');
    return c.body(await small);
  });
}

function isPage(path: string): boolean {
  return !path.includes('.') && !path.startsWith(HASHED);
}

/** Only kinds we know: source maps and whatever else lies there are not served. */
function readAssets(folder: string): ReadonlyMap<string, Asset> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.flatMap(({ parentPath, name }) => {
      const type = TYPES[extname(name)];
      if (type === undefined) return [];
      const file = join(parentPath, name);
      const body = new Uint8Array(readFileSync(file));
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
      return [[`/${relative(folder, file).split(sep).join('/')}`, { body, type, etag }]];
    }),
  );
}
