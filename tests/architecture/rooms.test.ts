import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const planted: string[] = [];

/** Plants a file in a room and runs the same check as `npm run rooms`. */
function cruise(room: string, source: string): { status: number | null; output: string } {
  const folder = mkdtempSync(join(root, room, 'planted-'));
  planted.push(folder);
  writeFileSync(join(folder, 'planted.ts'), source);
  const run = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      folder,
    ],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return { status: run.status, output: run.stdout };
}

afterEach(() => {
  for (const folder of planted.splice(0)) rmSync(folder, { recursive: true });
});

describe('who imports whom', () => {
  it.each([
    ['machines', "import '#db/connect.ts';\n", 'machines-imports-only-itself'],
    ['machines', "import { readFileSync } from 'node:fs';\nreadFileSync('x');\n", 'machines-are-pure'],
    ['db', "import '#server/advance.ts';\n", 'db-imports-only-machines'],
    ['notifications', "import '#server/advance.ts';\n", 'notifications-imports-only-machines-db'],
    ['server', "import '#notifications/deliver.ts';\n", 'only-main-starts-the-post'],
    ['web', "import { createApp } from '#server/app.ts';\ncreateApp;\n", 'web-takes-only-types-from-server'],
    ['server', "import Database from 'better-sqlite3';\nDatabase;\n", 'only-db-knows-sql'],
    ['server', "import { Hono } from 'hono';\nHono;\n", 'verbs-know-no-http'],
  ])('sees a forbidden import planted in %s', (room, source, rule) => {
    const { status, output } = cruise(room, source);
    expect(output).toContain(rule);
    expect(status).not.toBe(0);
  });

  it('lets a permitted import be', () => {
    expect(cruise('server', "import '#db/chain.ts';\n").status).toBe(0);
  });
});

describe('the house', () => {
  it('has the agreed rooms and no other', () => {
    const made = ['node_modules', 'dist', 'data', '.git'];
    const folders = readdirSync(root, { withFileTypes: true }).filter((e) => e.isDirectory() && !made.includes(e.name));
    expect(folders.map((e) => e.name).sort()).toEqual([
      '.ci',
      'db',
      'machines',
      'notifications',
      'server',
      'tests',
      'web',
    ]);
  });

  it('names every dependency by its exact version', () => {
    const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
    for (const list of ['dependencies', 'devDependencies', 'optionalDependencies'])
      for (const [name, version] of Object.entries(pkg[list] ?? {}))
        expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  it('reads a clock or chance nowhere in machines', () => {
    const files = readdirSync(join(root, 'machines'), { recursive: true, encoding: 'utf8' }).filter((f) =>
      f.endsWith('.ts'),
    );
    for (const file of files) {
      const source = readFileSync(join(root, 'machines', file), 'utf8');
      expect(source, file).not.toMatch(/Date\.now\(|new Date\(\)|Math\.random\(|Temporal\.Now/);
    }
  });
});
