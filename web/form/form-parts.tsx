import type { ReactNode } from 'react';
import type { FormFelt } from '#machines/form.ts';
import { JumpLink } from '../components/jump-link.tsx';
import { askedFor, fieldOf } from './asked.ts';
import { FormFields } from './form-fields.tsx';
import { needsJumpList, partId, partsOf } from './parts.ts';
import type { FormVaerdier } from './values.ts';
import type { FormContext } from './widget.ts';

/** A whole form: what is asked for, under its headings, with a list of them to jump from when they are many. */
export function FormParts(props: {
  schema: readonly FormFelt[];
  values: FormVaerdier;
  onChange: (values: FormVaerdier) => void;
  context: FormContext;
  /** What the server wants though it was not asked for. */
  demanded: ReadonlySet<string>;
}) {
  const { schema, values, onChange, context } = props;
  const parts = partsOf(askedFor(schema, values, props.demanded));
  const wrongFields = new Set([...context.fejl.keys()].map(fieldOf));
  return (
    <>
      {needsJumpList(parts) && (
        <nav className="form-jump" aria-label="Formularens dele">
          <ol>
            {parts.map(({ titel, felter }, n) => {
              const wrong = felter.filter(({ navn }) => wrongFields.has(navn)).length;
              return (
                titel !== null && (
                  <li key={titel}>
                    <JumpLink to={partId(n)}>{titel}</JumpLink>
                    {wrong > 0 && <span className="form-jump-wrong"> · {wrong} at rette</span>}
                  </li>
                )
              );
            })}
          </ol>
        </nav>
      )}
      {parts.map(({ titel, felter }, n) => (
        <Part key={titel ?? ''} id={partId(n)} titel={titel}>
          <FormFields schema={felter} values={values} onChange={onChange} context={context} />
        </Part>
      ))}
    </>
  );
}

function Part({ id, titel, children }: { id: string; titel: string | null; children: ReactNode }) {
  if (titel === null) return <div className="form-part">{children}</div>;
  return (
    <fieldset id={id} className="form-part form-part-titled">
      <legend>
        <h2>{titel}</h2>
      </legend>
      {children}
    </fieldset>
  );
}
