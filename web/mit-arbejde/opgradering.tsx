import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiError, type Opgraderet, opgrader } from '../api.ts';
import { Banner } from '../components/banner.tsx';
import { opgraderingQuery } from '../queries.ts';
import { resultatTekst, sagerTekst } from './opgradering-tekst.ts';

type Udfald = { readonly art: 'gjort'; readonly svar: Opgraderet } | { readonly art: 'fejl'; readonly tekst: string };

/** For the administrator: sager that lack what a newer version knows of, and the act that gives it to them. */
export function Opgradering() {
  const { data } = useQuery(opgraderingQuery);
  const client = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const [udfald, setUdfald] = useState<Udfald | null>(null);
  const venter = data?.venter ?? 0;

  async function giv() {
    if (busy) return;
    setBusy(true);
    try {
      setUdfald({ art: 'gjort', svar: await opgrader() });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setUdfald({ art: 'fejl', tekst: error.message });
    } finally {
      setBusy(false);
      dialog.current?.close();
      client.invalidateQueries({ queryKey: opgraderingQuery.queryKey });
    }
  }

  if (venter === 0 && !udfald) return null;
  return (
    <section className="work-group" aria-labelledby="opgradering">
      <h2 id="opgradering">Ny version</h2>
      {udfald && <Besked udfald={udfald} />}
      {venter > 0 && (
        <div className="panel upgrade">
          <p>
            <strong>{sagerTekst(venter)}</strong> mangler noget, som en nyere version kender.
          </p>
          <button type="button" className="btn btn-primary" onClick={() => dialog.current?.showModal()}>
            Giv sagerne det
          </button>
        </div>
      )}
      <dialog ref={dialog} className="dialog" aria-labelledby="opgradering-spoerg">
        <h2 id="opgradering-spoerg">Giv {sagerTekst(venter)} det, de mangler?</h2>
        <p>
          Hver sag får en ny linje i sin historik, gjort af dig. Det kan ikke fortrydes, men intet af det, der står i
          sagen, ændres. Det kan gentages uden skade.
        </p>
        <div className="dialog-end">
          <button type="button" className="btn btn-primary" aria-disabled={busy} onClick={giv}>
            {busy ? 'Arbejder …' : `Ja, giv ${sagerTekst(venter)} det`}
          </button>
          <button type="button" className="btn" onClick={() => dialog.current?.close()}>
            Ikke nu
          </button>
        </div>
      </dialog>
    </section>
  );
}

function Besked({ udfald }: { udfald: Udfald }) {
  if (udfald.art === 'fejl')
    return (
      <Banner tone="error" title="Det lykkedes ikke" takesFocus>
        <p>{udfald.tekst} De sager, der nåede at få det, har det; prøv igen med resten.</p>
      </Banner>
    );
  const { titel, tekst, tone } = resultatTekst(udfald.svar);
  return (
    <Banner tone={tone} title={titel} takesFocus>
      {tekst && <p>{tekst}</p>}
    </Banner>
  );
}
