import { Icon } from './icon.tsx';

export interface Step {
  readonly id: string;
  readonly label: string;
  readonly status: 'faerdig' | 'nu' | 'mangler';
}

const STATUS: Record<Step['status'], string> = { faerdig: 'færdigt', nu: 'her er vi nu', mangler: 'mangler' };

/** The fixed steps of a procedure, those that are done, and the one it stands at. */
export function StepTracker({ steps, label }: { steps: readonly Step[]; label: string }) {
  const at = steps.findIndex(({ status }) => status === 'nu');
  return (
    <div className="steps">
      {at >= 0 && (
        <p className="steps-short" aria-hidden="true">
          Trin {at + 1} af {steps.length}: <strong>{steps[at]?.label}</strong>
        </p>
      )}
      <ol aria-label={label}>
        {steps.map(({ id, label: text, status }, i) => (
          <li key={id} className={`step step-${status}`} aria-current={status === 'nu' ? 'step' : undefined}>
            <span className="step-mark" aria-hidden="true">
              {status === 'faerdig' ? <Icon name="check" /> : i + 1}
            </span>
            <span className="step-label">{text}</span>
            <span className="sr-only"> ({STATUS[status]})</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
