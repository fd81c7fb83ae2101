import { useState } from 'react';
import type { ForloebSvar } from '#machines/svar.ts';
import { Panel, PanelHeading } from '../components/panel.tsx';
import { Fakta } from './fakta.tsx';

/** What is known, in words, as it is grouped: the newest first, and the older folded until they are asked for. */
export function Oplysninger(props: { forloeb: ForloebSvar; titel?: string; id?: string; open?: number }) {
  const { forloeb, titel = 'Oplysninger', id, open = 2 } = props;
  const [all, setAll] = useState(false);
  const grupper = [...new Set(forloeb.resume.map(({ gruppe }) => gruppe))].reverse();
  if (grupper.length === 0) return null;
  return (
    <Panel title={titel} id={id}>
      {grupper.map((gruppe, i) => (
        // Made anew by the toggle, so that it holds also for those that were opened or closed by hand.
        <details key={`${gruppe} ${all}`} className="fact-group" open={all || i < open}>
          <summary className="fact-summary">
            <PanelHeading>{gruppe}</PanelHeading>
          </summary>
          <Fakta felter={forloeb.resume.filter((linje) => linje.gruppe === gruppe)} />
        </details>
      ))}
      {grupper.length > open && (
        <button type="button" className="btn btn-small" onClick={() => setAll(!all)}>
          {all ? 'Vis kun de nyeste' : 'Vis alle'}
          <span className="sr-only"> {titel.toLowerCase()}</span>
        </button>
      )}
    </Panel>
  );
}
