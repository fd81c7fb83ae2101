import { useQueryClient } from '@tanstack/react-query';
import { Link, useBlocker, useNavigate } from '@tanstack/react-router';
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import type { Reason } from '#machines/refusal.ts';
import type { ForloebSvar, HandlingSvar, SagSvar } from '#machines/svar.ts';
import { sendEvent } from '../api.ts';
import { Banner } from '../components/banner.tsx';
import { Page } from '../components/page.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { askedFor, demandedBy } from '../form/asked.ts';
import { FormParts } from '../form/form-parts.tsx';
import { isDemanded, readForm } from '../form/read.ts';
import { type FormVaerdier, untouched } from '../form/values.ts';
import { sagQuery } from '../queries.ts';
import { useMe } from '../ramme/use-me.ts';
import { AfvisningView } from './afvisning-view.tsx';
import { VedHandlingen } from './bemaerkninger.tsx';
import { Grunde } from './handlinger.tsx';
import { kvitteringOf } from './kvittering.ts';
import { SaaKanDuIkke } from './saa-kan-du-ikke.tsx';
import { useAgain } from './use-again.ts';
import { type Kladde, type KladdeStatus, useAutosave } from './use-kladde.ts';
import { useSend } from './use-send.ts';

/** The form of one act, made from its schema. What is written is kept until it is sent. */
export function HandlingForm(props: {
  sag: SagSvar;
  forloeb: ForloebSvar;
  handling: HandlingSvar;
  /** The version that the one who writes has seen. */
  version: number;
  /** Why it has become impossible since the page was opened. */
  laast: readonly Reason[] | null;
  kladde: Kladde;
  before: ReactNode;
  aside: ReactNode;
}) {
  const { sag, forloeb, handling, kladde, laast } = props;
  const { dato } = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [values, setValues] = useState(kladde.values);
  const [start] = useState(kladde.start);
  const [restored, setRestored] = useState(kladde.restored);
  const [version, setVersion] = useState(props.version);
  const [demanded, setDemanded] = useState<ReadonlySet<string>>(new Set());
  const autosave = useAutosave(forloeb.id, handling.type);
  // Nothing of a sag is kept in the browser: what could not be saved would be gone.
  useBlocker({
    shouldBlockFn: () =>
      autosave.failing && !window.confirm('Kladden kunne ikke gemmes. Forlad siden og mist det, du har skrevet?'),
    enableBeforeUnload: () => autosave.failing,
  });
  const { busy, afvisning, submit, refuseFields } = useSend(
    handling.schema,
    (body: { type: string; payload: Readonly<Record<string, unknown>>; version: number }, key) =>
      sendEvent(forloeb.id, body, key),
  );

  // What is written now is another submission: it waits for the one who writes it.
  const [editedAfter, setEditedAfter] = useState(0);
  const waits = afvisning?.art === 'uvist' && editedAfter < afvisning.nr;
  useAgain(waits && !busy, () => deliver(true));

  function change(changed: FormVaerdier) {
    setValues(changed);
    setEditedAfter(afvisning?.nr ?? 0);
    autosave.save(changed);
  }

  function send(event: FormEvent) {
    event.preventDefault();
    deliver(false);
  }

  async function deliver(again: boolean) {
    if (busy) return;
    const read = readForm(handling.schema, values, demanded);
    if (!read.ok) return refuseFields(read.fejl);
    setEditedAfter(0);
    const outcome = await submit({ type: handling.type, payload: read.payload, version }, again);
    if ('sag' in outcome) {
      if (handling.schema.length > 0) await autosave.discard();
      const kvittering = kvitteringOf(handling.label, forloeb, outcome.sag, sag);
      return navigate({ to: '/sager/$sagId', params: { sagId: sag.id }, state: { kvittering }, ignoreBlocker: true });
    }
    setDemanded(demandedBy(handling.schema, values, outcome.afvisning.fejl));
    if (outcome.afvisning.art !== 'konflikt') return;
    const fresh = await client.fetchQuery({ ...sagQuery(sag.id), staleTime: 0 }).catch(() => null);
    const now = fresh && [fresh, ...fresh.forloeb].find(({ id }) => id === forloeb.id);
    if (now) setVersion(now.version);
  }

  const hasErrors = afvisning !== null;
  return (
    <Page
      title={handling.label}
      hasErrors={hasErrors}
      wide
      before={
        <>
          {props.before}
          {afvisning && (
            <AfvisningView
              afvisning={afvisning}
              grunde={(reasons) => <Grunde sag={sag} forloeb={forloeb} reasons={reasons} />}
            />
          )}
          {!laast && !hasErrors && forloeb.version !== version && (
            <Banner
              tone="info"
              title="Sagen er ændret, siden du begyndte"
              actions={
                <button type="button" className="btn btn-small" onClick={() => setVersion(forloeb.version)}>
                  Jeg har set det
                </button>
              }
            >
              <p>
                Det, du har skrevet, står her stadig.{' '}
                <Link to="/sager/$sagId" params={{ sagId: sag.id }} hash="historik" target="_blank">
                  Se, hvad der er sket (åbner i en ny fane)
                </Link>
                , og send, hvis det stadig passer.
              </p>
            </Banner>
          )}
          {laast && !hasErrors && (
            <Banner tone="warning" title="Det kan ikke gøres længere">
              <Grunde sag={sag} forloeb={forloeb} reasons={laast} />
            </Banner>
          )}
        </>
      }
    >
      <div className="sag-grid">
        <form className="panel act-form" noValidate onSubmit={send} onKeyDown={sendByKey}>
          {handling.hjaelp && <p className="lead">{handling.hjaelp}</p>}
          {restored && (
            <p className="draft-note" role="status">
              Din kladde er hentet frem.
              <button
                type="button"
                className="btn btn-small"
                onClick={() => {
                  setValues(start);
                  setRestored(false);
                  autosave.discard();
                }}
              >
                Begynd forfra
              </button>
            </p>
          )}
          {askedFor(handling.schema, values).some(isDemanded) && (
            <p className="hint">
              <span className="required">*</span> skal udfyldes
            </p>
          )}
          <FormParts
            schema={handling.schema}
            demanded={demanded}
            values={values}
            onChange={change}
            context={{
              fejl: new Map(afvisning?.fejl.map(({ felt, tekst }) => [felt, tekst])),
              fraTidligere: untouched(values, start),
              dato,
            }}
          />
          <VedHandlingen bemaerkninger={handling.bemaerkninger} />
          <SaaKanDuIkke labels={handling.saaKanDuIkke} />
          <div className="form-end">
            <SubmitButton busy={busy}>{handling.label}</SubmitButton>
            <Link to="/sager/$sagId" params={{ sagId: sag.id }} className="btn btn-quiet">
              Ikke nu
            </Link>
            <p className="muted" role="status">
              {KLADDE_TEKST[autosave.status]}
            </p>
          </div>
        </form>
        <div className="sag-side">{props.aside}</div>
      </div>
    </Page>
  );
}

/** Ctrl+Enter sends, from any field of the form. */
function sendByKey(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

const KLADDE_TEKST: Record<KladdeStatus, string> = {
  ingen: '',
  gemmer: 'Gemmer kladden …',
  gemt: 'Kladden er gemt',
  ikkeGemt: 'Kladden kunne ikke gemmes; vi prøver igen',
};
