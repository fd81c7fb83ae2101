import { useQuery } from '@tanstack/react-query';
import type { Moede } from '../api.ts';
import { type Option, SelectField } from '../components/choice-field.tsx';
import { kortDato } from '../ord.ts';
import { moederQuery, personerQuery, teamsQuery } from '../queries.ts';
import { asText } from './values.ts';
import type { WidgetProps } from './widget.ts';

/* Chosen from the kommune's own: a meeting, a person, a team. */

export function MoedeField(props: WidgetProps) {
  const { data, error } = useQuery(moederQuery);
  const options = data?.items
    .filter(({ status }) => status !== 'aflyst')
    .map((moede) => ({ id: moede.id, tekst: moedeTekst(moede) }));
  return (
    <RegisterSelect {...props} options={options} failed={error !== null} none="Der er ingen møder i kalenderen." />
  );
}

/** "tirs. 17. mar. 2026, Rådhuset (sager klar senest tors. 12. mar. 2026)" */
const moedeTekst = ({ dato, sted, frist }: Moede): string =>
  `${kortDato(dato)}${sted ? `, ${sted}` : ''}${frist ? ` (sager klar senest ${kortDato(frist)})` : ''}`;

export function PersonField(props: WidgetProps) {
  const { data, error } = useQuery(personerQuery(props.felt.rolle));
  const options = data?.items.map(({ id, navn }) => ({ id, tekst: navn }));
  return <RegisterSelect {...props} options={options} failed={error !== null} none="Der er ingen med den rolle." />;
}

export function TeamField(props: WidgetProps) {
  const { data, error } = useQuery(teamsQuery);
  const options = data?.items.filter(({ active }) => active).map(({ id, navn }) => ({ id, tekst: navn }));
  return <RegisterSelect {...props} options={options} failed={error !== null} none="Der er ingen team." />;
}

function RegisterSelect(
  props: WidgetProps & { options: readonly Option[] | undefined; failed: boolean; none: string },
) {
  const { field, value, onChange, options, failed, none } = props;
  const chosen = asText(value);
  // What was chosen before and can no longer be, must be seen to be chosen, so that another is.
  const gone = options && chosen !== '' && !options.some(({ id }) => id === chosen);
  const all = [...(options ?? []), ...(gone ? [{ id: chosen, tekst: 'Findes ikke længere på listen' }] : [])];
  const hint = failed ? 'Listen kunne ikke hentes. Genindlæs siden.' : options?.length === 0 ? none : field.hint;
  return <SelectField {...field} hint={hint ?? null} options={all} value={chosen} onChange={onChange} />;
}
