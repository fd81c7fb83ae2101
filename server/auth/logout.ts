import { deleteSession } from '#db/repositories/sessions.ts';
import { hashToken } from '#db/token.ts';
import type { Deps } from '../context.ts';

/** Ends the session on the server. An unknown token is as good as ended. */
export async function logout({ db }: Deps, token: string | null): Promise<void> {
  if (token !== null) await db.inWrite((trx) => deleteSession(trx, hashToken(token)));
}
