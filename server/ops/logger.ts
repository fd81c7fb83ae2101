import { type DestinationStream, type Logger, pino } from 'pino';

const CPR = /\b\d{6}[- ]?\d{4}\b/g;

/**
 * Lines of JSON. What is logged is chosen where it is logged, by id; this is the second fence: of an error only what
 * cannot hold a row's content, and no text that looks like a CPR number.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['*.password', '*.token', '*.cpr', '*.navn', '*.email', '*.payload', '*.body', '*.indhold'],
      serializers: { err: errorWithoutContent },
    },
    destination,
  );
}

/** A driver's error carries the row in `detail`, and a parser's quotes its text. */
function errorWithoutContent(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const message = error instanceof SyntaxError ? 'unreadable text' : error.message.slice(0, 300).replace(CPR, '[…]');
  const stack = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
  return { type: error.name, code, message, stack, cause: error.cause && errorWithoutContent(error.cause) };
}
