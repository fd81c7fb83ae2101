import { afterAll, afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';
import { endFile } from './at-end.ts';

/* Runs for every file of a project, also where several of them share what they import. */

let consoleError: MockInstance;
beforeEach(() => {
  consoleError = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  expect(consoleError.mock.calls, 'console.error was called').toEqual([]);
  consoleError.mockRestore();
});
afterAll(endFile);
