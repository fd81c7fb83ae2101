import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { dato, ugedag } from '#machines/kalender/dato.ts';
import { erHelligdag, helligdage, paaskedag } from '#machines/kalender/helligdage.ts';

test.each([
  [1990, '1990-04-15'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2029, '2029-04-01'],
  [2038, '2038-04-25'],
])('påske %i is %s', (aar, expected) => {
  expect(paaskedag(aar)).toBe(expected);
  expect(ugedag(paaskedag(aar))).toBe(7);
});

test.each([
  [2026, ['01-01', '04-02', '04-03', '04-06', '05-14', '05-25', '12-25']],
  [2027, ['01-01', '03-25', '03-26', '03-29', '05-06', '05-17']],
  [2028, ['04-13', '04-14', '04-17', '05-25', '06-05', '12-25', '12-26']],
  [2029, ['01-01', '03-29', '03-30', '04-02', '05-10', '05-21', '12-25', '12-26']],
])('the holidays on weekdays in %i are those of Appendix C', (aar, expected) => {
  const onWeekdays = [...helligdage(aar).keys()].filter((d) => ugedag(d) <= 5);
  expect(onWeekdays).toEqual(expected.map((day) => `${aar}-${day}`));
});

test('store bededag was a holiday for the last time in 2023', () => {
  expect(erHelligdag(dato('2023-05-05'))).toBe(true);
  expect(erHelligdag(dato('2024-04-26'))).toBe(false);
  expect([...helligdage(2024).values()]).not.toContain('store bededag');
});

test('each holiday has its name', () => {
  expect(helligdage(2026).get(dato('2026-05-14'))).toBe('Kristi himmelfartsdag');
  expect(helligdage(2028).get(dato('2028-06-05'))).toBe('2. pinsedag');
});

test.each(['2026-05-01', '2026-06-05', '2026-12-24', '2026-12-31', '2026-05-15'])('%s is no public holiday', (d) => {
  expect(erHelligdag(dato(d))).toBe(false);
});

describe('a second source names the same days', () => {
  const second = new Holidays('DK');
  const years = Array.from({ length: 2100 - 1990 + 1 }, (_, n) => 1990 + n);

  // Its 'observance' days are left out: fastelavn, 1 May, mors dag, Grundlovsdag and 24 December are no public holidays.
  test.each(years)('%i', (aar) => {
    const theirs = second.getHolidays(aar).filter((day) => day.type === 'public');
    expect([...helligdage(aar).keys()]).toEqual(theirs.map((day) => day.date.slice(0, 10)));
  });
});
