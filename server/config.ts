import { z } from 'zod';
import { erEpost } from '#machines/epost.ts';

/** The settings of the process, read once at start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** PostgreSQL; null is the SQLite file in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly masterKeyFile: string | null;
  readonly smtpUrl: string | null;
  /** Who our mails are from. */
  readonly mailFrom: string;
  readonly metricsToken: string | null;
  readonly trustedProxies: readonly string[];
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

/** The environment says something that cannot be used; the message names each variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

const urlOf = (protocols: readonly string[], text: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), text);

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'skal være et portnummer, fx 3000')
    .transform(Number)
    .refine((port) => port > 0 && port < 65_536, 'skal være et portnummer mellem 1 og 65535')
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: urlOf(['postgres:', 'postgresql:'], 'skal begynde med postgres://').optional(),
  BASE_URL: urlOf(['http:', 'https:'], 'skal være den adresse, brugerne skriver, fx https://indkoeb.kommune.dk')
    .transform((value) => new URL(value))
    .refine((url) => url.pathname === '/' && !url.search && !url.hash, 'skal være en adresse uden sti')
    .refine(
      ({ protocol, hostname }) => protocol === 'https:' || LOOPBACK.includes(hostname),
      'skal begynde med https://. Uden kryptering kan ingen logge ind fra en anden maskine',
    )
    .transform(({ origin }) => origin)
    .optional(),
  MASTER_KEY_FILE: z.string().optional(),
  SMTP_URL: urlOf(['smtp:', 'smtps:'], 'skal begynde med smtp:// eller smtps://').optional(),
  MAIL_FROM: z.string().refine(erEpost, 'skal være en e-mailadresse med små bogstaver').optional(),
  METRICS_TOKEN: z.string().min(20, 'skal have mindst 20 tegn').optional(),
  TRUSTED_PROXIES: z
    .string()
    .transform((list) => list.split(',').map((address) => address.trim()))
    .default([]),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'kender ikke det niveau').default('info'),
});

/** Throws `ConfigError` with all that is wrong at once. An empty variable is one that is not set. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const { success, data, error } = schema.safeParse(given);
  if (!success)
    throw new ConfigError(error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'));
  const baseUrl = data.BASE_URL ?? `http://localhost:${data.PORT}`;
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL ?? null,
    baseUrl,
    masterKeyFile: data.MASTER_KEY_FILE ?? null,
    smtpUrl: data.SMTP_URL ?? null,
    mailFrom: data.MAIL_FROM ?? `ingen-svar@${new URL(baseUrl).hostname}`,
    metricsToken: data.METRICS_TOKEN ?? null,
    trustedProxies: data.TRUSTED_PROXIES,
    logLevel: data.LOG_LEVEL,
  };
}
