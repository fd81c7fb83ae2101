import type { Deps } from '../context.ts';

/** A sentence about why the server cannot serve, or null. */
export type ReadyCheck = () => Promise<string | null>;

/** Whether the server may be given work. Checks are added at start; draining turns it off for good. */
export interface Readiness {
  add(name: string, check: ReadyCheck): void;
  drain(): void;
  /** What stands in the way, by name. */
  problems(): Promise<Readonly<Record<string, string>>>;
}

export function createReadiness({ log }: Pick<Deps, 'log'>): Readiness {
  const checks = new Map<string, ReadyCheck>();
  let draining = false;
  return {
    add: (name, check) => void checks.set(name, check),
    drain: () => {
      draining = true;
    },
    async problems() {
      if (draining) return { draining: 'Serveren er ved at lukke.' };
      const found: Record<string, string> = {};
      for (const [name, check] of checks) {
        const problem = await check().catch((err) => {
          log.error({ err, check: name }, 'readiness check failed');
          return 'Kan ikke kontrolleres.';
        });
        if (problem !== null) found[name] = problem;
      }
      return found;
    },
  };
}
