import { hash, verify } from '@node-rs/argon2';
import { z } from 'zod';
import { AppError } from '../errors.ts';

const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Of no password: verifying against it takes as long as against a person's own. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$yp5l44DvLAa6k1lhing56Q$6ExW9VF8ogOWStk99PhcNgvCDgE8Fs+Wwf4azrLD8dU';
const SHORTEST = 12;
const LONGEST = 200;

/** A password that is typed to log in: any, for an old one may follow older rules. */
export const typedPassword = z.string().min(1).max(LONGEST);

/** A new password: length is what counts, so there is no rule of signs and digits. */
export const newPassword = z
  .string()
  .min(SHORTEST, `Adgangskoden skal have mindst ${SHORTEST} tegn. Brug gerne en sætning.`)
  .max(LONGEST);

/** Throws when the new password is the person's own e-mail. */
export function refuseEmailAsPassword(password: string, email: string): void {
  if (password.trim().toLowerCase() !== email) return;
  const tekst = 'Adgangskoden må ikke være din e-mailadresse.';
  throw new AppError('invalid', { fields: [{ felt: 'password', tekst }] });
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, ARGON2ID));
}

/** Takes the same time whether there is such a person or not. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const right = await inTurn(() => verify(stored ?? NOBODY, password));
  return right && stored !== null;
}

const RUNNING = 4;
const WAITING = 50;
let running = 0;
const queue: (() => void)[] = [];

/** Each hash takes 19 MiB and a core: few run at once, some wait, the rest are told to come again. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= RUNNING) {
    if (queue.length >= WAITING) throw new AppError('busy', { retryAfterSeconds: 2 });
    await new Promise<void>((resolve) => queue.push(resolve));
  } else running++;
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else running--;
  }
}
