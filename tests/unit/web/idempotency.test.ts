import { describe, expect, it } from 'vitest';
import { nextAttempt } from '../../../web/form/idempotency.ts';

describe('the key of a submission', () => {
  let n = 0;
  const newKey = () => `key-${++n}`;

  it('is kept while the outcome is unknown, and only for the same content', () => {
    const first = nextAttempt(null, { a: 1 }, newKey);
    expect(nextAttempt(first, { a: 1 }, newKey).key).toBe(first.key);
    expect(nextAttempt(first, { a: 2 }, newKey).key).not.toBe(first.key);
    expect(nextAttempt({ ...first, outcome: 'known' }, { a: 1 }, newKey).key).not.toBe(first.key);
  });
});
