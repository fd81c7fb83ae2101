import type { Udfald } from './post.ts';

/** The parts of nodemailer's error that tell what happened; its message may hold an address and is left. */
export interface SmtpFejl {
  readonly code?: string | undefined;
  readonly originalCode?: string | undefined;
  readonly command?: string | undefined;
  readonly responseCode?: number | undefined;
}

/** Where an answer is about this mail; elsewhere (greeting, login, TLS) it is about the server, which can be mended. */
const ABOUT_THE_MAIL = ['MAIL FROM', 'RCPT TO', 'DATA', 'API'];

/** What a failed try means. `handedOver`: the whole message had been written, so without an answer nobody knows. */
export function udfaldOf(error: SmtpFejl, handedOver: boolean): Udfald {
  const { code = 'ukendt', originalCode, command, responseCode } = error;
  const mail = ABOUT_THE_MAIL.includes(command ?? '');
  if (responseCode !== undefined && responseCode >= 400) {
    const fejl = `${responseCode} ${command ?? ''}`.trim();
    return { art: mail && responseCode >= 500 ? 'afvist' : 'midlertidig', fejl };
  }
  if (handedOver) return { art: 'unclear', fejl: originalCode ?? code };
  // Found unfit before anything was said: the address, or larger than the server takes.
  if (mail && ['EENVELOPE', 'EMESSAGE'].includes(code)) return { art: 'afvist', fejl: code };
  return { art: 'midlertidig', fejl: originalCode ?? code };
}
