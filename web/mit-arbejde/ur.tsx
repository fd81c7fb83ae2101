import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiError, frigivUr } from '../api.ts';
import { Banner } from '../components/banner.tsx';
import { tidspunkt } from '../ord.ts';
import { urQuery } from '../queries.ts';

/** For the administrator: the server's clock while it is not believed, and the act that says good for it. */
export function Ur() {
  const { data, refetch } = useQuery(urQuery);
  const client = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const [frigivet, setFrigivet] = useState(false);
  const [nej, setNej] = useState<string | null>(null);

  async function ask() {
    // What it shows when the question is read, not when the page was.
    await refetch();
    dialog.current?.showModal();
  }

  async function frigiv() {
    if (busy) return;
    setBusy(true);
    setNej(null);
    try {
      await frigivUr();
      setFrigivet(true);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setNej(error.message);
    } finally {
      setBusy(false);
      dialog.current?.close();
      client.invalidateQueries({ queryKey: urQuery.queryKey });
    }
  }

  return (
    <>
      {nej !== null && (
        <Banner tone="error" title="Uret blev ikke frigivet" takesFocus>
          <p>{nej}</p>
        </Banner>
      )}
      {frigivet && !data?.forkert && (
        <Banner tone="success" title="Uret er frigivet" takesFocus>
          <p>Frister, der sker af sig selv, og mails går i gang igen.</p>
        </Banner>
      )}
      {data?.forkert && (
        <Banner tone="warning" title="Serverens ur er ikke til at stole på">
          <p>{data.forkert}</p>
          <p>
            <button type="button" className="btn btn-primary" onClick={ask}>
              Uret er rigtigt nu
            </button>
          </p>
        </Banner>
      )}
      <dialog ref={dialog} className="dialog" aria-labelledby="ur-spoerg">
        <h2 id="ur-spoerg">Er uret rigtigt?</h2>
        <p>
          Det viser <strong>{data && tidspunkt(data.viser)}</strong>. Siger du ja, sker alt, hvad der er forfaldet til
          da, og de mails, der har ventet, bliver sendt. Det kan ikke fortrydes, og det står i loggen, at det var dig.
        </p>
        <div className="dialog-end">
          <button type="button" className="btn btn-primary" aria-disabled={busy} onClick={frigiv}>
            {busy ? 'Arbejder …' : 'Ja, frigiv uret'}
          </button>
          <button type="button" className="btn" onClick={() => dialog.current?.close()}>
            Nej, det er forkert
          </button>
        </div>
      </dialog>
    </>
  );
}
