import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, begun before all else: begun last, each would leave the other cores with nothing to do. */
const LONGEST = [
  'tests/year/year.test.ts',
  'tests/year/year-nobody-knows.test.ts',
  'tests/year/year-postgres.test.ts',
  'tests/model/walk.test.ts',
  'tests/api/policy.test.ts',
  'tests/browser/screens.test.ts',
  'tests/browser/opsaetning.test.ts',
  'tests/browser/contract-life.test.ts',
  'tests/api/paths.test.ts',
  'tests/browser/journey.test.ts',
  'tests/crash/kill.test.ts',
  'tests/api/demo.test.ts',
  'tests/browser/sag-at-work.test.ts',
  'tests/crash/power-cut.test.ts',
  'tests/crash/import.test.ts',
  'tests/browser/import.test.ts',
  'tests/crash/verify-program.test.ts',
  'tests/model/four-eyes.test.ts',
  'tests/api/cannot-start.test.ts',
];

/** Vitest's own order behind the longest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.indexOf(relative(this.ctx.config.root, moduleId));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
