import { expect, test } from 'vitest';
import type { EventNavn } from '#machines/genforhandling/events.ts';
import { genforhandling } from '#machines/genforhandling/index.ts';
import { genforhandlingSamples } from '#tests/support/samples/genforhandling/index.ts';
import { erForkert, type Make } from '#tests/support/samples/index.ts';
import { anmodet, type Genforhandling, kommetTil } from './support.ts';

const LEAVES = ['anmodet', 'beskrevet', 'forhandles', 'tilBeslutning', 'tillaegTilUnderskrift'] as const;

/** Each live leaf, about each thing, asked by each party; with and without what is found out on the way. */
const worlds: readonly Genforhandling[] = (['pris', 'vilkaar', 'parter'] as const).flatMap((art) =>
  (['leverandoer', 'koeber'] as const).flatMap((fra) =>
    LEAVES.flatMap((leaf) => {
      const aabnet = { medfoert: { art, fra } };
      const vurderet = anmodet('2026-01-30', aabnet).goer('fagligVurdering').goer('givForeloebigtTilsagn');
      return [kommetTil(leaf, '2026-01-30', aabnet), ...(leaf === 'anmodet' ? [vurderet] : [])];
    }),
  ),
);

const written: Readonly<Record<string, Readonly<Record<string, Make>>>> = genforhandlingSamples;

test.each(Object.keys(written))('%s: what is right passes every check, what is wrong never', (type) => {
  for (const g of worlds) {
    if (!genforhandling.edges.get(g.tilstand)?.has(type)) continue;
    for (const [navn, make] of Object.entries(written[type] ?? {})) {
      const flat = make({ facts: g.facts, today: g.today, sag: null } as never);
      const parsed = genforhandling.parsePayload(type, flat);
      expect(parsed.ok, `${g.tilstand} ${g.facts.art} ${navn} parses`).toBe(true);
      const ctx = { today: g.today, opslag: {}, lukkedage: g.lukkedage };
      const found = genforhandling.checks(type as EventNavn, g.facts, flat, ctx);
      expect(found.length > 0, `${g.tilstand} ${g.facts.art} ${navn}: ${found.map((r) => r.tekst)}`).toBe(
        erForkert(navn),
      );
    }
  }
});
