import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from '#server/config.ts';

const PORT = 3971;
const BASE = `http://localhost:${PORT}`;
const PASSWORD = 'en lang sætning om kirsebær';

let folder: string;
let env: Record<string, string>;
let running: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'indkoeb-start-'));
  writeFileSync(join(folder, 'noegle'), randomBytes(32).toString('base64'));
  env = { DATA_DIR: join(folder, 'data'), MASTER_KEY_FILE: join(folder, 'noegle'), PORT: String(PORT) };
  running = [];
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a file of the server and gathers what it says; `ended` gives the code and all output. */
function start(file: string, args: readonly string[] = [], extra: Record<string, string> = {}) {
  const child = spawn(process.execPath, [`server/${file}`, ...args], { env: { ...env, ...extra } });
  running.push(child);
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  child.stderr.on('data', (data) => {
    output += data;
  });
  const ended = new Promise<{ code: number | null; output: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, output })),
  );
  const says = async (text: string | RegExp): Promise<string> => {
    const seen = () => (typeof text === 'string' ? output.includes(text) : text.test(output));
    for (let i = 0; i < 200 && !seen(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(output).toMatch(text);
    return output;
  };
  return { child, ended, says };
}

const post = (path: string, body: unknown) =>
  fetch(BASE + path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

describe('the server', () => {
  it('starts empty, is set up by the link it prints, and ends well', async () => {
    const server = start('main.ts');
    const token = /velkomst#([\w-]{43})/.exec(await server.says('velkomst#'))?.[1];
    const kommune = { navn: 'Næstved Kommune', kode: '370' };
    const anne = { email: 'anne@naestved.example', password: PASSWORD };
    expect((await post('/api/velkomst', { token, kommune, navn: 'Anne', ...anne })).status).toBe(204);
    const login = await post('/api/login', anne);
    expect(login.status).toBe(204);
    const Cookie = login.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    expect(await (await fetch(`${BASE}/api/me`, { headers: { Cookie } })).json()).toMatchObject({ navn: 'Anne' });
    server.child.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
  });

  it('keeps a second one off the same data', async () => {
    const first = start('main.ts');
    await first.says('listening');
    const second = await start('main.ts', [], { PORT: String(PORT + 1) }).ended;
    expect(second.code).not.toBe(0);
    expect(second.output).toContain('En anden server bruger allerede databasen');
  });

  it('does not make a master key by itself, and says how to', async () => {
    const { code, output } = await start('main.ts', [], { MASTER_KEY_FILE: '' }).ended;
    expect(code).toBe(1);
    expect(output).toContain('MASTER_KEY_FILE mangler');
    expect(output).toContain('openssl rand');
  });
});

describe('npm run kommune', () => {
  it('makes one more kommune beside a running server, and prints its administrator’s link', async () => {
    await start('main.ts').says('listening');
    const args = ['Vordingborg Kommune', '390', 'bo@vordingborg.example', 'Bo'];
    const { code, output } = await start('kommune.ts', args).ended;
    expect(code).toBe(0);
    const token = /adgangskode#([\w-]{43})/.exec(output)?.[1];
    expect((await post('/api/adgangskode', { token, password: PASSWORD })).status).toBe(204);
    expect((await post('/api/login', { email: 'bo@vordingborg.example', password: PASSWORD })).status).toBe(204);
    const again = await start('kommune.ts', args).ended;
    expect(again).toMatchObject({ code: 1, output: expect.stringContaining('allerede i brug') });
  });

  it('says how it is used', async () => {
    expect(await start('kommune.ts', ['Vordingborg']).ended).toMatchObject({
      code: 1,
      output: expect.stringContaining('Brug: npm run kommune'),
    });
  });
});

describe('an older Node', () => {
  it('is refused in words before the database driver ends the process', async () => {
    const old = "Object.defineProperty(process.versions, 'node', { value: '20.20.2' });";
    const code = `${old} await import('./server/node-version.ts');`;
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', code]);
    await expect(run).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('for gammel') });
  });
});

describe('the environment', () => {
  it('has a value for everything but the key', () => {
    expect(parseConfig({ PORT: '8080', LOG_LEVEL: '' })).toEqual({
      port: 8080,
      host: '127.0.0.1',
      dataDir: './data',
      databaseUrl: null,
      baseUrl: 'http://localhost:8080',
      masterKeyFile: null,
      smtpUrl: null,
      mailFrom: 'ingen-svar@localhost',
      metricsToken: null,
      trustedProxies: [],
      logLevel: 'info',
    });
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '80a'],
    ['BASE_URL', 'indkoeb.kommune.dk'],
    ['BASE_URL', 'http://indkoeb.kommune.dk'],
    ['BASE_URL', 'https://kommune.dk/indkoeb'],
    ['DATABASE_URL', 'mysql://x'],
    ['SMTP_URL', 'mail.kommune.dk'],
    ['MAIL_FROM', 'Indkøb <indkoeb@kommune.dk>'],
    ['METRICS_TOKEN', 'kort'],
    ['LOG_LEVEL', 'alt'],
  ])('is refused by name: %s=%s', (name, value) => {
    expect(() => parseConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => parseConfig({ [name]: value })).toThrow(new RegExp(`^${name} `));
  });
});
