import { type ComponentType, lazy, Suspense } from 'react';
import type { FeltArt } from '#machines/felter.ts';
import type { FormFelt } from '#machines/form.ts';
import { datoText, parseDatoText } from '#machines/skrevet.ts';
import { ChoiceField, ManyField } from '../components/choice-field.tsx';
import { DateField } from '../components/date-field.tsx';
import { LongTextField, TextField } from '../components/text-field.tsx';
import { Compared } from './compared.tsx';
import { fieldId, pathOf } from './errors.ts';
import { isDemanded } from './read.ts';
import { MoedeField, PersonField, TeamField } from './register-field.tsx';
import { RowsField } from './rows-field.tsx';
import { asOpslag, asRows, asText, asValgte, emptyValues, type FormVaerdier } from './values.ts';
import type { FormContext, WidgetProps } from './widget.ts';

/** The fields of a form, made from its schema: a control for each kind, and no field known by name. */
export function FormFields(props: {
  schema: readonly FormFelt[];
  values: FormVaerdier;
  onChange: (values: FormVaerdier) => void;
  context: FormContext;
  prefix?: string;
}) {
  const { schema, values, onChange, context, prefix = '' } = props;
  return schema.map((felt) => {
    const path = pathOf(prefix, felt.navn);
    const Widget = WIDGETS[felt.art];
    const field = (
      <Widget
        key={path}
        felt={felt}
        path={path}
        value={values[felt.navn] ?? ''}
        onChange={(value) => onChange({ ...values, [felt.navn]: value })}
        context={context}
        field={{
          id: fieldId(path),
          label: felt.label,
          hint: felt.hjaelp,
          note: context.fraTidligere?.has(path) ? 'Udfyldt fra tidligere' : undefined,
          error: context.fejl.get(path),
          required: isDemanded(felt),
        }}
      />
    );
    // What an answer has brought up stands under it.
    if (felt.kunNaar === null && felt.sammenlign.length === 0) return field;
    return (
      <div key={path} className={felt.kunNaar === null ? 'field-compared' : 'field-follows'}>
        {field}
        {felt.sammenlign.length > 0 && <Compared felt={felt} value={values[felt.navn] ?? ''} />}
      </div>
    );
  });
}

const TilbudField = lazy(() => import('./tilbud-field.tsx').then((m) => ({ default: m.TilbudField })));

const JA_NEJ = [
  { id: 'ja', tekst: 'Ja' },
  { id: 'nej', tekst: 'Nej' },
];

const Choice = ({ felt, value, onChange, field }: WidgetProps) => (
  <ChoiceField {...field} options={felt.muligheder ?? []} value={asText(value)} onChange={onChange} />
);

/** What the sag itself offers; it may have nothing to offer yet. */
const OwnChoice = (props: WidgetProps) =>
  props.felt.muligheder?.length ? <Choice {...props} /> : <Nothing {...props} tekst="Der er ingen at vælge endnu." />;

const Nothing = ({ field, tekst }: WidgetProps & { tekst: string }) => (
  <div className="field">
    <p className="label" id={field.id} tabIndex={-1}>
      {field.label}
    </p>
    {field.error && <p className="field-error">{field.error}</p>}
    <p className="hint">{tekst}</p>
  </div>
);

const text = (look: { width?: 'short' | 'medium'; unit?: string; inputMode?: 'decimal' | 'numeric' }) =>
  function Text({ value, onChange, field }: WidgetProps) {
    return <TextField {...field} {...look} value={asText(value)} onChange={onChange} />;
  };

const DecimalText = text({ width: 'short', inputMode: 'decimal' });
const WholeText = text({ width: 'short', inputMode: 'numeric' });

/** One control for each kind of field; a new kind does not compile without its own. */
const WIDGETS: Record<FeltArt, ComponentType<WidgetProps>> = {
  tekst: text({}),
  // The page that opens a sag asks for the borger in its own way; no other form has him.
  borger: () => null,
  oere: text({ width: 'medium', unit: 'kr.', inputMode: 'decimal' }),
  timer: text({ width: 'short', unit: 'timer', inputMode: 'decimal' }),
  antal: (props) => (props.felt.decimaler > 0 ? <DecimalText {...props} /> : <WholeText {...props} />),
  varsel: ({ value, onChange, field }) => (
    <TextField
      {...field}
      hint={field.hint ?? 'Skriv varslet, som det står, fx »løbende måned + 30 dage«.'}
      value={asText(value)}
      onChange={onChange}
    />
  ),
  langTekst: ({ value, onChange, field }) => <LongTextField {...field} value={asText(value)} onChange={onChange} />,
  dato: ({ value, onChange, field, context }) => (
    <DateField
      {...field}
      value={asText(value)}
      onChange={onChange}
      iso={parseDatoText(asText(value))}
      write={datoText}
      today={context.dato}
    />
  ),
  valg: Choice,
  flervalg: ({ felt, value, onChange, field }) => (
    <ManyField {...field} options={felt.muligheder ?? []} values={asValgte(value)} onChange={onChange} />
  ),
  jaNej: ({ value, onChange, field }) => (
    <ChoiceField {...field} options={JA_NEJ} value={asText(value)} onChange={onChange} />
  ),
  raekker: ({ felt, path, value, onChange, field, context }) => (
    <RowsField
      field={field}
      path={path}
      firstField={felt.felter?.[0]?.navn ?? ''}
      rows={asRows(value)}
      emptyRow={() => emptyValues(felt.felter ?? [])}
      onChange={onChange}
    >
      {(row, prefix, changeRow) => (
        <FormFields schema={felt.felter ?? []} values={row} prefix={prefix} context={context} onChange={changeRow} />
      )}
    </RowsField>
  ),
  dokument: (props) => <Nothing {...props} tekst="Her kan endnu ikke lægges et dokument op." />,
  kandidat: OwnChoice,
  pristilbud: OwnChoice,
  emne: OwnChoice,
  tilbud: ({ value, onChange, field }) => (
    <Suspense fallback={<p className="hint">Henter listen over tilbud …</p>}>
      <TilbudField field={field} value={asOpslag(value)} onChange={(valgt) => onChange(valgt ?? '')} />
    </Suspense>
  ),
  moede: MoedeField,
  person: PersonField,
  team: TeamField,
};
