import type { ForloebSvar } from '#machines/svar.ts';
import { Panel, PanelHeading } from '../components/panel.tsx';

const OPEN = 3;

/** What is known, in words, as it is grouped: the newest first, and the older folded. */
export function Oplysninger({ forloeb, titel = 'Oplysninger' }: { forloeb: ForloebSvar; titel?: string }) {
  const grupper = [...new Set(forloeb.resume.map(({ gruppe }) => gruppe))].reverse();
  if (grupper.length === 0) return null;
  return (
    <Panel title={titel}>
      {grupper.map((gruppe, i) => (
        <details key={gruppe} className="fact-group" open={i < OPEN}>
          <summary className="fact-summary">
            <PanelHeading>{gruppe}</PanelHeading>
          </summary>
          <dl className="facts">
            {forloeb.resume
              .filter((linje) => linje.gruppe === gruppe)
              .map(({ label, tekst }, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice; the order is fixed.
                <div key={n}>
                  <dt>{label}</dt>
                  <dd>{tekst}</dd>
                </div>
              ))}
          </dl>
        </details>
      ))}
    </Panel>
  );
}
