import type { Rolle } from '#machines/actor.ts';
import type { FormFelt } from '#machines/form.ts';
import type { Dato, Instant } from '#machines/kalender/dato.ts';
import type { Reason } from '#machines/refusal.ts';
import type {
  ArbejdeSvar,
  FejlSvar,
  FristLinje,
  HistorikItem,
  ListeSvar,
  SagItem,
  SagListeSvar,
  SagSvar,
} from '#machines/svar.ts';

/* The one place that talks to the server. */

export interface Me {
  readonly id: string;
  readonly navn: string;
  readonly email: string;
  readonly kommune: { readonly id: string; readonly navn: string; readonly kode: string };
  readonly roller: readonly Rolle[];
  readonly teams: readonly { readonly id: string; readonly navn: string }[];
  readonly vikarFor: readonly { readonly id: string; readonly navn: string }[];
  readonly demo: boolean;
  /** The business date. */
  readonly dato: Dato;
}

export interface ChartSvar {
  readonly navn: string;
  readonly label: string;
  readonly trin: readonly { readonly id: string; readonly label: string }[];
  /** Who may send an event: these roles, or nobody by hand. */
  readonly events: readonly { readonly type: string; readonly hvem: string | readonly { readonly rolle: Rolle }[] }[];
  readonly aabninger: readonly Aabning[];
}

export interface Aabning {
  readonly type: string;
  readonly label: string;
  /** Whether it is opened for a borger, who is asked for first. */
  readonly borger: boolean;
  readonly schema: readonly FormFelt[];
}

/** A sag that nobody can move, as much of it as an administrator may know. */
export interface IngenKan {
  readonly sagsnummer: string;
  readonly rolle: Rolle | null;
  readonly siden: Instant;
}

export interface DemoSvar {
  readonly dato: Dato;
  readonly personer: readonly DemoPerson[];
}

export interface DemoPerson {
  readonly navn: string;
  readonly email: string;
  readonly password: string;
  readonly roller: readonly Rolle[];
  readonly team: string;
}

export interface Tilbud {
  readonly id: string;
  readonly navn: string;
  readonly leverandoer: string;
  readonly paragraffer: readonly string[];
}

export interface Moede {
  readonly id: string;
  readonly dato: Dato;
  readonly sted: string | null;
  /** By when sager should be ready for it. */
  readonly frist: Dato | null;
  readonly status: 'planlagt' | 'holdt' | 'aflyst';
}

export interface Person {
  readonly id: string;
  readonly navn: string;
}

export interface Team {
  readonly id: string;
  readonly navn: string;
  readonly active: boolean;
}

export interface SagerFilter {
  readonly trin?: string | undefined;
  readonly team?: string | undefined;
  /** A person's id, or `mig`. */
  readonly ansvarlig?: string | undefined;
  /** The next frist is on this day at the latest. */
  readonly frist?: string | undefined;
  readonly vis?: string | undefined;
  readonly q?: string | undefined;
  readonly sort?: string | undefined;
  readonly cursor?: string | undefined;
}

/** All that is overdue, and what comes until a day; mine, or all on the sager that I see. */
export interface FristerFilter {
  readonly til: string;
  readonly vis: 'mine' | 'alle';
}

/** What came of giving sager what an earlier version left them without. */
export interface Opgraderet {
  readonly sager: number;
  readonly fejlet: number;
}

/** The server's clock, and why it is not believed; null while it is. */
export interface Ur {
  readonly viser: Instant;
  readonly forkert: string | null;
}

/** An answer that is not the one asked for. Status 0: no answer came, so it is unknown whether the act was done. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly reasons: readonly Reason[];
  readonly requestId: string | null;

  constructor(
    status: number,
    code: string,
    message: string,
    reasons: readonly Reason[] = [],
    requestId: string | null = null,
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.reasons = reasons;
    this.requestId = requestId;
  }

  get isUnknown(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

const INTET_SVAR = 'Der kom intet svar fra serveren. Tjek din forbindelse, og prøv igen.';

let sessionLost: () => void = () => {};

/** Called when the server no longer knows the session in the middle of work. */
export function onSessionLost(listener: () => void): void {
  sessionLost = listener;
}

let connectionHeard: (reached: boolean) => void = () => {};

/** Called after each request: whether the server was reached. */
export function onConnection(listener: (reached: boolean) => void): void {
  connectionHeard = listener;
}

export const getMe = () => get<Me>('/api/me', { session: 'asked' });
export const login = (email: string, password: string) =>
  send<void>('POST', '/api/login', { email, password }, { session: 'asked' });
export const logout = () => send<void>('POST', '/api/logout', {});
export const welcome = (body: {
  token: string;
  kommune: { navn: string; kode: string };
  navn: string;
  email: string;
  password: string;
}) => send<void>('POST', '/api/velkomst', body, { session: 'asked' });
export const setPassword = (token: string, password: string) =>
  send<void>('POST', '/api/adgangskode', { token, password }, { session: 'asked' });

export const getMitArbejde = () => get<ArbejdeSvar>('/api/mit-arbejde');
export const getIngenKan = () => get<{ items: readonly IngenKan[] }>('/api/ingen-kan');
export const getOpgradering = () => get<{ venter: number }>('/api/opgradering');
export const opgrader = () => send<Opgraderet>('POST', '/api/opgradering', {});
export const getUr = () => get<Ur>('/api/ur');
export const frigivUr = () => send<void>('POST', '/api/ur/frigiv', {});
export const getFrister = (filter: FristerFilter) =>
  get<{ items: readonly FristLinje[] }>(`/api/frister${queryString({ ...filter })}`);
export const getSager = (filter: SagerFilter) => get<SagListeSvar>(`/api/sager${queryString({ ...filter })}`);
export const findSagerOfBorger = (body: { cpr: string } | { navn: string }) =>
  send<ListeSvar<SagItem>>('POST', '/api/sager/soeg', body);
/** The kinds of sag there are. */
export const getCharts = () => get<{ items: readonly ChartSvar[] }>('/api/charts');
export const getSag = (id: string) => get<SagSvar>(`/api/sager/${seg(id)}`);
export const getHistory = (id: string, before: string | null) =>
  get<ListeSvar<HistorikItem>>(`/api/sager/${seg(id)}/history${queryString({ before: before ?? undefined })}`);

export const openSag = (body: Readonly<Record<string, unknown>>, key: string) =>
  sendCommand<SagSvar>('/api/sager', body, key);
export const sendEvent = (
  forloebId: string,
  body: { type: string; payload: Readonly<Record<string, unknown>>; version: number },
  key: string,
) => sendCommand<SagSvar>(`/api/forloeb/${seg(forloebId)}/events`, body, key);

const kladde = (forloebId: string, type: string) => `/api/forloeb/${seg(forloebId)}/kladder/${seg(type)}`;

/** What was written earlier and not sent, or a payload of null. */
export const getKladde = (forloebId: string, type: string) => get<{ payload: unknown }>(kladde(forloebId, type));
export const putKladde = (forloebId: string, type: string, payload: unknown, keepalive: boolean) =>
  send<void>('PUT', kladde(forloebId, type), { payload }, { keepalive });
export const deleteKladde = (forloebId: string, type: string) => send<void>('DELETE', kladde(forloebId, type), {});

export const findTilbud = (q: string) => get<{ items: readonly Tilbud[] }>(`/api/tilbud${queryString({ q })}`);
export const getMoeder = () => get<{ items: readonly Moede[] }>('/api/moeder');
export const getPersoner = (rolle: string | null) =>
  get<{ items: readonly Person[] }>(`/api/personer${queryString({ rolle: rolle ?? undefined })}`);
export const getTeams = () => get<{ items: readonly Team[] }>('/api/teams');

/** Why a mail that did not come through need not. */
export type AfvisGrund = 'harFaaetBesked' | 'adressenErRettet' | 'ikkeLaengereNoedvendig';

export const retryPost = (id: string) => send<void>('POST', `/api/post/${seg(id)}/igen`, {});
export const dismissPost = (id: string, grund: AfvisGrund) =>
  send<void>('POST', `/api/post/${seg(id)}/afvis`, { grund });

export const getDemo = () => get<DemoSvar>('/api/demo', { session: 'asked' });

interface Options {
  /** `asked`: a 401 is the answer itself, not a session that ran out. */
  readonly session?: 'asked';
  readonly keepalive?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

export const get = <T>(path: string, options: Options = {}) => request<T>('GET', path, undefined, options);
export const send = <T>(method: string, path: string, body: unknown, options: Options = {}) =>
  request<T>(method, path, body, options);

const PAUSES_MS = [400, 1500];

/** A command is sent again under the same key while it is unknown whether it was done; it is never done twice. */
async function sendCommand<T>(path: string, body: unknown, key: string): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await send<T>('POST', path, body, { headers: { 'Idempotency-Key': key } });
    } catch (error) {
      if (!(error instanceof ApiError && error.isUnknown)) throw error;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  return send<T>('POST', path, body, { headers: { 'Idempotency-Key': key } });
}

async function request<T>(method: string, path: string, body: unknown, options: Options): Promise<T> {
  const isFile = body instanceof Blob;
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json',
        ...(body === undefined ? {} : { 'Content-Type': isFile ? 'application/octet-stream' : 'application/json' }),
        ...options.headers,
      },
      ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
      ...(options.keepalive ? { keepalive: true } : {}),
    });
  } catch {
    connectionHeard(false);
    throw new ApiError(0, 'intetSvar', INTET_SVAR);
  }
  connectionHeard(true);
  if (!response.ok) {
    if (response.status === 401 && options.session !== 'asked') sessionLost();
    throw await errorOf(response);
  }
  // The server's answers are typed by the shapes it presents (`machines/svar.ts`); they are not parsed again here.
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function errorOf(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null);
  if (!isFejlSvar(body)) {
    return new ApiError(
      response.status,
      'ukendt',
      `Serveren kunne ikke svare (fejl ${response.status}). Prøv igen om lidt.`,
    );
  }
  const { code, message, reasons = [], fields = [], requestId } = body.error;
  const invalid = fields.map(({ felt, tekst }): Reason => ({ kode: 'invalid', id: 'felt', tekst, vej: [], felt }));
  return new ApiError(response.status, code, message, reasons.length > 0 ? reasons : invalid, requestId);
}

function isFejlSvar(body: unknown): body is FejlSvar {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false;
  const { error } = body;
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error;
}

export const seg = encodeURIComponent;

export function queryString(params: Readonly<Record<string, string | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value) search.set(name, value);
  return search.size > 0 ? `?${search}` : '';
}
