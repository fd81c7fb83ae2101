import { expect, test } from 'vitest';
import { SWITCH_REGLER, switchesTekst } from '#tests/support/samples/regler.ts';
import { explore } from './explore.ts';
import { sagLights } from './light.ts';
import { leafOf, ROOT, say } from './model.ts';
import { QUICK } from './rules.ts';

const RAMME = ['indkoebssag.visitation.rammeIndstillet', 'indkoebssag.visitation.rammePaaDagsorden'];
/** There the kontrakt leads the sag, whatever the switches. */
const KONTRAKT = ['indkoebssag.kontrakt.tilUnderskrift', 'indkoebssag.kontrakt.underskrevet'];
const DAGSORDEN = ['indkoebssag.visitation.rammePaaDagsorden', 'indkoebssag.visitation.paaDagsorden'];

/** Every value of each switch; every one beside every other in the long run. */
const TRIED = process.env['LONG'] === undefined ? SWITCH_REGLER.filter((_, n) => [1, 3, 8].includes(n)) : SWITCH_REGLER;

test.skipIf(QUICK).each(TRIED.map((regler) => [switchesTekst(regler), regler] as const))(
  'with %s a sag reaches every leaf that these switches allow, and nothing breaks on the way',
  (tekst, regler) => {
    const { visitation, udvalg } = regler.switches;
    const not = [
      ...KONTRAKT,
      ...(visitation === 'konkretTilbud' ? RAMME : []),
      ...(udvalg === 'ingen' ? DAGSORDEN : []),
    ];

    const walk = explore(regler, sagLights);

    say(`${tekst}: ${walk.nodes.length} worlds, ${walk.tries} tries, ${walk.taken.size} transitions`);
    expect([...walk.problems]).toEqual([]);
    const own = [...ROOT.leaves.keys()].map((leaf) => leafOf(ROOT, leaf));
    expect(own.filter((leaf) => !walk.leaves.has(leaf)).sort()).toEqual([...new Set(not)].sort());
  },
  120_000,
);
