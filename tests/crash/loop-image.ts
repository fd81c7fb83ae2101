import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from './temp-folder.ts';

const MEGABYTES = 96;

/**
 * A disk in a file. What its file system has handed to it lies in that file; what only waits in the machine's memory
 * does not, and a copy of the file taken at a moment is what a disk would hold had the power gone then.
 */
export class LoopImage {
  readonly folder: string;
  /** Where its contents are. */
  readonly path: string;
  readonly #file: string;

  private constructor(folder: string, file: string, path: string) {
    this.folder = folder;
    this.#file = file;
    this.path = path;
  }

  static make(): LoopImage {
    const folder = tempFolder('disk');
    const file = join(folder, 'disk.img');
    run('truncate', '-s', `${MEGABYTES}M`, file);
    run('mkfs.ext4', '-q', '-F', file);
    return new LoopImage(folder, file, mount(file, join(folder, 'disk')));
  }

  /** The disk as the power cut left it, mounted: its journal is played back as at any start. */
  cut(): LoopImage {
    const file = join(this.folder, 'efter.img');
    run('cp', '--sparse=always', this.#file, file);
    return new LoopImage(this.folder, file, mount(file, join(this.folder, 'efter')));
  }

  /** All that waits in memory is written. */
  sync(): void {
    run('sync', '-f', this.path);
  }

  unmount(): void {
    run('umount', this.path);
    rmSync(this.#file);
  }
}

/** Why the machine does not let one make and mount a disk; null when it does. */
export function whyNoMount(): string | null {
  try {
    LoopImage.make().unmount();
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? 'no mount') : 'no mount';
  }
}

function mount(file: string, path: string): string {
  mkdirSync(path, { recursive: true });
  run('mount', '-o', 'loop', file, path);
  return path;
}

function run(program: string, ...args: string[]): void {
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
}
