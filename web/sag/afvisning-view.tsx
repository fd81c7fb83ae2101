import type { ReactNode } from 'react';
import type { Reason } from '#machines/refusal.ts';
import { Banner } from '../components/banner.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { fieldId } from '../form/errors.ts';
import type { Afvisning } from './afvisning.ts';

/** Why nothing was done, where the eye and the screen reader meet it first. */
export function AfvisningView(props: {
  afvisning: Afvisning;
  /** How reasons that belong to no field are shown. */
  grunde: (reasons: readonly Reason[]) => ReactNode;
}) {
  const { nr, art, fejl, andre, besked } = props.afvisning;
  return (
    <>
      {besked !== null && (
        <Banner
          key={nr}
          tone={art === 'konflikt' || art === 'uvist' ? 'warning' : 'error'}
          title={art === 'konflikt' ? 'Sagen er ændret, mens du skrev' : besked}
          takesFocus
        >
          {andre.length > 0 && props.grunde(andre)}
          {art === 'konflikt' && (
            <p>Det, du skrev, står her stadig. Se på ændringen, og send igen, hvis det stadig passer.</p>
          )}
        </Banner>
      )}
      {fejl.length > 0 && (
        <ErrorSummary attempt={nr} lines={fejl.map(({ felt, tekst }) => ({ tekst, target: fieldId(felt) }))} />
      )}
    </>
  );
}
