import type { Facts } from './facts.ts';

/** The trin of the paper that are done by what it has become: it goes on while help is given (C2), or came with it (C3). */
export function trinNaaet({ papir }: Pick<Facts, 'papir'>): readonly string[] {
  return NAAET[papir];
}

const NAAET: Readonly<Record<Facts['papir'], readonly string[]>> = {
  kladde: [],
  klar: ['kladde'],
  sendt: ['kladde', 'klar'],
  underskrevet: ['kladde', 'klar', 'tilUnderskrift', 'underskrevet'],
};
