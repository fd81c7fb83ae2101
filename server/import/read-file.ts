import { Worker } from 'node:worker_threads';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { LIMITS } from './limits.ts';
import type { Tabel } from './read-table.ts';

type Answer = { readonly ok: true; readonly tabel: Tabel } | { readonly ok: false; readonly tekst: string };

const UNREADABLE = 'Filen kan ikke læses; den er for stor eller beskadiget. Gem listen igen som CSV eller .xlsx.';
const AT_ONCE = 2;
let reading = 0;

/**
 * The rows of an uploaded file (B18, 15.1.5): read in a thread with little memory and a time limit, two at a time.
 * Nothing of it is kept. Throws `invalid` with what to do about a file that cannot be read.
 */
export async function readFile(ctx: Ctx, bytes: ArrayBuffer, ark: number): Promise<Tabel> {
  mustBe(ctx, 'raadgiver', 'kontraktforhandler', 'administrator');
  if (bytes.byteLength === 0) throw refused('Filen er tom.');
  if (reading >= AT_ONCE) throw new AppError('busy', { retryAfterSeconds: 5 });
  reading += 1;
  try {
    const answer = await readApart(new Uint8Array(bytes), ark);
    if (!answer.ok) throw refused(answer.tekst);
    return answer.tabel;
  } finally {
    reading -= 1;
  }
}

function readApart(bytes: Uint8Array, ark: number): Promise<Answer> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./read-file-worker.ts', import.meta.url), {
      workerData: { bytes, ark },
      env: {},
      stderr: true,
      stdout: true,
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.heapMb, maxYoungGenerationSizeMb: 32 },
    });
    const done = (answer: Answer) => {
      clearTimeout(late);
      resolve(answer);
      void worker.terminate();
    };
    const late = setTimeout(() => done({ ok: false, tekst: UNREADABLE }), LIMITS.seconds * 1000);
    worker.once('message', done);
    // Out of memory, or something in the file that no reader foresaw: what it was is in the file alone.
    worker.once('error', () => done({ ok: false, tekst: UNREADABLE }));
    worker.once('exit', () => done({ ok: false, tekst: UNREADABLE }));
  });
}

const refused = (tekst: string) => new AppError('invalid', { message: tekst, fields: [{ felt: 'fil', tekst }] });
