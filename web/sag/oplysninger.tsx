import type { ForloebSvar } from '#machines/svar.ts';
import { Panel, PanelHeading } from '../components/panel.tsx';

/** What is known, in words, as it is grouped. */
export function Oplysninger({ forloeb, titel = 'Oplysninger' }: { forloeb: ForloebSvar; titel?: string }) {
  const grupper = [...new Set(forloeb.resume.map(({ gruppe }) => gruppe))];
  if (grupper.length === 0) return null;
  return (
    <Panel title={titel}>
      {grupper.map((gruppe) => (
        <div key={gruppe} className="fact-group">
          <PanelHeading>{gruppe}</PanelHeading>
          <dl className="facts">
            {forloeb.resume
              .filter((linje) => linje.gruppe === gruppe)
              .map(({ label, tekst }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice; the order is fixed.
                <div key={i}>
                  <dt>{label}</dt>
                  <dd>{tekst}</dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
    </Panel>
  );
}
