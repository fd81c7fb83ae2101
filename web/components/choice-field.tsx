import { Field, FieldGroup, type FieldProps } from './field.tsx';

export interface Option {
  readonly id: string;
  readonly tekst: string;
}

interface ChoiceProps extends FieldProps {
  readonly options: readonly Option[];
}

const FEW = 5;
const ONE_LINE = 45;

/** One of a list: radios while they can be seen at a glance, else a select. */
export function ChoiceField(props: ChoiceProps & { value: string; onChange: (value: string) => void }) {
  const { options, value, onChange, ...field } = props;
  const all = field.required ? options : [...options, { id: '', tekst: 'Ikke udfyldt' }];
  if (all.length > FEW) return <SelectField {...props} />;
  return (
    <FieldGroup {...field} className={isShort(all) ? 'choices choices-inline' : 'choices'}>
      {all.map(({ id, tekst }, i) => (
        <label className="choice" key={id}>
          <input
            type="radio"
            id={i === 0 ? field.id : undefined}
            name={field.id}
            checked={value === id}
            onChange={() => onChange(id)}
          />
          {tekst}
        </label>
      ))}
    </FieldGroup>
  );
}

const isShort = (options: readonly Option[]) => options.map(({ tekst }) => tekst).join('').length <= ONE_LINE;

export function SelectField(props: ChoiceProps & { value: string; onChange: (value: string) => void }) {
  const { options, value, onChange, ...field } = props;
  return (
    <Field {...field}>
      {({ required, ...control }) => (
        <select {...control} aria-required={required} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{field.required ? 'Vælg …' : 'Ikke udfyldt'}</option>
          {options.map(({ id, tekst }) => (
            <option key={id} value={id}>
              {tekst}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Some of a list. */
export function ManyField(
  props: ChoiceProps & { values: readonly string[]; onChange: (values: readonly string[]) => void },
) {
  const { options, values, onChange, ...field } = props;
  return (
    <FieldGroup {...field} className={options.length > FEW ? 'choices choices-columns' : 'choices'}>
      {options.map(({ id, tekst }, i) => (
        <label className="choice" key={id}>
          <input
            type="checkbox"
            id={i === 0 ? field.id : undefined}
            checked={values.includes(id)}
            onChange={(event) =>
              onChange(options.map((o) => o.id).filter((o) => (o === id ? event.target.checked : values.includes(o))))
            }
          />
          {tekst}
        </label>
      ))}
    </FieldGroup>
  );
}
