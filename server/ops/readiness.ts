import type { Deps } from '../context.ts';

/** A sentence about why the server cannot serve, or null. */
export type ReadyCheck = () => Promise<string | null>;

/** Whether the server may be given work. Checks are added at start; draining turns it off for good. */
export interface Readiness {
  add(name: string, check: ReadyCheck): void;
  /** What somebody should know though the server can serve. */
  warn(name: string, check: ReadyCheck): void;
  drain(): void;
  /** What stands in the way, by name. */
  problems(): Promise<Readonly<Record<string, string>>>;
  warnings(): Promise<Readonly<Record<string, string>>>;
}

export function createReadiness({ log }: Pick<Deps, 'log'>): Readiness {
  const checks = new Map<string, ReadyCheck>();
  const warned = new Map<string, ReadyCheck>();
  let draining = false;
  const found = async (those: ReadonlyMap<string, ReadyCheck>): Promise<Record<string, string>> => {
    const said: Record<string, string> = {};
    for (const [name, check] of those) {
      const problem = await check().catch((err) => {
        log.error({ err, check: name }, 'readiness check failed');
        return 'Kan ikke kontrolleres.';
      });
      if (problem !== null) said[name] = problem;
    }
    return said;
  };
  return {
    add: (name, check) => void checks.set(name, check),
    warn: (name, check) => void warned.set(name, check),
    drain: () => {
      draining = true;
    },
    problems: async () => (draining ? { draining: 'Serveren er ved at lukke.' } : found(checks)),
    warnings: () => found(warned),
  };
}
