import type { ForloebSvar, SagSvar } from '#machines/svar.ts';
import { PanelParts } from '../components/panel.tsx';
import { StepTracker } from '../components/step-tracker.tsx';
import { Tag } from '../components/tag.tsx';
import { Bold } from './bold.tsx';
import { Frister } from './frister.tsx';
import { Handlinger } from './handlinger.tsx';
import { Oplysninger } from './oplysninger.tsx';

/** A contract, a follow-up …: the same as the sag shows of itself, open while it waits for me. */
export function Underforloeb({ sag, forloeb }: { sag: SagSvar; forloeb: ForloebSvar }) {
  return (
    <details className="panel child" open={forloeb.venterPaa.some(({ mig }) => mig)}>
      <summary>
        <h2>{forloeb.chartLabel}</h2> <Tag>{forloeb.tilstandLabel}</Tag>
      </summary>
      <PanelParts>
        {forloeb.trinliste.length > 1 && (
          <StepTracker steps={forloeb.trinliste} label={`Trin i ${forloeb.chartLabel.toLowerCase()}`} />
        )}
        <Bold sag={sag} forloeb={forloeb} />
        <Handlinger sag={sag} forloeb={forloeb} />
        {forloeb.frister.length > 0 && <Frister frister={forloeb.frister} />}
        <Oplysninger forloeb={forloeb} />
      </PanelParts>
    </details>
  );
}
