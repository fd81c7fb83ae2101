import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, getSager, onSessionLost, sendEvent } from '../../../web/api.ts';

const json = (status: number, body: unknown) => Promise.resolve(Response.json(body, { status }));
const fetch = vi.fn<typeof globalThis.fetch>();
const EVENT = { type: 'notat', payload: { tekst: 'x' }, version: 3 };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetch.mockReset());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const keys = () => fetch.mock.calls.map(([, init]) => new Headers(init?.headers).get('Idempotency-Key'));

async function caught(promise: Promise<unknown>): Promise<ApiError> {
  const error = await promise.catch((e: unknown) => e);
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}

describe('sending an act', () => {
  it('tries again under the same key after a lost connection and after a 5xx', async () => {
    fetch
      .mockRejectedValueOnce(new TypeError('network'))
      .mockReturnValueOnce(json(503, {}))
      .mockReturnValueOnce(json(200, { id: 'sag-1' }));
    const answer = sendEvent('sag-1', EVENT, 'key-1');
    await vi.runAllTimersAsync();
    expect(await answer).toEqual({ id: 'sag-1' });
    expect(keys()).toEqual(['key-1', 'key-1', 'key-1']);
  });

  it('does not try again what was refused, and hands on its reasons', async () => {
    const reasons = [{ kode: 'missing', id: 'k', tekst: 'Prisen mangler.', vej: ['foreslaaPris'], felt: null }];
    fetch.mockReturnValue(
      json(422, { error: { code: 'missing', message: 'Der mangler noget.', reasons, requestId: 'r' } }),
    );
    const error = await caught(sendEvent('sag-1', EVENT, 'key-1'));
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(error).toMatchObject({
      status: 422,
      message: 'Der mangler noget.',
      reasons,
      requestId: 'r',
      isUnknown: false,
    });
  });

  it('says that it is unknown when no answer comes', async () => {
    fetch.mockRejectedValue(new TypeError('network'));
    const answer = caught(sendEvent('sag-1', EVENT, 'key-1'));
    await vi.runAllTimersAsync();
    expect(await answer).toMatchObject({ status: 0, isUnknown: true });
  });
});

describe('answers', () => {
  it('turn fields into reasons, and say something also where the body is no error of ours', async () => {
    const fields = [{ felt: 'navn', tekst: 'Udfyld feltet.' }];
    fetch.mockReturnValueOnce(json(422, { error: { code: 'invalid', message: 'Ret.', fields, requestId: 'r' } }));
    expect((await caught(getSager({}))).reasons).toMatchObject([
      { kode: 'invalid', felt: 'navn', tekst: 'Udfyld feltet.' },
    ]);
    fetch.mockReturnValueOnce(Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 })));
    expect((await caught(getSager({}))).message).toContain('502');
  });

  it('leave empty filters out of the address', async () => {
    fetch.mockReturnValue(json(200, { items: [], next: null }));
    await getSager({ trin: 'behov', q: undefined, frist: '' });
    expect(fetch.mock.calls[0]?.[0]).toBe('/api/sager?trin=behov');
  });

  it('tell when the session is gone', async () => {
    const lost = vi.fn();
    onSessionLost(lost);
    fetch.mockReturnValue(json(401, { error: { code: 'notLoggedIn', message: 'Log ind.', requestId: 'r' } }));
    await caught(getSager({}));
    expect(lost).toHaveBeenCalledOnce();
  });
});
