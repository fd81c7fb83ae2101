import type { ForloebSvar, SagSvar } from '#machines/svar.ts';
import type { Kvittering } from '../routes.tsx';
import { skridtOf } from './dele.ts';

/** What an act led to: its name, the new state, and who has the ball now. */
export function kvitteringOf(label: string, before: ForloebSvar, sag: SagSvar): Kvittering {
  const after = [sag, ...sag.forloeb].find(({ id }) => id === before.id) ?? sag;
  const hvad = after.id === sag.id ? 'Sagen' : after.chartLabel;
  const moved = after.tilstand !== before.tilstand;
  const stand = moved ? `${hvad} er nu: ${after.tilstandLabel}.` : `${hvad} er stadig: ${after.tilstandLabel}.`;
  const next = skridtOf(sag)[0]?.bold;
  const bold = next ? ` Næste skridt: ${next.label} (${next.mig ? 'dig' : next.hvemTekst}).` : '';
  return { titel: `Gjort: ${label}`, tekst: stand + bold };
}
