import { expect, it } from 'vitest';
import { createLogger } from '#server/ops/logger.ts';
import { testApp } from '#tests/support/app.ts';

const CANARY = {
  navn: 'Kanariefugl Kløversen',
  email: 'kanarie@fugl.example',
  password: 'kanariefuglens lange adgangskode',
  cpr: '610190-4006',
};

it('log lines hold no name, e-mail, password, token, query or body, whatever is sent', async () => {
  const t = await testApp();
  const admin = await t.aUser({ roller: ['administrator'], ...CANARY });
  const boss = await t.loginAs(admin);
  await t.anonymous.post('/api/login', { email: CANARY.email, password: CANARY.password });
  await t.anonymous.post('/api/login', { email: CANARY.email, password: `${CANARY.password}x` });
  await boss.post('/api/users', { ...CANARY, [CANARY.cpr]: CANARY.navn });
  await boss.post('/api/teams', `{"navn": "${CANARY.navn}`, { 'Content-Type': 'application/json' });
  await boss.get(`/api/tilbud?q=${encodeURIComponent(CANARY.navn)}&cpr=${CANARY.cpr}`);
  await boss.get(`/api/users/${CANARY.cpr}/${encodeURIComponent(CANARY.email)}`, { Referer: CANARY.navn });
  await boss.send(`X${CANARY.cpr}`.replace('-', ''), '/api/me');
  const { url } = await (await boss.post(`/api/users/${admin.id}/link`)).json();
  const secrets = [...Object.values(CANARY), boss.cookie?.split('=')[1] ?? '', new URL(url).hash.slice(1)];
  const log = t.log.join('');
  for (const secret of secrets) {
    const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), secret.replaceAll('-', '')];
    for (const form of forms) expect(log).not.toContain(form);
    expect(log).not.toContain(Buffer.from(secret).toString('base64').slice(0, -4));
  }
  expect(log).toContain(admin.id);
});

it('a request is one line, with the route’s pattern and people by id', async () => {
  const t = await testApp();
  const admin = await t.aUser({ roller: ['administrator'] });
  const boss = await t.loginAs(admin);
  const res = await boss.post(`/api/users/${admin.id}/link`);
  const lines = t.log.map((line) => JSON.parse(line));
  expect(lines).toEqual([
    expect.objectContaining({
      method: 'POST',
      route: '/api/users/:id/link',
      status: 201,
      requestId: res.headers.get('X-Request-Id'),
      kommune: admin.kommuneId,
      person: admin.id,
    }),
  ]);
});

it('of an error only what holds no content is written', () => {
  const lines: string[] = [];
  const log = createLogger('info', { write: (line) => void lines.push(line) });
  const cause = Object.assign(new Error('duplicate key'), { code: '23505', detail: `Key (email)=(${CANARY.email})` });
  log.error({ err: new Error(`no row for ${CANARY.cpr}`, { cause }) }, 'failed');
  try {
    JSON.parse(CANARY.navn);
  } catch (err) {
    log.error({ err }, 'failed');
  }
  log.warn({ person: CANARY, at: 'line\nbreak' }, 'careless');
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line.trimEnd()).not.toMatch(/\n|kanarie|610190|Kløversen/i);
  expect(lines[0]).toContain('23505');
});
