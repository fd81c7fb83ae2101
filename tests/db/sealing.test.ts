import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bodyHash, cprHash, createKey, masterKeyFrom, open, placeOf, seal, unwrapKey, wrapKey } from '#db/sealing.ts';
import type { KommuneId } from '#machines/ids.ts';
import { id } from './builders.ts';

const SECRET = new Uint8Array(32).fill(7);
const master = masterKeyFrom(SECRET);
const here = placeOf('history', 'sag-1/4', 'indhold');
const elsewhere = placeOf('history', 'sag-1/5', 'indhold');

describe('a sealed text', () => {
  it('opens with its key at its place', () => {
    const key = createKey();
    expect(open(key, here, seal(key, here, 'Borgeren ønsker æblehaven'))).toBe('Borgeren ønsker æblehaven');
  });

  it('does not open when moved to another row', () => {
    const key = createKey();
    expect(() => open(key, elsewhere, seal(key, here, 'tekst'))).toThrow();
  });

  it('does not open with the key of another sag', () => {
    expect(() => open(createKey(), here, seal(createKey(), here, 'tekst'))).toThrow();
  });

  it('does not open when a single bit is another, wherever it is', () => {
    const key = createKey();
    const sealed = seal(key, here, 'tekst');
    for (let at = 0; at < sealed.length; at++) {
      const changed = Uint8Array.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => open(key, here, changed)).toThrow();
    }
  });

  it('does not open when cut short', () => {
    const key = createKey();
    const sealed = seal(key, here, 'tekst');
    for (const length of [0, 1, 28, sealed.length - 1]) {
      expect(() => open(key, here, sealed.subarray(0, length))).toThrow();
    }
  });

  it('never looks the same twice and does not hold its text', () => {
    const key = createKey();
    const [a, b] = [seal(key, here, 'hemmelighed'), seal(key, here, 'hemmelighed')];
    expect(a).not.toEqual(b);
    expect(Buffer.from(a).includes('hemmelighed')).toBe(false);
  });
});

describe('a wrapped key', () => {
  const place = placeOf('stream', 'sag-1', 'wrapped_key');

  it('comes back the same under the master key', () => {
    const key = createKey();
    const sealed = seal(key, here, 'tekst');
    expect(open(unwrapKey(masterKeyFrom(SECRET), place, wrapKey(master, place, key)), here, sealed)).toBe('tekst');
  });

  it('does not open under another master key, nor for another sag', () => {
    const wrapped = wrapKey(master, place, createKey());
    expect(() => unwrapKey(masterKeyFrom(randomBytes(32)), place, wrapped)).toThrow();
    expect(() => unwrapKey(master, placeOf('stream', 'sag-2', 'wrapped_key'), wrapped)).toThrow();
  });

  it('takes all it sealed along when it is destroyed: the master key alone opens nothing', () => {
    const sealed = seal(createKey(), here, 'tekst');
    expect(() => open(master.wrapping, here, sealed)).toThrow();
  });

  it('needs a master key of 32 bytes', () => {
    expect(() => masterKeyFrom(new Uint8Array(16))).toThrow(RangeError);
  });
});

describe('a keyed hash', () => {
  const kommune = id<KommuneId>();

  it('finds the same CPR in the same kommune and nowhere else', () => {
    const hash = cprHash(master, kommune, '0101010101');
    expect(cprHash(masterKeyFrom(SECRET), kommune, '0101010101')).toBe(hash);
    expect(cprHash(master, id<KommuneId>(), '0101010101')).not.toBe(hash);
    expect(cprHash(masterKeyFrom(randomBytes(32)), kommune, '0101010101')).not.toBe(hash);
  });

  it('of a body is another than of a CPR with the same text', () => {
    expect(bodyHash(master, `${kommune}:0101010101`)).not.toBe(cprHash(master, kommune, '0101010101'));
  });
});
