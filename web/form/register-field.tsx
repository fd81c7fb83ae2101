import { useQuery } from '@tanstack/react-query';
import { SelectField } from '../components/choice-field.tsx';
import { registerQuery } from '../queries.ts';
import { asText } from './values.ts';
import type { WidgetProps } from './widget.ts';

const TOM = {
  moede: 'Der er ingen kommende møder.',
  person: 'Der er ingen med den rolle.',
  team: 'Der er ingen team.',
};

/** A meeting, a person or a team, chosen from the kommune's own. */
export function RegisterField({
  art,
  felt,
  value,
  onChange,
  field,
}: WidgetProps & { art: 'moede' | 'person' | 'team' }) {
  const { data, error } = useQuery(registerQuery(art, felt.rolle));
  const hint = error ? 'Listen kunne ikke hentes. Genindlæs siden.' : data?.items.length === 0 ? TOM[art] : field.hint;
  return (
    <SelectField
      {...field}
      hint={hint ?? null}
      options={(data?.items ?? []).map(({ id, navn }) => ({ id, tekst: navn }))}
      value={asText(value)}
      onChange={onChange}
    />
  );
}
