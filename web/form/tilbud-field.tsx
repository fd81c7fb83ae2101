import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Field, type FieldProps } from '../components/field.tsx';
import { SearchCombobox } from '../components/search-combobox.tsx';
import { useDebounced } from '../components/use-debounced.ts';
import { tilbudQuery } from '../queries.ts';
import type { Opslagsvalg } from './values.ts';

/** A tilbud of the kommune's register, found by name or leverandør. */
export function TilbudField(props: {
  field: FieldProps;
  value: Opslagsvalg | null;
  onChange: (value: Opslagsvalg | null) => void;
}) {
  const { field, value, onChange } = props;
  const [text, setText] = useState(value?.tekst ?? '');
  const q = useDebounced(text === value?.tekst ? '' : text, 200);
  // What was found stands until the next is: a list that empties while it is pointed at takes no choice.
  const { data, isFetching } = useQuery({ ...tilbudQuery(q), placeholderData: keepPreviousData });
  const items = (data?.items ?? []).map(({ id, navn, leverandoer, paragraffer }) => ({
    id,
    tekst: navn,
    note: [leverandoer, paragraffer.map((p) => `§ ${p}`).join(', ')].filter(Boolean).join(' · '),
  }));
  return (
    <Field {...field} hint={field.hint ?? 'Søg på navn eller leverandør.'}>
      {(control) => (
        <SearchCombobox
          id={control.id}
          label={field.label}
          describedBy={control['aria-describedby']}
          invalid={field.error !== undefined}
          text={text}
          items={items}
          searching={isFetching}
          selected={value?.id ?? null}
          onText={(next) => {
            setText(next);
            if (next === '') onChange(null);
          }}
          onChoose={(id) => {
            const item = items.find((i) => i.id === id);
            // Left without a choice: what was chosen before still holds.
            setText(item?.tekst ?? value?.tekst ?? '');
            if (item) onChange({ id: item.id, tekst: item.tekst });
          }}
        />
      )}
    </Field>
  );
}
