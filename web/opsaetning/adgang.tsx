import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../api.ts';
import { Banner } from '../components/banner.tsx';
import { Panel } from '../components/panel.tsx';
import { tidspunkt } from '../ord.ts';
import { useMe } from '../ramme/use-me.ts';
import { adgangOf } from './adgang-ord.ts';
import { type Bruger, lavLink, sendLink, spaerBruger } from './api.ts';
import { opsaetningQuery, readAgain } from './queries.ts';
import { SpoergFoerst } from './spoerg-foerst.tsx';

/** Letting a person in, and shutting him out. The link is shown once, to hand over, or goes by mail. */
export function Adgang({ bruger, onGjort }: { bruger: Bruger; onGjort: (tekst: string) => void }) {
  const me = useMe();
  const post = useQuery(opsaetningQuery).data?.post ?? false;
  const [link, setLink] = useState<{ url: string; udloeber: string } | null>(null);
  const [fejl, setFejl] = useState<string | null>(null);
  const { active, id, navn, email } = bruger;

  async function goer(act: () => Promise<void>) {
    setFejl(null);
    try {
      await act();
      readAgain();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFejl(error.message);
    }
  }

  const vis = () =>
    goer(async () => {
      const { url, expiresAt } = await lavLink(id);
      setLink({ url, udloeber: tidspunkt(expiresAt) });
    });
  const mail = () =>
    goer(async () => {
      await sendLink(id);
      setLink(null);
      onGjort(`Et link sendes til ${email}`);
    });
  const spaer = () =>
    goer(async () => {
      await spaerBruger(id);
      setLink(null);
      onGjort(`${navn} er spærret ude. Et nyt link lukker op igen.`);
    });

  return (
    <Panel title="Adgang">
      <p>{adgangOf(bruger).tekst}</p>
      {fejl && <Banner tone="error" title={fejl} takesFocus />}
      {link && <VisLink {...link} navn={navn} />}
      {active && (
        <div className="form-end">
          {post && (
            <button type="button" className="btn" onClick={mail}>
              Send et link til {email}
            </button>
          )}
          <button type="button" className="btn" onClick={vis}>
            Lav et link, jeg selv giver videre
          </button>
          {id !== me.id && (bruger.harAdgangskode || bruger.linkUdloeber !== null) && (
            <SpoergFoerst knap="Spær adgangen nu" titel={`Spær ${navn} ude nu?`} ja="Ja, spær adgangen" onJa={spaer}>
              <p>
                {navn} logges ud med det samme og kan ikke logge ind, før der gives et nyt link. Kontoen bliver, og
                ingen sag mister sin ansvarlige.
              </p>
            </SpoergFoerst>
          )}
        </div>
      )}
    </Panel>
  );
}

function VisLink({ url, udloeber, navn }: { url: string; udloeber: string; navn: string }) {
  const [kopieret, setKopieret] = useState(false);
  return (
    <Banner tone="info" title={`Giv dette link til ${navn}`} takesFocus>
      <p className="one-time-link">
        <label htmlFor="engangslink">Link til at vælge adgangskode</label>
        <input id="engangslink" type="text" readOnly value={url} onFocus={(event) => event.target.select()} />
        <button
          type="button"
          className="btn btn-small"
          onClick={() => navigator.clipboard?.writeText(url).then(() => setKopieret(true))}
        >
          Kopiér
        </button>
        <span role="status">{kopieret ? 'Kopieret' : ''}</span>
      </p>
      <p>
        Det vises kun nu, virker én gang og gælder til {udloeber}. Tidligere links virker ikke længere. Giv det på en
        måde, hvor kun {navn} ser det.
      </p>
    </Banner>
  );
}
