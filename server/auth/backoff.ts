import { createHash } from 'node:crypto';
import type { Trx } from '#db/database.ts';
import {
  blockUntil,
  countAttempt,
  findAttempts,
  forgetAttempts,
  forgetAttemptsBefore,
} from '#db/repositories/login-attempts.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import { plusSekunder, sekunderMellem } from '#machines/kalender/sekunder.ts';
import { AppError } from '../errors.ts';

/** How many failures cost nothing, and how long the wait can become. It never becomes a lock-out. */
interface Rule {
  readonly free: number;
  readonly longestWait: number;
}

const ACCOUNT: Rule = { free: 3, longestWait: 60 };
/** A whole town hall can come from one address. */
const ADDRESS: Rule = { free: 20, longestWait: 60 };
const FORGOTTEN_AFTER = 3600;

export type Who = { readonly account: string; readonly address: string };

/** Refuses while one of the two must wait, and counts the try against the account before it is known how it ends. */
export async function beginAttempt(trx: Trx, { account, address }: Who, now: Instant): Promise<void> {
  const onAddress = await findAttempts(trx, addressKey(address));
  const onAccount = await countFailure(trx, accountKey(account), ACCOUNT, now);
  const until = [onAddress?.blocked_until ?? now, onAccount ?? now];
  const seconds = Math.max(...until.map((moment) => sekunderMellem(now, moment)));
  if (seconds > 0) throw tooMany(seconds);
}

export async function attemptFailed(trx: Trx, { address }: Who, now: Instant): Promise<void> {
  await countFailure(trx, addressKey(address), ADDRESS, now);
  await forgetAttemptsBefore(trx, plusSekunder(now, -FORGOTTEN_AFTER));
}

export async function attemptSucceeded(trx: Trx, { account }: Who): Promise<void> {
  await forgetAttempts(trx, accountKey(account));
}

/** Until when one had to wait before this failure. */
async function countFailure(trx: Trx, key: string, rule: Rule, now: Instant): Promise<Instant | null> {
  const { failures, blocked_until } = await countAttempt(trx, key, now, plusSekunder(now, -FORGOTTEN_AFTER));
  const wait = failures < rule.free ? 0 : Math.min(2 ** (failures - rule.free), rule.longestWait);
  await blockUntil(trx, key, wait > 0 ? plusSekunder(now, wait) : null);
  return blocked_until;
}

function tooMany(seconds: number): AppError {
  const unit = seconds === 1 ? 'sekund' : 'sekunder';
  const message = `For mange forsøg på at logge ind. Vent ${seconds} ${unit}, og prøv igen.`;
  return new AppError('tooMany', { message, retryAfterSeconds: seconds });
}

/** What people type in the wrong field is not kept in clear. */
function accountKey(account: string): string {
  return `account:${digest(account)}`;
}

function addressKey(address: string): string {
  return `address:${digest(address)}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
