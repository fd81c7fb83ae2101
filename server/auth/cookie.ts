import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { HttpEnv } from '../http/http-env.ts';

/** The browser itself refuses it from another host, another path, or without TLS. */
const NAME = '__Host-session';
const ATTRIBUTES = { httpOnly: true, secure: true, sameSite: 'Strict', path: '/' } as const;
const TOKEN = /^[\w-]{43}$/;

export function readToken(c: Context<HttpEnv>): string | null {
  const value = getCookie(c, NAME);
  return value !== undefined && TOKEN.test(value) ? value : null;
}

export function giveToken(c: Context<HttpEnv>, token: string): void {
  setCookie(c, NAME, token, ATTRIBUTES);
}

export function takeTokenBack(c: Context<HttpEnv>): void {
  deleteCookie(c, NAME, ATTRIBUTES);
}
