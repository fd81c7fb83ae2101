import { useBlocker } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { FormFelt } from '#machines/form.ts';
import { Banner } from '../components/banner.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { askedFor } from '../form/asked.ts';
import { type FeltFejl, fieldId } from '../form/errors.ts';
import { FormParts } from '../form/form-parts.tsx';
import { isDemanded, readForm } from '../form/read.ts';
import { type FormVaerdier, isSame } from '../form/values.ts';
import { useMe } from '../ramme/use-me.ts';
import { type Flettet, type Forskel, flet } from './flet.ts';
import { useGem } from './use-gem.ts';

/** What stands in the fields of something that is kept, and in which version it was read. */
export interface Staar {
  readonly values: FormVaerdier;
  readonly version: number;
}

/** Nothing that is not asked for is ever wanted here. */
const INTET: ReadonlySet<string> = new Set();

type Payload = Readonly<Record<string, unknown>>;

/**
 * The form of something in the set-up. When somebody else saved first, what both wrote is put together, the one who
 * comes second is told, and nothing is sent before he sends it again.
 */
export function RetForm<T>(props: {
  schema: readonly FormFelt[];
  start: Staar;
  knap: string;
  gem: (payload: Payload, version: number) => Promise<T>;
  /** How it stands at the server now; null where nothing is there yet. */
  frisk: (() => Promise<Staar>) | null;
  onGemt: (svar: T) => Staar | null;
  /** What is wrong between the fields, beside what each must be. */
  tjek?: (payload: Payload) => readonly FeltFejl[];
  /** The field that a path of the server's belongs to. */
  feltAf?: (path: string) => string;
  /** What stands beside the button. */
  ved?: ReactNode;
  children?: (values: FormVaerdier) => ReactNode;
}) {
  const { schema, frisk, onGemt } = props;
  const { dato } = useMe();
  const [base, setBase] = useState(props.start);
  const [values, setValues] = useState(props.start.values);
  const [flettet, setFlettet] = useState<Flettet | null>(null);
  const [nr, setNr] = useState(0);
  const { busy, afvisning, gem, refuseFields } = useGem(schema, props.feltAf);
  const written = !isSame(values, base.values);
  useBlocker({
    shouldBlockFn: () => written && !window.confirm('Det, du har skrevet, er ikke gemt. Forlad siden?'),
    enableBeforeUnload: () => written,
  });

  async function send(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const read = readForm(schema, values, INTET);
    if (!read.ok) return refuseFields(read.fejl);
    const wrong = props.tjek?.(read.payload) ?? [];
    if (wrong.length > 0) return refuseFields(wrong);
    setFlettet(null);
    const gemt = await gem(() => props.gem(read.payload, base.version));
    if (gemt.ok) {
      // What was written is kept now: leaving asks no more, also when the answer leads to another page.
      const staar = onGemt(gemt.svar);
      if (staar !== null) {
        setBase(staar);
        setValues(staar.values);
      }
      return;
    }
    if (!gemt.konflikt || frisk === null) return;
    const fresh = await frisk();
    const together = flet(schema, base.values, values, fresh.values);
    setBase(fresh);
    setValues(together.values);
    setFlettet(together);
    setNr(nr + 1);
  }

  return (
    <form className="panel act-form" noValidate onSubmit={send}>
      {flettet && <MensDuSkrev key={nr} flettet={flettet} />}
      {afvisning?.besked != null && (
        <Banner
          key={afvisning.nr}
          tone={afvisning.art === 'uvist' ? 'warning' : 'error'}
          title={afvisning.besked}
          takesFocus
        >
          {afvisning.andre
            .filter(({ tekst }) => tekst !== afvisning.besked)
            .map(({ id, tekst }) => (
              <p key={`${id} ${tekst}`}>{tekst}</p>
            ))}
        </Banner>
      )}
      {afvisning && afvisning.fejl.length > 0 && (
        <ErrorSummary
          attempt={afvisning.nr}
          lines={afvisning.fejl.map(({ felt, tekst }) => ({ tekst, target: fieldId(felt) }))}
        />
      )}
      {askedFor(schema, values).some(isDemanded) && (
        <p className="hint">
          <span className="required">*</span> skal udfyldes
        </p>
      )}
      <FormParts
        schema={schema}
        values={values}
        onChange={setValues}
        context={{ fejl: new Map(afvisning?.fejl.map(({ felt, tekst }) => [felt, tekst])), dato }}
        demanded={INTET}
      />
      {props.children?.(values)}
      <div className="form-end">
        <SubmitButton busy={busy}>{props.knap}</SubmitButton>
        {props.ved}
      </div>
    </form>
  );
}

function MensDuSkrev({ flettet: { taget, strid } }: { flettet: Flettet }) {
  return (
    <Banner tone="warning" title="En anden har ændret det her, mens du skrev" takesFocus>
      {strid.length > 0 && (
        <>
          <p>I har begge ændret det samme. Dit står i felterne; den anden skrev:</p>
          <Liste af={strid} />
        </>
      )}
      {taget.length > 0 && (
        <>
          <p>Den anden ændrede også dette, og det er hentet ind i felterne:</p>
          <Liste af={taget} />
        </>
      )}
      <p>Intet er gået tabt, og intet er gemt endnu. Se det igennem, og gem igen.</p>
    </Banner>
  );
}

function Liste({ af }: { af: readonly Forskel[] }) {
  return (
    <ul className="plain">
      {af.map(({ label, deres }) => (
        <li key={label}>
          <strong>{label}:</strong> {deres}
        </li>
      ))}
    </ul>
  );
}
