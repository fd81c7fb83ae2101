import { parentPort, workerData } from 'node:worker_threads';
import { FileRefused } from './limits.ts';
import { readTable } from './read-table.ts';

/* A thread of its own with little memory and no database: what a hostile file breaks is this. */
const { bytes, ark } = workerData as { bytes: Uint8Array; ark: number };
try {
  parentPort?.postMessage({ ok: true, tabel: await readTable(bytes, ark) });
} catch (error) {
  if (!(error instanceof FileRefused)) throw error;
  parentPort?.postMessage({ ok: false, tekst: error.message });
}
