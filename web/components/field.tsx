import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | null;
  /** Where what stands in it comes from. */
  readonly note?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
}

/** What a control inside a field is given. */
export interface ControlProps {
  readonly id: string;
  readonly required: boolean;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A label, its help, its error, and one control. */
export function Field(props: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  return (
    <div className="field" data-invalid={props.error ? '' : undefined}>
      <label id={`${props.id}-label`} htmlFor={props.id}>
        {props.label}
        {props.required && <RequiredMark />}
      </label>
      <FieldNotes {...props} />
      {props.children({
        id: props.id,
        required: props.required ?? false,
        'aria-describedby': describedBy(props),
        'aria-invalid': props.error ? true : undefined,
      })}
    </div>
  );
}

/** A question with several controls: radios, checkboxes, rows. */
export function FieldGroup(props: FieldProps & { className?: string; children: ReactNode }) {
  return (
    <fieldset
      className={`field ${props.className ?? ''}`}
      data-invalid={props.error ? '' : undefined}
      aria-describedby={describedBy(props)}
    >
      <legend>
        {props.label}
        {props.required && <RequiredMark />}
      </legend>
      <FieldNotes {...props} />
      {props.children}
    </fieldset>
  );
}

export function RequiredMark() {
  return (
    <>
      <span className="required" aria-hidden="true">
        *
      </span>
      <span className="sr-only"> (skal udfyldes)</span>
    </>
  );
}

function FieldNotes({ id, hint, note, error }: FieldProps) {
  return (
    <>
      {note && (
        <p className="field-note" id={`${id}-note`}>
          {note}
        </p>
      )}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="error" />
          {error}
        </p>
      )}
    </>
  );
}

function describedBy({ id, hint, note, error }: FieldProps): string | undefined {
  return [note && `${id}-note`, hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}
