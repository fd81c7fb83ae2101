import { findOverskrifter, foreslaa } from '#machines/indlaesning/foreslaa.ts';
import type { RaekkeSvar, Slags } from '#machines/indlaesning/kolonne.ts';
import { KOLONNER } from '#machines/indlaesning/kolonner.ts';
import { overskriftFor, portioner, raekkerAf } from '#machines/indlaesning/portioner.ts';
import { rapportCsv } from '#machines/indlaesning/rapport.ts';
import type { Tabel } from './read-table.ts';

export interface Opgave {
  readonly server: string;
  readonly slags: Slags;
  readonly email: string;
  readonly adgangskode: string;
  readonly fil: Uint8Array<ArrayBuffer>;
  /** Counted from 0. */
  readonly ark: number;
  readonly proeve: boolean;
  /** For rows that name no team. */
  readonly team: string | null;
  readonly sig: (linje: string) => void;
}

export interface Udfoert {
  readonly svar: readonly RaekkeSvar[];
  readonly rapport: string;
}

/**
 * Reads a file in through the server, as the person who logs in: with his rights, his name in the history, and the
 * same limits as in the browser. Columns are those that the kommune chose last, else those that the headings mean.
 * Throws an Error with what the server said.
 */
export async function importOverHttp(o: Opgave): Promise<Udfoert> {
  const cookie = await login(o);
  const tabel = await ask<Tabel>(o, cookie, 'POST', `/api/import/fil?ark=${o.ark}`, o.fil);
  const { items } = await ask<{ items: { overskrift: string; felt: string | null }[] }>(
    o,
    cookie,
    'GET',
    `/api/import/kolonner?slags=${o.slags}`,
  );
  const husket = new Map(items.map(({ overskrift, felt }) => [overskrift, felt]));
  const overskrift = findOverskrifter(tabel.raekker, o.slags, husket);
  const overskrifter = tabel.raekker[overskrift] ?? [];
  const valgt = foreslaa(overskrifter, o.slags, husket);
  for (const [n, tekst] of overskrifter.entries())
    o.sig(`  ${String(tekst)} → ${KOLONNER[o.slags].find(({ felt }) => felt === valgt[n])?.label ?? 'læses ikke'}`);

  const raekker = raekkerAf(tabel.raekker, { overskrift, valgt, faste: o.team === null ? {} : { team: o.team } });
  const svar: RaekkeSvar[] = [];
  for (const portion of portioner(raekker, o.slags)) {
    const { items: nye } = await ask<{ items: RaekkeSvar[] }>(
      o,
      cookie,
      'POST',
      `/api/import/${o.slags}`,
      JSON.stringify({ proeve: o.proeve, raekker: portion }),
    );
    svar.push(...nye);
    o.sig(`${svar.length} af ${raekker.length} rækker`);
  }
  svar.sort((a, b) => a.nr - b.nr);
  const label = (felt: string) => KOLONNER[o.slags].find((k) => k.felt === felt)?.label ?? felt;
  const kolonne = (felt: string) => overskriftFor(felt, valgt, overskrifter, label(felt));
  return { svar, rapport: rapportCsv(svar, { kolonne, indlaest: !o.proeve }) };
}

async function login({ server, email, adgangskode: password }: Opgave): Promise<string> {
  const answer = await fetch(`${server}/api/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const [cookie] = answer.headers.getSetCookie();
  if (!answer.ok || cookie === undefined) throw new Error(await messageOf(answer));
  return cookie.split(';')[0] ?? '';
}

async function ask<T>(
  { server }: Opgave,
  cookie: string,
  method: 'GET' | 'POST',
  path: string,
  body?: string | Uint8Array<ArrayBuffer>,
): Promise<T> {
  const type = typeof body === 'string' ? 'application/json' : 'application/octet-stream';
  const answer = await fetch(`${server}${path}`, {
    method,
    headers: { Cookie: cookie, ...(body === undefined ? {} : { 'Content-Type': type }) },
    ...(body === undefined ? {} : { body }),
  });
  if (!answer.ok) throw new Error(await messageOf(answer));
  // The server's own routes answer; their shapes are theirs.
  return (await answer.json()) as T;
}

async function messageOf(answer: Response): Promise<string> {
  const body = (await answer.json().catch(() => null)) as { error?: { message?: string } } | null;
  return body?.error?.message ?? `Serveren svarede ${answer.status}.`;
}
