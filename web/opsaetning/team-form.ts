import { felt } from './felt.ts';

export const TEAM_SCHEMA = [felt('navn', 'tekst', 'Teamets navn')];

export const RET_TEAM_SCHEMA = [
  ...TEAM_SCHEMA,
  felt('active', 'jaNej', 'I brug', {
    hjaelp:
      'Et team lukkes, når det ikke længere skal have sager. Det slettes ikke. Har det åbne sager, flyttes de først.',
  }),
];
