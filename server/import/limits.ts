const MB = 1024 * 1024;

/** What a file may be (reliability 5.1.1, B18). A whole municipality's contracts are well within it. */
export const LIMITS = {
  bytes: 25 * MB,
  /** Of what a spreadsheet unpacks to. */
  unpacked: 50 * MB,
  entries: 2_000,
  ratio: 100,
  rows: 5_000,
  columns: 100,
  /** Of what stands in one cell. */
  characters: 10_000,
  /** Of the process that reads it. */
  heapMb: 256,
  seconds: 20,
} as const;

/** A file that is not read, and what to do about it. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
}
