import type { ChartDef } from '../chart.ts';
import type { Hvem } from '../frist.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import { kontraktErUdloebet, nySagSkalAfklares } from './om-kontrakten.ts';

type Beskeder = NonNullable<ChartDef<Facts, typeof events, never>['beskeder']>;

const raadgiver: Hvem = { art: 'rolle', rolle: 'raadgiver' };
const besluttet = [{ slags: 'beslutning', til: raadgiver }] as const;

const tilAfklaring = [{ slags: 'opgave', til: (f: Facts) => (nySagSkalAfklares(f) ? raadgiver : null) }] as const;

/** Which mails follow at once from what happens in a purchase. */
export const beskeder: Beskeder = {
  tildel: [
    {
      slags: 'tildelt',
      til: (_facts, { facts: { personId } }) => (personId === null ? null : { art: 'person', personId }),
    },
  ],
  godkend: besluttet,
  godkendMedBetingelser: besluttet,
  givAfslag: besluttet,
  sendRetur: besluttet,
  kontraktOpsagt: tilAfklaring,
  kontraktOpsigelseTrukket: tilAfklaring,
  // Nobody need have seen it coming: an old contract may have run out before it was taken in (C3).
  kontraktOphoert: [{ slags: 'opgave', til: (f) => (kontraktErUdloebet(f) ? raadgiver : null) }],
  registrerMundtligGodkendelse: [
    { slags: 'bekraeft', til: (_facts, { facts: { personId } }) => ({ art: 'person', personId }) },
  ],
};
