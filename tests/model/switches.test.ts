import { expect, test } from 'vitest';
import { SWITCH_REGLER, switchesTekst } from '#tests/support/samples/regler.ts';
import { explore } from './explore.ts';
import { mainLights } from './light.ts';
import { LEAVES, say } from './model.ts';

const RAMME = ['indkoebssag.visitation.rammeIndstillet', 'indkoebssag.visitation.rammePaaDagsorden'];
const DAGSORDEN = ['indkoebssag.visitation.rammePaaDagsorden', 'indkoebssag.visitation.paaDagsorden'];

test.each(SWITCH_REGLER.map((regler) => [switchesTekst(regler), regler] as const))(
  'with %s every leaf is reached that these switches allow, and nothing breaks on the way',
  (tekst, regler) => {
    const { visitation, udvalg } = regler.switches;
    const not = [...(visitation === 'konkretTilbud' ? RAMME : []), ...(udvalg === 'ingen' ? DAGSORDEN : [])];

    const walk = explore(regler, mainLights);

    say(`${tekst}: ${walk.nodes.length} worlds, ${walk.tries} tries, ${walk.taken.size} transitions`);
    expect([...walk.problems]).toEqual([]);
    expect([...walk.leaves.keys()].sort()).toEqual(LEAVES.filter((leaf) => !not.includes(leaf)).sort());
  },
);
