import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import type { KommuneId } from '#machines/ids.ts';

/** What the installation's one secret gives: a key for each use, so that none serves two. */
export interface MasterKey {
  readonly wrapping: KeyObject;
  readonly cpr: KeyObject;
  readonly body: KeyObject;
}

/** The key of one sag or one borger. To destroy its wrapped form is to erase all that it sealed. */
export type DataKey = KeyObject;

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + IV_BYTES + TAG_BYTES;
const KEY_BYTES = 32;

export function masterKeyFrom(secret: Uint8Array): MasterKey {
  if (secret.length !== KEY_BYTES) throw new RangeError(`A master key has ${KEY_BYTES} bytes, not ${secret.length}`);
  const derive = (label: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `indkoebsmodellen/${label}/1`, KEY_BYTES)));
  return { wrapping: derive('wrapping'), cpr: derive('cpr'), body: derive('body') };
}

export function createKey(): DataKey {
  return createSecretKey(randomBytes(KEY_BYTES));
}

/** Where a sealed value belongs; it opens nowhere else. */
export function placeOf(table: string, row: string, column: string): string {
  return `${table}:${row}:${column}`;
}

export function wrapKey(master: MasterKey, place: string, key: DataKey): Uint8Array {
  return encrypt(master.wrapping, place, key.export());
}

export function unwrapKey(master: MasterKey, place: string, wrapped: Uint8Array): DataKey {
  return createSecretKey(decrypt(master.wrapping, place, wrapped));
}

export function seal(key: DataKey, place: string, text: string): Uint8Array {
  return encrypt(key, place, Buffer.from(text, 'utf8'));
}

/** Throws when the key, the place or a single bit is another than when it was sealed. */
export function open(key: DataKey, place: string, sealed: Uint8Array): string {
  return decrypt(key, place, sealed).toString('utf8');
}

/** Finds a borger by CPR without storing it, and says nothing of the same person in another kommune. */
export function cprHash(master: MasterKey, kommuneId: KommuneId, cpr: string): string {
  return createHmac('sha256', master.cpr).update(`${kommuneId}:${cpr}`).digest('hex');
}

/** Tells whether a command came again with another body; keyed, so that short bodies cannot be guessed from it. */
export function bodyHash(master: MasterKey, body: string): string {
  return createHmac('sha256', master.body).update(body).digest('hex');
}

/** Version, iv, tag, ciphertext. */
function encrypt(key: KeyObject, place: string, plain: Uint8Array): Uint8Array {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place, 'utf8'));
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Uint8Array.of(VERSION), iv, cipher.getAuthTag(), ciphertext]);
}

function decrypt(key: KeyObject, place: string, sealed: Uint8Array): Buffer {
  if (sealed.length < HEADER_BYTES || sealed[0] !== VERSION) throw new Error('This is not a sealed value');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + IV_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(place, 'utf8'))
    .setAuthTag(sealed.subarray(1 + IV_BYTES, HEADER_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(HEADER_BYTES)), decipher.final()]);
}
