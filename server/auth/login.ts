import { z } from 'zod';
import { findLogin } from '#db/repositories/users.ts';
import { newToken } from '#db/token.ts';
import type { Deps } from '../context.ts';
import { AppError } from '../errors.ts';
import { attemptFailed, attemptSucceeded, beginAttempt } from './backoff.ts';
import { typedPassword, verifyPassword } from './password.ts';
import { startSession } from './session.ts';

export const loginSchema = z.strictObject({
  email: z.string().trim().toLowerCase().min(1).max(254),
  password: typedPassword,
});

interface From {
  readonly address: string;
  /** The token the browser had before, if any: it ends. */
  readonly before: string | null;
}

/** The token of a new session. A wrong password, an unknown e-mail and a closed account answer alike. */
export async function login(deps: Deps, input: z.infer<typeof loginSchema>, from: From): Promise<string> {
  const { db, clock, log, metrics } = deps;
  const now = clock.systemNow();
  const who = { account: input.email, address: from.address };
  await db
    .inWrite((trx) => beginAttempt(trx, who, now))
    .catch((error) => {
      if (error instanceof AppError) metrics.countLogin('delayed');
      throw error;
    });
  const user = await findLogin(db.kysely, input.email);
  const stored = user?.active === 1 ? user.password_hash : null;
  if (!(await verifyPassword(stored, input.password)) || !user) {
    await db.inWrite((trx) => attemptFailed(trx, who, now));
    metrics.countLogin('failed');
    throw new AppError('notLoggedIn', { message: 'E-mail eller adgangskode er forkert.' });
  }
  const token = newToken();
  await db.inWrite(async (trx) => {
    await attemptSucceeded(trx, who);
    await startSession(trx, { token, before: from.before, userId: user.id, kommuneId: user.kommune_id, now });
  });
  metrics.countLogin('ok');
  log.info({ kommune: user.kommune_id, person: user.id }, 'logged in');
  return token;
}
