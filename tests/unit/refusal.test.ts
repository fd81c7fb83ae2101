import { describe, expect, it } from 'vitest';
import { reason, refuse } from '#machines/refusal.ts';

const kodes = (...k: Parameters<typeof reason>[0][]) =>
  refuse(k.map((kode) => reason(kode, kode, kode)))?.reasons.map((r) => r.kode);

describe('a refusal', () => {
  it('is none without a reason', () => {
    expect(refuse([])).toBeNull();
  });

  it('stands alone when it is about who, and tells nothing of the facts', () => {
    expect(kodes('missing', 'notAllowed', 'invalid')).toEqual(['notAllowed']);
  });

  it('gives all other reasons at once, the one that decides the status first', () => {
    expect(kodes('invalid', 'missing', 'notNow', 'conflict')).toEqual(['conflict', 'notNow', 'missing', 'invalid']);
  });
});
