import type { ForloebSvar, SagSvar } from '#machines/svar.ts';
import type { Kvittering } from '../routes.tsx';
import { skridtOf } from './dele.ts';

/** What an act led to: its name, the new state, who has the ball now, and what sag it opened. */
export function kvitteringOf(label: string, before: ForloebSvar, sag: SagSvar, sagBefore: SagSvar): Kvittering {
  const after = [sag, ...sag.forloeb].find(({ id }) => id === before.id) ?? sag;
  const hvad = after.id === sag.id ? 'Sagen' : after.chartLabel;
  const moved = after.tilstand !== before.tilstand;
  const stand = moved ? `${hvad} er nu: ${after.tilstandLabel}.` : `${hvad} er stadig: ${after.tilstandLabel}.`;
  const next = skridtOf(sag)[0]?.bold;
  const bold = next ? ` Næste skridt: ${next.label} (${next.mig ? 'dig' : next.hvemTekst}).` : '';
  const known = new Set(sagBefore.forbundne.map(({ id }) => id));
  const nyeSager = sag.forbundne.flatMap(({ id, sagsnummer }) => (known.has(id) ? [] : [{ id, sagsnummer }]));
  return { titel: `Gjort: ${label}`, tekst: stand + bold, nyeSager };
}
