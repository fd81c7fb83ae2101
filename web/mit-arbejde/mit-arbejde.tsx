import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { Dato } from '#machines/kalender/dato.ts';
import type { ArbejdeSvar } from '#machines/svar.ts';
import { QueryView } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { useListKeys } from '../genveje/use-list-keys.ts';
import { kortDato } from '../ord.ts';
import { mitArbejdeQuery } from '../queries.ts';
import { seesSager, useMe } from '../ramme/use-me.ts';
import { ArbejdeFiltre } from './filtre.tsx';
import { IngenKanListe } from './ingen-kan.tsx';
import { Opgradering } from './opgradering.tsx';
import { OpsaetningNote } from './opsaetning-note.tsx';
import { HosAndre, Raekke } from './raekker.tsx';
import { type ArbejdeSearch, GRUPPE_TEKST, GRUPPER, type Gruppe, hosAndreI, mineI } from './search.ts';
import { Ur } from './ur.tsx';
import { VikarNote } from './vikar-note.tsx';

/** What waits for me, the most pressing first, and what of mine waits for others. */
export function MitArbejde() {
  const me = useMe();
  return (
    <Page title="Mit arbejde" wide actions={<p className="muted">{kortDato(me.dato)}</p>}>
      {me.roller.includes('administrator') && (
        <>
          <Ur />
          <OpsaetningNote />
          <Opgradering />
          <IngenKanListe />
        </>
      )}
      {seesSager(me) && <VikarNote />}
      {seesSager(me) && <Arbejde dato={me.dato} />}
    </Page>
  );
}

function Arbejde({ dato }: { dato: Dato }) {
  const search = useSearch({ from: '/inde/' });
  const query = useQuery(mitArbejdeQuery);
  const list = useListKeys<HTMLDivElement>();
  return (
    <QueryView query={query} what="dit arbejde">
      {(svar) =>
        svar.items.length + svar.hosAndre.length === 0 ? (
          <div className="empty">
            <p className="empty-title">Der er ikke noget, der venter på dig</p>
            <p>
              Når en sag venter på dig, eller en frist nærmer sig, står den her. Du kan{' '}
              <Link to="/sager">se dine sager</Link> eller <Link to="/sager/ny">oprette en ny</Link>.
            </p>
          </div>
        ) : (
          <>
            <ArbejdeFiltre svar={svar} search={search} />
            <div ref={list}>
              <Grupper svar={svar} search={search} dato={dato} />
            </div>
          </>
        )
      }
    </QueryView>
  );
}

function Grupper({ svar, search, dato }: { svar: ArbejdeSvar; search: ArbejdeSearch; dato: Dato }) {
  const shown = GRUPPER.map((gruppe) => ({
    gruppe,
    mine: mineI(svar, gruppe, search),
    andres: hosAndreI(svar, gruppe, search),
  })).filter(({ mine, andres }) => mine.length + andres.length > 0);
  if (shown.length > 0)
    return shown.map(({ gruppe, mine, andres }) => (
      <section key={gruppe} className="work-group" aria-labelledby={`gruppe-${gruppe}`}>
        <h2 id={`gruppe-${gruppe}`}>
          {GRUPPE_TEKST[gruppe]} <span className="count">{mine.length + andres.length}</span>
        </h2>
        <table className="list work-list">
          <Hoved gruppe={gruppe} />
          <tbody>
            {mine.map((item) => (
              <Raekke
                key={`${item.forloebId} ${item.event} ${item.label} ${item.frist?.navn} ${item.frist?.dato}`}
                item={item}
                dato={dato}
              />
            ))}
            {andres.map((linje) => (
              <HosAndre key={linje.sag.id} linje={linje} dato={dato} />
            ))}
          </tbody>
        </table>
      </section>
    ));
  return (
    <div className="empty">
      <p className="empty-title">
        {search.gruppe && !search.trin && !search.som
          ? `Der er intet under »${GRUPPE_TEKST[search.gruppe]}«`
          : 'Intet af dit arbejde passer på filtrene'}
      </p>
      <p>
        <Link to="/" search={search.sort ? { sort: search.sort } : {}}>
          Vis alt
        </Link>{' '}
        – der står {svar.items.length + svar.hosAndre.length} linjer i alt.
      </p>
    </div>
  );
}

function Hoved({ gruppe }: { gruppe: Gruppe }) {
  const others = gruppe === 'hosAndre';
  return (
    <thead>
      <tr>
        <th scope="col">{others ? 'Sag' : 'Næste skridt'}</th>
        <th scope="col" className="from-wide">
          {others ? 'Hos hvem' : 'Sag'}
        </th>
        <th scope="col">Frist</th>
        <th scope="col" className="from-wide">
          {others ? 'Leverandør' : 'Leverandør og andre'}
        </th>
      </tr>
    </thead>
  );
}
