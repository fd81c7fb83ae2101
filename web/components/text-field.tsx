import { type HTMLInputTypeAttribute, useEffect, useRef } from 'react';
import { Field, type FieldProps } from './field.tsx';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: HTMLInputTypeAttribute;
  readonly autoComplete?: string;
  readonly inputMode?: 'decimal' | 'numeric' | 'text';
  /** How long an answer is expected to be. */
  readonly width?: 'short' | 'medium' | 'full';
  /** What stands after the control: a unit. */
  readonly unit?: string;
}

export function TextField({ value, onChange, type, autoComplete, inputMode, width, unit, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {({ required, ...control }) => (
        <span className="with-unit">
          <input
            {...control}
            aria-required={required}
            className={`input-${width ?? 'full'}`}
            type={type ?? 'text'}
            autoComplete={autoComplete ?? 'off'}
            inputMode={inputMode}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {unit && <span className="unit">{unit}</span>}
        </span>
      )}
    </Field>
  );
}

/** A text of several lines; it grows with what is written. */
export function LongTextField({ value, onChange, ...field }: TextFieldProps) {
  const ref = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useEffect(() => {
    const area = ref.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [value]);
  return (
    <Field {...field}>
      {({ required, ...control }) => (
        <textarea
          {...control}
          aria-required={required}
          ref={ref}
          rows={3}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
