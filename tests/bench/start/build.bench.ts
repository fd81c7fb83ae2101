import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { figure, printTable } from '../print-table.ts';

const DIST = join(import.meta.dirname, '../../../dist/web');
const MANY = 8;

test('what the browser fetches, packed with gzip', () => {
  const page = readFileSync(join(DIST, 'index.html'), 'utf8');
  const first = new Set([...page.matchAll(/assets\/([^"]+\.(?:js|css))/g)].flatMap(([, name]) => name ?? []));
  const files = readdirSync(join(DIST, 'assets'))
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => ({ name, size: gzipSync(readFileSync(join(DIST, 'assets', name))).length / 1000 }))
    .sort((a, b) => b.size - a.size);
  const sum = (of: typeof files) => figure(of.reduce((total, { size }) => total + size, 0));
  const later = files.filter(({ name }) => !first.has(name));
  printTable(
    'The build, kB after gzip',
    ['', 'kB'],
    [
      ['the first load, script', sum(files.filter(({ name }) => first.has(name) && name.endsWith('.js')))],
      ['the first load, style', sum(files.filter(({ name }) => first.has(name) && name.endsWith('.css')))],
      ['all that is fetched when it is wanted', sum(later)],
      ...later.slice(0, MANY).map(({ name, size }) => [`– ${name.replace(/-[^-]+\.js$/, '')}`, figure(size)]),
    ],
  );
  expect(first.size).toBeGreaterThan(1);
});
