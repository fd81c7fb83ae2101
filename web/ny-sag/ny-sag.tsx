import { useQuery } from '@tanstack/react-query';
import { Link, useBlocker, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { FormFelt } from '#machines/form.ts';
import { type Aabning, type ChartSvar, type Me, openSag } from '../api.ts';
import { QueryView } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { demandedBy } from '../form/asked.ts';
import { FormParts } from '../form/form-parts.tsx';
import { readForm } from '../form/read.ts';
import { emptyValues, type FormVaerdier } from '../form/values.ts';
import { chartsQuery } from '../queries.ts';
import { useMe } from '../ramme/use-me.ts';
import { AfvisningView } from '../sag/afvisning-view.tsx';
import { useSend } from '../sag/use-send.ts';
import { BORGER_FELTER, withBorger } from './borger.ts';

/** A new sag, or a running contract that comes in. */
export function NySag() {
  const { roller } = useMe();
  const { type } = useSearch({ from: '/inde/sager/ny' });
  const query = useQuery(chartsQuery);
  return (
    <QueryView query={query} what="formularen" page="Ny sag">
      {({ items }) => {
        const aabninger = items.flatMap((chart) => mayOpen(chart, roller));
        const aabning = aabninger.find((a) => a.type === type) ?? aabninger[0];
        return aabning ? (
          <AabningForm key={aabning.type} aabning={aabning} alle={aabninger} />
        ) : (
          <Page title="Ny sag">
            <p className="empty">Du kan ikke oprette sager. Det kan en rådgiver.</p>
          </Page>
        );
      }}
    </QueryView>
  );
}

function AabningForm({ aabning, alle }: { aabning: Aabning; alle: readonly Aabning[] }) {
  const { dato, teams } = useMe();
  const navigate = useNavigate();
  const schema = aabning.borger ? [...BORGER_FELTER, ...aabning.schema] : aabning.schema;
  const [values, setValues] = useState(() => ({ ...emptyValues(schema), ...onlyTeam(schema, teams) }));
  const { busy, afvisning, submit, refuseFields } = useSend(schema, openSag);
  const [written, setWritten] = useState(false);
  const [demanded, setDemanded] = useState<ReadonlySet<string>>(new Set());
  useBlocker({
    shouldBlockFn: () => written && !window.confirm('Det, du har skrevet, er ikke sendt. Forlad siden?'),
    enableBeforeUnload: () => written,
  });

  async function send(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const read = readForm(schema, values, demanded);
    if (!read.ok) return refuseFields(read.fejl);
    const outcome = await submit(
      aabning.borger ? withBorger(aabning.type, read.payload) : { type: aabning.type, ...read.payload },
    );
    if (!('sag' in outcome)) return setDemanded(demandedBy(schema, values, outcome.afvisning.fejl));
    const { sag } = outcome;
    const kvittering = {
      titel: `Gjort: ${aabning.label}`,
      tekst: `Sagen har nummer ${sag.sagsnummer} og er nu: ${sag.tilstandLabel}.`,
    };
    navigate({ to: '/sager/$sagId', params: { sagId: sag.id }, state: { kvittering }, ignoreBlocker: true });
  }

  return (
    <Page
      title={aabning.label}
      hasErrors={afvisning !== null}
      before={
        afvisning && (
          <AfvisningView
            afvisning={afvisning}
            grunde={(reasons) => (
              <ul>
                {reasons.map(({ id, tekst }) => (
                  <li key={`${id} ${tekst}`}>{tekst}</li>
                ))}
              </ul>
            )}
          />
        )
      }
    >
      {alle.length > 1 && (
        <nav className="switch" aria-label="Hvad vil du oprette?">
          {alle.map(({ type, label }) => (
            <Link key={type} to="/sager/ny" search={{ type }} aria-current={type === aabning.type ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
      )}
      <form className="panel act-form" noValidate onSubmit={send}>
        <p className="hint">
          <span className="required">*</span> skal udfyldes
        </p>
        <FormParts
          schema={schema}
          demanded={demanded}
          values={values}
          onChange={(changed) => {
            setValues(changed);
            setWritten(true);
          }}
          context={{ fejl: new Map(afvisning?.fejl.map(({ felt, tekst }) => [felt, tekst])), dato }}
        />
        <div className="form-end">
          <SubmitButton busy={busy}>{aabning.label}</SubmitButton>
        </div>
      </form>
    </Page>
  );
}

/** The openings that are for one of my roles. */
function mayOpen({ events, aabninger }: ChartSvar, roller: Me['roller']): readonly Aabning[] {
  return aabninger.filter(({ type }) => {
    const hvem = events.find((event) => event.type === type)?.hvem;
    return typeof hvem === 'object' && hvem.some(({ rolle }) => roller.includes(rolle));
  });
}

/** Whoever is in one team alone is not asked which. */
function onlyTeam(schema: readonly FormFelt[], teams: Me['teams']): FormVaerdier {
  const [team, ...others] = teams;
  if (!team || others.length > 0) return {};
  return Object.fromEntries(schema.filter(({ art }) => art === 'team').map(({ navn }) => [navn, team.id]));
}
