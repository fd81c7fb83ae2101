import { expect, test } from 'vitest';
import type { StoredEvent } from '#machines/chart.ts';
import { genforhandling } from '#machines/genforhandling/index.ts';
import { type Genforhandling, kommetTil } from './support.ts';

const mails = (g: Genforhandling, type: string): readonly string[] =>
  genforhandling
    .beskeder({ type, facts: {} } as StoredEvent, g.facts)
    .map(({ slags, til }) => `${slags} ${til.art === 'rolle' ? til.rolle : til.art}`);

test.each([
  ['fri', { udfyldTillaeg: [], sendTillaeg: ['underskriv leder'], registrerTillaegUnderskrift: [] }],
  ['koeberFoerst', { udfyldTillaeg: [], sendTillaeg: ['underskriv leder'], registrerTillaegUnderskrift: [] }],
  ['leverandoerFoerst', { udfyldTillaeg: [], sendTillaeg: [], registrerTillaegUnderskrift: ['underskriv leder'] }],
] as const)('the leder is asked to sign a tillægsaftale when it is his turn (C16): %s', (raekkefoelge, ventet) => {
  const g = kommetTil('tillaegTilUnderskrift', '2026-01-30', { medfoert: { raekkefoelge } });
  for (const [type, mail] of Object.entries(ventet)) expect(mails(g, type)).toEqual(mail);
});
