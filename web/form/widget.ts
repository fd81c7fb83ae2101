import type { FormFelt } from '#machines/form.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import type { FieldProps } from '../components/field.tsx';
import type { FeltVaerdi } from './values.ts';

export interface FormContext {
  /** What is wrong, by path. */
  readonly fejl: ReadonlyMap<string, string>;
  /** The paths that stand as they were filled in from what was written before. */
  readonly fraTidligere?: ReadonlySet<string>;
  /** The business date, where a calendar opens. */
  readonly dato: Dato | undefined;
}

/** What the control of one field is given. */
export interface WidgetProps {
  readonly felt: FormFelt;
  readonly path: string;
  readonly value: FeltVaerdi;
  readonly onChange: (value: FeltVaerdi) => void;
  readonly context: FormContext;
  readonly field: FieldProps;
}
