import type { Rolle } from '#machines/actor.ts';
import type { Indstillinger } from '#machines/indstillinger.ts';
import type { Dato, Instant } from '#machines/kalender/dato.ts';
import type { Mangel } from '#machines/opsaetning/mangler.ts';
import type { Preset } from '#machines/presets/presets.ts';
import type { ListeSvar } from '#machines/svar.ts';
import { get, queryString, seg, send } from '../api.ts';

/* What the set-up asks of the server. */

export interface Bruger {
  readonly id: string;
  readonly navn: string;
  readonly email: string;
  readonly active: boolean;
  readonly beloebsgraense: number | null;
  readonly roller: readonly Rolle[];
  readonly teams: readonly string[];
  readonly version: number;
  readonly harAdgangskode: boolean;
  readonly linkUdloeber: Instant | null;
  readonly linkMail: 'venter' | 'sendt' | 'fejlet' | null;
}

export interface Ansvar {
  readonly sager: readonly {
    readonly sagsnummer: string;
    readonly rolle: Rolle;
    readonly team: string;
    readonly ledere: readonly string[];
  }[];
  readonly venter: readonly { readonly sagsnummer: string; readonly siden: Instant }[];
  readonly enesteLederI: readonly string[];
  readonly lederUdefra: boolean;
}

export interface OpsatTeam {
  readonly id: string;
  readonly navn: string;
  readonly active: boolean;
  readonly version: number;
}

export interface OpsatMoede {
  readonly id: string;
  readonly dato: Dato;
  readonly sted: string | null;
  readonly frist: Dato | null;
  readonly status: 'planlagt' | 'holdt' | 'aflyst';
  readonly version: number;
  readonly sager: number;
}

export interface OpsatTilbud {
  readonly id: string;
  readonly version: number;
  readonly active: boolean;
  readonly navn: string;
  readonly leverandoer: string;
  readonly driftsform: string;
  readonly paragraffer: readonly string[];
  readonly godkendt: boolean;
  readonly adresse: string | null;
  readonly pladser: number | null;
  readonly ventetid: string | null;
  readonly takst: { readonly oere: number; readonly enhed: string; readonly daekker: string } | null;
  readonly noteretDen: Dato | null;
  readonly cvr: string | null;
  readonly pNummer: string | null;
  readonly tilbudsportalId: string | null;
}

interface Navngivet {
  readonly id: string;
  readonly navn: string;
}

export interface Vikariat {
  readonly id: string;
  readonly for: Navngivet;
  readonly vikar: Navngivet;
  readonly fra: Dato;
  readonly til: Dato;
}

export interface IndstillingerSvar {
  readonly version: number;
  readonly indstillinger: Indstillinger;
  readonly presets: readonly Preset[];
  readonly lederUdefraNavn: string | null;
}

export interface Aendring {
  readonly id: string;
  readonly at: Instant;
  readonly hvem: string;
  readonly handling: string;
  readonly om: string;
  readonly navn: string | null;
  readonly felter: readonly { readonly felt: string; readonly foer: string | null; readonly efter: string | null }[];
}

export interface AendringerFilter {
  readonly om?: string | undefined;
  readonly id?: string | undefined;
}

type Sendt = Readonly<Record<string, unknown>>;

export const getOpsaetning = () => get<{ mangler: readonly Mangel[]; post: boolean; sager: number }>('/api/opsaetning');

export const getBrugere = () => get<{ items: readonly Bruger[] }>('/api/users');
export const opretBruger = (body: Sendt) => send<Bruger>('POST', '/api/users', body);
export const retBruger = (id: string, body: Sendt) => send<Bruger>('PUT', `/api/users/${seg(id)}`, body);
export const getAnsvar = (id: string) => get<Ansvar>(`/api/users/${seg(id)}/ansvar`);
export const lavLink = (id: string) =>
  send<{ url: string; expiresAt: Instant }>('POST', `/api/users/${seg(id)}/link`, {});
export const sendLink = (id: string) => send<void>('POST', `/api/users/${seg(id)}/link/mail`, {});
export const spaerBruger = (id: string) => send<void>('POST', `/api/users/${seg(id)}/spaer`, {});

export const getTeams = () => get<{ items: readonly OpsatTeam[] }>('/api/teams');
export const opretTeam = (body: Sendt) => send<OpsatTeam>('POST', '/api/teams', body);
export const retTeam = (id: string, body: Sendt) => send<OpsatTeam>('PUT', `/api/teams/${seg(id)}`, body);

export const getVikariater = () => get<{ items: readonly Vikariat[] }>('/api/vikariater');
export const opretVikariat = (body: Sendt) => send<Vikariat>('POST', '/api/vikariater', body);
export const stopVikariat = (id: string) => send<void>('POST', `/api/vikariater/${seg(id)}/tilbagekald`, {});

export const getIndstillinger = () => get<IndstillingerSvar>('/api/indstillinger');
export const retIndstillinger = (body: Sendt) => send<IndstillingerSvar>('PUT', '/api/indstillinger', body);

export const getTilbud = (q: string, lukkede: boolean, cursor: string | null) =>
  get<ListeSvar<OpsatTilbud>>(
    `/api/tilbud${queryString({ q, lukkede: lukkede ? 'ja' : undefined, cursor: cursor ?? undefined })}`,
  );
export const getEtTilbud = (id: string) => get<OpsatTilbud>(`/api/tilbud/${seg(id)}`);
export const opretTilbud = (body: Sendt) => send<OpsatTilbud>('POST', '/api/tilbud', body);
export const retTilbud = (id: string, body: Sendt) => send<OpsatTilbud>('PUT', `/api/tilbud/${seg(id)}`, body);

export const getMoeder = () => get<{ items: readonly OpsatMoede[] }>('/api/moeder');
export const opretMoede = (body: Sendt) => send<OpsatMoede>('POST', '/api/moeder', body);
export const retMoede = (id: string, body: Sendt) => send<OpsatMoede>('PUT', `/api/moeder/${seg(id)}`, body);

export const getAendringer = (filter: AendringerFilter, before: string | null) =>
  get<ListeSvar<Aendring>>(`/api/aendringer${queryString({ ...filter, before: before ?? undefined })}`);
