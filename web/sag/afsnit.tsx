import { useState } from 'react';
import type { SagSvar } from '#machines/svar.ts';
import { afsnitId } from './del-id.ts';
import type { Afsnit as Slags } from './dele.ts';
import { EndtDel, LevendeDel } from './underforloeb.tsx';

const FIRST = 3;

/** All forløb of one kind: those that live, open; those that have ended, a line each, the latest first. */
export function Afsnit({ sag, afsnit }: { sag: SagSvar; afsnit: Slags }) {
  const { id, titel, levende, endte } = afsnit;
  return (
    <div className="afsnit" id={afsnitId(id)} data-keeps-focus="">
      {levende.map((del) => (
        <LevendeDel key={del.forloeb.id} sag={sag} del={del} />
      ))}
      {endte.length > 0 && <Tidligere sag={sag} titel={titel} endte={endte} />}
    </div>
  );
}

function Tidligere({ sag, titel, endte }: { sag: SagSvar; titel: string; endte: Slags['endte'] }) {
  const [all, setAll] = useState(false);
  const shown = all || endte.length <= FIRST + 1 ? endte : endte.slice(0, FIRST);
  return (
    <section className="panel ended-list" aria-label={`${titel}, afsluttet`}>
      <h2 className="ended-title">
        {titel}, afsluttet <span className="count">{endte.length}</span>
      </h2>
      {shown.map((del) => (
        <EndtDel key={del.forloeb.id} sag={sag} del={del} />
      ))}
      {shown.length < endte.length && (
        <button type="button" className="btn btn-small" onClick={() => setAll(true)}>
          Vis alle {endte.length}
        </button>
      )}
    </section>
  );
}
