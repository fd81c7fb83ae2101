import type { ForloebSvar, SagSvar } from '#machines/svar.ts';
import { dageTekst, datoTekst, kortDato, ROLLE_TEKST } from '../ord.ts';
import { useMe } from '../ramme/use-me.ts';
import { alleDele, fristerOf, skridtOf } from './dele.ts';

/** As much of each as one sheet of A4 holds. */
const FRISTER = 8;
const SKRIDT = 6;
const AFTALT = 12;

/** The sag on one sheet of paper: where it stands, who has the ball, by when, who is who, and what is agreed. */
export function Udskrift({ sag }: { sag: SagSvar }) {
  const me = useMe();
  const skridt = skridtOf(sag);
  const frister = fristerOf(sag).filter(({ frist }) => frist.dato !== null && frist.stand !== 'udloebet');
  const aftalt = aftaltI(sag);
  const lives = alleDele(sag).filter(({ forloeb }) => forloeb.lever);
  return (
    <article className="sheet">
      <p className="sheet-head">
        {sag.sagsnummer} · {me.kommune.navn} · udskrevet {datoTekst(me.dato)} af {me.navn}
      </p>
      <p className="sheet-title">{sag.titel}</p>
      <p>{sag.borger ? sag.borger.navn : 'Borgerens navn vises ikke for dig'}</p>
      <Del titel="Hvor den står">
        <p>
          {(lives.length > 0 ? lives : [{ forloeb: sag, navn: sag.chartLabel }])
            .map(({ forloeb, navn }) => `${navn}: ${forloeb.tilstandLabel}`)
            .join(' · ')}
          {sag.paaVentTil && ` · På vent til ${kortDato(sag.paaVentTil)}`}
        </p>
      </Del>
      <Del titel="Hvem har bolden">
        {skridt.length === 0 && <p>Ingen skal gøre noget lige nu.</p>}
        <ul>
          {skridt.slice(0, SKRIDT).map(({ del, bold }) => (
            <li key={`${del.forloeb.id} ${bold.event} ${bold.hvemTekst}`}>
              {bold.label}: {bold.personer.map(({ navn }) => navn).join(' eller ') || bold.hvemTekst}
            </li>
          ))}
        </ul>
        <Flere antal={skridt.length - SKRIDT} />
      </Del>
      <Del titel="Frister">
        {frister.length === 0 && <p>Der løber ingen frister.</p>}
        <table>
          <tbody>
            {frister.slice(0, FRISTER).map(({ frist, del }) => (
              <tr key={`${del.forloeb.id} ${frist.noegle}`}>
                <td>{frist.dato && kortDato(frist.dato)}</td>
                <td>{frist.dageTil !== null && dageTekst(frist.dageTil)}</td>
                <td>{frist.navn}</td>
                <td>{frist.hvemTekst}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Flere antal={frister.length - FRISTER} />
      </Del>
      <Del titel="Hvem er hvem">
        <p>
          {[
            `Team: ${sag.team}`,
            ...sag.tildelt.map(({ rolle, navn }) => `${ROLLE_TEKST[rolle]}: ${navn}`),
            `Leverandør: ${sag.leverandoer ?? 'ikke valgt'}`,
          ].join(' · ')}
        </p>
      </Del>
      {aftalt.length > 0 && (
        <Del titel="Hvad der er aftalt">
          <dl>
            {aftalt.slice(0, AFTALT).map(({ label, tekst, del }) => (
              <div key={`${del} ${label}`}>
                <dt>{label}</dt>
                <dd>{tekst}</dd>
              </div>
            ))}
          </dl>
          <Flere antal={aftalt.length - AFTALT} />
        </Del>
      )}
    </article>
  );
}

function Del({ titel, children }: { titel: string; children: React.ReactNode }) {
  return (
    <section>
      <p className="sheet-part">{titel}</p>
      {children}
    </section>
  );
}

const Flere = ({ antal }: { antal: number }) => (antal > 0 ? <p>Og {antal} til; se dem i sagen.</p> : null);

/** What holds now, by the server's own words for it; of the parts that live first. Long prose is not for this sheet. */
function aftaltI(sag: SagSvar): readonly { label: string; tekst: string; del: string }[] {
  const gaelder = ({ id, resume }: ForloebSvar) =>
    resume
      .filter(({ gruppe, tabel }) => GAELDER.has(gruppe) && tabel === null)
      .map(({ label, tekst }) => ({ label, tekst: tekst.length > 90 ? `${tekst.slice(0, 89)}…` : tekst, del: id }));
  return [...sag.forloeb.filter(({ lever }) => lever), sag].flatMap(gaelder);
}

/** The groups in which the server says what holds now: to those who read the sag, and to økonomi. */
const GAELDER = new Set(['Gælder nu', 'Økonomi']);
