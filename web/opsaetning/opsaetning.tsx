import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Mangel } from '#machines/opsaetning/mangler.ts';
import { QueryView } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { useMe } from '../ramme/use-me.ts';
import { EMNER, mitEmne, stiTil } from './emner.ts';
import { opsaetningQuery } from './queries.ts';

/** Where a kommune is set up: what is missing, each with its remedy, and a page for each subject. */
export function Opsaetning() {
  const { roller, kommune } = useMe();
  const emner = (Object.keys(EMNER) as (keyof typeof EMNER)[]).filter((emne) => mitEmne(emne, roller));
  return (
    <Page title="Opsætning">
      {roller.includes('administrator') && <Mangler kommune={kommune.navn} />}
      <nav aria-label="Opsætningens sider">
        <ul className="cards">
          {roller.includes('leder') && (
            <li className="card">
              <Link to="/overdrag">Overdrag sager</Link>
              <p className="muted">Når nogen holder op, er væk længe eller har for mange.</p>
            </li>
          )}
          {emner.map((emne) => (
            <li key={emne} className="card">
              <Link to={stiTil(emne)}>{EMNER[emne].titel}</Link>
              <p className="muted">{EMNER[emne].tekst}</p>
            </li>
          ))}
        </ul>
      </nav>
    </Page>
  );
}

function Mangler({ kommune }: { kommune: string }) {
  const query = useQuery(opsaetningQuery);
  return (
    <QueryView query={query} what="det, der mangler">
      {({ mangler }) => {
        const skal = mangler.filter(({ niveau }) => niveau === 'skal');
        const boer = mangler.filter(({ niveau }) => niveau === 'boer');
        return (
          <>
            <section className="panel mangler" aria-labelledby="mangler">
              <h2 id="mangler">
                {skal.length === 0
                  ? `${kommune} kan arbejde`
                  : `${skal.length === 1 ? 'Én ting' : `${skal.length} ting`} mangler, før ${kommune} kan arbejde`}
              </h2>
              {skal.length === 0 ? <p>Der er en til alt det, en sag har brug for.</p> : <Liste af={skal} />}
            </section>
            {boer.length > 0 && (
              <section className="panel mangler" aria-labelledby="boer">
                <h2 id="boer">Se også på</h2>
                <Liste af={boer} />
              </section>
            )}
          </>
        );
      }}
    </QueryView>
  );
}

function Liste({ af }: { af: readonly Mangel[] }) {
  return (
    <ul className="mangel-list">
      {af.map(({ id, tekst, vej, sted }) => (
        <li key={id}>
          <p>{tekst}</p>
          {sted !== null && <Link to={stiTil(sted)}>{vej}</Link>}
        </li>
      ))}
    </ul>
  );
}
