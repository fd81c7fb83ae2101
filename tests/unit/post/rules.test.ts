import { describe, expect, it } from 'vitest';
import { erEpost } from '#machines/epost.ts';
import { dato } from '#machines/kalender/dato.ts';
import { instant } from '#machines/kalender/instant.ts';
import { plusSekunder, sekunderMellem } from '#machines/kalender/sekunder.ts';
import { createBreaker } from '#notifications/breaker.ts';
import { erPosttid } from '#notifications/post-hours.ts';
import { retryAt } from '#notifications/retry.ts';
import { serverOf } from '#notifications/smtp.ts';
import { udfaldOf } from '#notifications/smtp-outcome.ts';

describe('an address', () => {
  it.each(['a@b.dk', 'mette.bakkedal@sundkoebing.example', "o'hara+sag@kommune.dk", `${'a'.repeat(64)}@x.dk`])(
    '%s is one',
    (text) => expect(erEpost(text)).toBe(true),
  );

  it.each([
    'b@x.dk, evil@e.dk',
    '"b@x.dk, evil"@e.dk',
    'Navn <b@x.dk>',
    'gruppe: b@x.dk;',
    'b@x.dk\r\nBcc: evil@e.dk',
    'b@x.dk\n',
    'b@x',
    'b@@x.dk',
    '.b@x.dk',
    'b.@x.dk',
    'b..c@x.dk',
    'b@-x.dk',
    'b@x-.dk',
    'b@x..dk',
    'b@[127.0.0.1]',
    'bø@x.dk',
    'b c@x.dk',
    '<b@x.dk>',
    '',
    `${'a'.repeat(65)}@x.dk`,
    `a@${'x.'.repeat(130)}dk`,
  ])('%j is none', (text) => expect(erEpost(text)).toBe(false));
});

describe('the hours of the post', () => {
  it.each([
    // Friday 27 March; summer time begins on the 29th.
    ['2026-03-27T05:59:59Z', false],
    ['2026-03-27T06:00:00Z', true],
    ['2026-03-27T15:59:59Z', true],
    ['2026-03-27T16:00:00Z', false],
    ['2026-03-28T10:00:00Z', false],
    ['2026-03-30T05:00:00Z', true],
    ['2026-03-30T04:59:59Z', false],
    ['2026-04-03T10:00:00Z', false],
    ['2026-12-24T10:00:00Z', false],
  ])('%s: %s', (now, open) => expect(erPosttid(instant(now), new Set())).toBe(open));

  it('are none on a closing day of the kommune', () => {
    expect(erPosttid(instant('2026-03-27T10:00:00Z'), new Set([dato('2026-03-27')]))).toBe(false);
  });
});

describe('what failed', () => {
  const NOW = instant('2026-03-02T08:00:00Z');
  const MINUTES = [1, 5, 15, 60, 240, 480, 1440, 1440];

  it.each(MINUTES.map((minutes, i) => [i + 1, minutes]))(
    'is tried again after try %i in %i minutes',
    (tries, minutes) => {
      const minutesAt = (chance: number) => sekunderMellem(NOW, retryAt(tries, NOW, NOW, chance) ?? NOW) / 60;
      expect(minutesAt(0.5)).toBe(minutes);
      expect(minutesAt(0)).toBeCloseTo(minutes * 0.8);
      expect(minutesAt(1)).toBeCloseTo(minutes * 1.2);
    },
  );

  it('is given up when the next try would come more than five days after the first failed', () => {
    const later = (hours: number) => plusSekunder(NOW, hours * 3600);
    expect(retryAt(9, NOW, later(95), 0.5)).not.toBeNull();
    expect(retryAt(9, NOW, later(97), 0.5)).toBeNull();
  });

  it.each([
    [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, false, 'afvist 550 RCPT TO'],
    [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450 }, false, 'midlertidig 450 RCPT TO'],
    [{ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 552 }, false, 'afvist 552 MAIL FROM'],
    [{ code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, true, 'afvist 554 DATA'],
    [{ code: 'EMESSAGE', command: 'DATA', responseCode: 451 }, true, 'midlertidig 451 DATA'],
    [{ code: 'EMESSAGE', command: 'DATA' }, true, 'unclear EMESSAGE'],
    [{ code: 'ECONNECTION', command: 'CONN' }, true, 'unclear ECONNECTION'],
    [{ code: 'ECONNECTION', command: 'CONN' }, false, 'midlertidig ECONNECTION'],
    [{ code: 'ESOCKET', originalCode: 'ECONNREFUSED', command: 'CONN' }, false, 'midlertidig ECONNREFUSED'],
    [{ code: 'ETIMEDOUT' }, false, 'midlertidig ETIMEDOUT'],
    [{ code: 'ETIMEDOUT' }, true, 'unclear ETIMEDOUT'],
    [{ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, false, 'midlertidig 535 AUTH PLAIN'],
    [{ code: 'EPROTOCOL', command: 'CONN', responseCode: 554 }, false, 'midlertidig 554 CONN'],
    [{ code: 'ETLS', command: 'STARTTLS', responseCode: 502 }, false, 'midlertidig 502 STARTTLS'],
    [{ code: 'EENVELOPE', command: 'API' }, false, 'afvist EENVELOPE'],
    [{}, false, 'midlertidig ukendt'],
  ])('%j, handed over: %s, is %s', (error, handedOver, expected) => {
    const { art, ...rest } = udfaldOf(error, handedOver);
    expect(`${art} ${'fejl' in rest ? rest.fejl : ''}`).toBe(expected);
  });
});

describe('a server that does not work', () => {
  it('is asked by one mail a minute after more than twenty failures in one, until it works', () => {
    const breaker = createBreaker();
    const at = (second: number) => plusSekunder(instant('2026-03-02T08:00:00Z'), second);
    for (let i = 0; i < 20; i++) breaker.failed(at(0));
    expect(breaker.room(at(1), 10)).toBe(10);
    breaker.failed(at(1));
    expect([breaker.room(at(2), 10), breaker.room(at(60), 10)]).toEqual([0, 0]);
    expect([breaker.room(at(61), 10), breaker.room(at(62), 10)]).toEqual([1, 0]);
    breaker.failed(at(63));
    expect(breaker.room(at(121), 10)).toBe(1);
    breaker.worked();
    expect(breaker.room(at(122), 10)).toBe(10);
  });

  it('is not one whose failures are spread out', () => {
    const breaker = createBreaker();
    for (let i = 0; i < 100; i++) breaker.failed(plusSekunder(instant('2026-03-02T08:00:00Z'), i * 4));
    expect(breaker.room(instant('2026-03-02T08:07:00Z'), 10)).toBe(10);
  });
});

describe('the way to a server', () => {
  it.each([
    [
      'smtp://mail.kommune.dk',
      { host: 'mail.kommune.dk', port: 587, secure: false, requireTLS: true, ignoreTLS: false },
    ],
    ['smtps://mail.kommune.dk', { port: 465, secure: true, requireTLS: false }],
    ['smtp://mail.kommune.dk:25', { port: 25, requireTLS: true }],
    ['smtp://localhost:2525', { port: 2525, requireTLS: false, ignoreTLS: true }],
    ['smtp://[::1]:2525', { host: '::1', requireTLS: false }],
    ['smtp://127.0.0.1.evil.dk', { requireTLS: true }],
    ['smtp://b%40x:p%3Aw@mail.kommune.dk', { auth: { user: 'b@x', pass: 'p:w' } }],
  ])('%s', (url, expected) => {
    expect(serverOf(new URL(url))).toMatchObject({ tls: { minVersion: 'TLSv1.2' }, ...expected });
  });
});
