import type { Celle, Raekke, RaekkeSvar, Slags } from '#machines/indlaesning/kolonne.ts';
import { get, send } from '../api.ts';

/* What the reading of files asks of the server. */

export interface Tabel {
  readonly ark: readonly string[];
  readonly valgtArk: number;
  readonly raekker: readonly (readonly Celle[])[];
}

interface Huskes {
  readonly items: readonly { readonly overskrift: string; readonly felt: string | null }[];
}

export const readFile = (fil: File, ark: number) => send<Tabel>('POST', `/api/import/fil?ark=${ark}`, fil);
export const getKolonner = (slags: Slags) => get<Huskes>(`/api/import/kolonner?slags=${slags}`);
export const putKolonner = (slags: Slags, body: Huskes) =>
  send<void>('PUT', `/api/import/kolonner?slags=${slags}`, body);
export const sendRaekker = (slags: Slags, proeve: boolean, raekker: readonly Raekke[]) =>
  send<{ items: readonly RaekkeSvar[] }>('POST', `/api/import/${slags}`, { proeve, raekker });
