import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type MasterKey, masterKeyFrom } from '#db/sealing.ts';
import { ConfigError } from '../config.ts';

const BYTES = 32;
const HOW =
  'Lav nøglen én gang: openssl rand -base64 32 > indkoeb.noegle && chmod 400 indkoeb.noegle. Gem den og en kopi uden for databasens mappe og dens backup; uden den kan intet indhold læses.';

/** The key that everything is sealed by. A real start never makes one: it would seal what nobody can open again. */
export function readMasterKey(file: string | null): MasterKey {
  if (file === null) throw new ConfigError(`MASTER_KEY_FILE mangler: den fil, hovednøglen ligger i. ${HOW}`);
  if (!existsSync(file)) throw new ConfigError(`MASTER_KEY_FILE: der er ingen fil ${file}. ${HOW}`);
  const secret = secretIn(readFileSync(file));
  if (!secret) throw new ConfigError(`MASTER_KEY_FILE: filen ${file} er ikke en nøgle på ${BYTES} byte. ${HOW}`);
  return masterKeyFrom(secret);
}

/** For a demo alone, whose people do not exist: its key lies beside its data and is made when it is missing. */
export function demoMasterKey(file: string): MasterKey {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${randomBytes(BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  }
  return readMasterKey(file);
}

/** Raw bytes, or the same written as base64 or hex. */
function secretIn(content: Buffer): Buffer | null {
  if (content.length === BYTES) return content;
  const text = content.toString('latin1').trim();
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  if (/^[A-Za-z0-9+/]{43}=$/.test(text)) return Buffer.from(text, 'base64');
  return null;
}
