import type { Reason } from '#machines/refusal.ts';

/** Codes of expected failures at the rim, each with its status and, where no better is given, its sentence. */
const CODES = {
  notLoggedIn: [401, 'Log ind for at fortsætte.'],
  notAllowed: [403, 'Det må du ikke.'],
  foreignOrigin: [403, 'Handlingen kom fra en anden side og er afvist.'],
  notFound: [404, 'Det findes ikke, eller du har ikke adgang til det.'],
  conflict: [409, 'En anden har ændret sagen i mellemtiden.'],
  notNow: [409, 'Det kan ikke gøres nu.'],
  tooLarge: [413, 'Det sendte er for stort.'],
  notJson: [415, 'Send JSON som application/json i UTF-8.'],
  missing: [422, 'Der mangler noget, før det kan gøres.'],
  invalid: [422, 'Nogle felter skal rettes.'],
  keyReused: [422, 'Nøglen er allerede brugt til noget andet.'],
  keyMissing: [400, 'Headeren Idempotency-Key mangler.'],
  badRequest: [400, 'Forespørgslen kan ikke læses.'],
  quarantined: [423, 'Sagen er sat til side, mens dens historik kontrolleres.'],
  tooMany: [429, 'For mange forsøg. Vent lidt, og prøv igen.'],
  busy: [503, 'Systemet er optaget. Prøv igen om et øjeblik.'],
} as const satisfies Record<string, readonly [number, string]>;

export type ErrorCode = keyof typeof CODES;
export type ErrorStatus = (typeof CODES)[ErrorCode][0];

/** An expected failure; thrown by a verb it rolls the transaction back, and `app.onError` alone answers it. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly status: ErrorStatus;
  readonly reasons: readonly Reason[];
  readonly fields: readonly { felt: string; tekst: string }[];
  /** What is possible now, for a refusal. */
  readonly allowed: readonly string[] | null;
  readonly retryAfterSeconds: number | null;

  constructor(
    code: ErrorCode,
    extra: {
      message?: string;
      reasons?: readonly Reason[];
      fields?: readonly { felt: string; tekst: string }[];
      allowed?: readonly string[];
      retryAfterSeconds?: number;
    } = {},
  ) {
    const [status, text] = CODES[code];
    super(extra.message ?? text);
    this.code = code;
    this.status = status;
    this.reasons = extra.reasons ?? [];
    this.fields = extra.fields ?? [];
    this.allowed = extra.allowed ?? null;
    this.retryAfterSeconds = extra.retryAfterSeconds ?? null;
  }
}
