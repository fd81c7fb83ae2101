import { beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '#tests/support/app.ts';
import { TestClient } from '#tests/support/client.ts';

const PASSWORD = 'en lang sætning om æbler';

describe('login', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await testApp();
    await t.aUser({ email: 'rikke@kommune.example', navn: 'Rikke', password: PASSWORD });
  });

  it('gives a cookie that only this host, over TLS, in this site, gets back', async () => {
    const res = await t.anonymous.post('/api/login', { email: ' Rikke@Kommune.example', password: PASSWORD });
    expect(res.status).toBe(204);
    const cookie = res.headers.get('Set-Cookie') ?? '';
    expect(cookie).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    const me = await new TestClient(t.app, cookie.split(';')[0] ?? '').get('/api/me');
    expect(me.status).toBe(200);
    expect(await me.json()).toMatchObject({ navn: 'Rikke', roller: ['raadgiver'], dato: '2026-03-02', demo: false });
  });
});
