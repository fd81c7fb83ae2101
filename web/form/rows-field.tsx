import { type ReactNode, useRef } from 'react';
import { FieldGroup, type FieldProps } from '../components/field.tsx';
import { Icon } from '../components/icon.tsx';
import { fieldId, pathOf } from './errors.ts';
import type { FormVaerdier } from './values.ts';

/** A list of rows with the same columns; each row is named by its number. */
export function RowsField(props: {
  field: FieldProps;
  path: string;
  /** The column that gets focus in a new row. */
  firstField: string;
  rows: readonly FormVaerdier[];
  emptyRow: () => FormVaerdier;
  onChange: (rows: readonly FormVaerdier[]) => void;
  children: (row: FormVaerdier, prefix: string, change: (row: FormVaerdier) => void) => ReactNode;
}) {
  const { field, path, firstField, rows, emptyRow, onChange, children } = props;
  const add = useRef<HTMLButtonElement>(null);
  return (
    <FieldGroup {...field} className="rows">
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place, as its path is.
        <fieldset key={i} className="row">
          <legend>
            Række {i + 1}
            <span className="sr-only"> i {field.label}</span>
          </legend>
          <div className="row-fields">
            {children(row, pathOf(path, String(i)), (changed) => onChange(rows.map((r, n) => (n === i ? changed : r))))}
          </div>
          <button
            type="button"
            className="btn btn-small btn-quiet"
            onClick={() => {
              onChange(rows.filter((_, n) => n !== i));
              add.current?.focus();
            }}
          >
            <Icon name="remove" />
            Fjern række {i + 1}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        id={field.id}
        ref={add}
        className="btn btn-small"
        onClick={() => {
          onChange([...rows, emptyRow()]);
          const id = fieldId(pathOf(pathOf(path, String(rows.length)), firstField));
          requestAnimationFrame(() => document.getElementById(id)?.focus());
        }}
      >
        <Icon name="plus" />
        Tilføj række<span className="sr-only"> til {field.label}</span>
      </button>
    </FieldGroup>
  );
}
