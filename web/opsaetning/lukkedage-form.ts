import { type Dato, parseDato, plusDage } from '#machines/kalender/dato.ts';
import type { FeltFejl } from '../form/errors.ts';
import { showForm } from '../form/show.ts';
import type { IndstillingerSvar } from './api.ts';
import { felt } from './felt.ts';
import type { Staar } from './ret-form.tsx';

export const LUKKEDAGE_SCHEMA = [
  felt('perioder', 'raekker', 'Lukkedage', {
    kraevet: false,
    hjaelp: 'Én række for hver dag eller sammenhængende periode.',
    felter: [
      felt('fra', 'dato', 'Første dag'),
      felt('til', 'dato', 'Sidste dag', { kraevet: false, hjaelp: 'Tom, når det kun er én dag.' }),
    ],
  }),
];

interface Periode {
  readonly fra: Dato;
  readonly til: Dato | null;
}

/** Days as the periods that people write: those that follow each other in one row. */
export function perioderAf(dage: readonly Dato[]): readonly Periode[] {
  const perioder: { fra: Dato; til: Dato }[] = [];
  for (const dag of [...dage].sort()) {
    const last = perioder.at(-1);
    if (last && plusDage(last.til, 1) === dag) last.til = dag;
    else perioder.push({ fra: dag, til: dag });
  }
  return perioder.map(({ fra, til }) => ({ fra, til: fra === til ? null : til }));
}

const LONGEST = 60;

/** The days of the periods, and what is wrong with those that have none. */
export function dageAf(payload: Readonly<Record<string, unknown>>): {
  readonly dage: readonly Dato[];
  readonly fejl: readonly FeltFejl[];
} {
  const dage = new Set<Dato>();
  const fejl: FeltFejl[] = [];
  for (const [i, row] of raekker(payload['perioder']).entries()) {
    const fra = parseDato(String(row['fra']));
    const til = row['til'] === null ? fra : parseDato(String(row['til']));
    if (fra === null || til === null) continue;
    const wrong = (tekst: string) =>
      fejl.push({ felt: `perioder.${i}.til`, tekst: `Lukkedage, række ${i + 1}, Sidste dag: ${tekst}` });
    if (til < fra) wrong('Den kan ikke ligge før den første.');
    else if (til > plusDage(fra, LONGEST)) wrong(`En periode kan højst være ${LONGEST} dage. Se efter årstallet.`);
    else for (let dag = fra; dag <= til; dag = plusDage(dag, 1)) dage.add(dag);
  }
  return { dage: [...dage].sort(), fejl };
}

export const lukkedageStaar = ({ version, indstillinger }: IndstillingerSvar): Staar => ({
  version,
  values: showForm(LUKKEDAGE_SCHEMA, { perioder: perioderAf(indstillinger.lukkedage) }),
});

const raekker = (value: unknown): readonly Readonly<Record<string, unknown>>[] => (Array.isArray(value) ? value : []);
