import { isIPv6 } from 'node:net';
import type { Context } from 'hono';
import type { HttpEnv } from './http-env.ts';

/**
 * Where a request comes from. `X-Forwarded-For` counts only when the connection comes from a proxy we were told of,
 * and then its last entry. An IPv6 customer has a whole /64, so that is one address.
 */
export function clientAddress(c: Context<HttpEnv>, trustedProxies: readonly string[]): string {
  const peer = plain(c.env?.incoming?.socket.remoteAddress ?? 'unknown');
  const forwarded = c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim();
  return network(forwarded && trustedProxies.includes(peer) ? plain(forwarded) : peer);
}

/** Straight from this machine: not through a proxy that stands on it. */
export function isFromLoopback(c: Context<HttpEnv>): boolean {
  const peer = plain(c.env?.incoming?.socket.remoteAddress ?? 'unknown');
  const proxied = ['X-Forwarded-For', 'X-Real-IP', 'Forwarded', 'Via'].some((name) => c.req.header(name) !== undefined);
  return !proxied && (peer === '::1' || peer.startsWith('127.'));
}

function plain(address: string): string {
  return address.replace(/^::ffff:/i, '');
}

function network(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
