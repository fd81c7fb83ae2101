import type { Told } from './read-mails.ts';

/*
 * Written by hand from domain.md 3.2 and 3.3 and the days of the journey: whom each mail about Dagny's sag went to, the
 * day, and what it tells. Days before are calendar days moved to the nearest earlier bankdag (C25). 2026: Easter 2–6
 * April, Store bededag is an ordinary day, Christmas 24–26 December is no bankdag.
 */

export const OM_SAGEN: Readonly<Record<string, readonly Told[]>> = {
  karin: [
    '2026-02-12 Sagen er tildelt dig',
    // Requested on 5 October, by Mette; T07 is 5 October + 30. Day 5 is Saturday the 10th, so Friday.
    '2026-10-05 Noget venter på dig',
    '2026-10-09 4. november 2026: Svar på genforhandling',
    // −15, −10 (Sunday 25 October), −5 and −2.
    '2026-10-20 4. november 2026: Svar på genforhandling',
    '2026-10-23 4. november 2026: Svar på genforhandling',
    '2026-10-30 4. november 2026: Svar på genforhandling',
    // T10: 1 November is a Sunday. The notice of 30 November ends it, so 1 December is silent.
    '2026-10-30 15. december 2026: Takstregulering for 2027',
    '2026-11-02 4. november 2026: Svar på genforhandling',
    // In part: she writes the tillægsaftale.
    '2026-11-03 Noget venter på dig',
  ],
  mette: [
    '2026-02-19 Der er truffet en beslutning',
    // T14: moved in on 1 April, + 2 months; −14 and −3. It came on 2 June, so +7 is silent.
    '2026-05-18 1. juni 2026: Pædagogisk plan',
    '2026-05-29 1. juni 2026: Pædagogisk plan',
    // T15: −28, −14, and −3 is Sunday 28 June. T16: 10 bankdage before 1 July is 17 June; −5, 0, and +3 is a Saturday.
    '2026-06-03 1. juli 2026: Første opfølgning',
    '2026-06-12 17. juni 2026: Statusnotat',
    '2026-06-17 17. juni 2026: Statusnotat',
    '2026-06-17 1. juli 2026: Første opfølgning',
    '2026-06-22 17. juni 2026: Statusnotat',
    '2026-06-26 1. juli 2026: Første opfølgning',
    // The second: T16 is 16 September, and the statusnotat came on the 14th. −3 of the day agreed is Sunday the 27th.
    '2026-09-11 16. september 2026: Statusnotat',
    '2026-09-25 30. september 2026: Aftalt opfølgning',
    // T07: «R+K prepare», so she is called on the days that Karin is; hers was the act of 5 October.
    '2026-10-09 4. november 2026: Svar på genforhandling',
    '2026-10-20 4. november 2026: Svar på genforhandling',
    '2026-10-23 4. november 2026: Svar på genforhandling',
    '2026-10-30 4. november 2026: Svar på genforhandling',
    '2026-11-02 4. november 2026: Svar på genforhandling',
    '2026-11-03 Der er truffet en beslutning',
    // The notice, received by Karin. T04 is asked for each week until the place is taken; T01 −21, −14, −7, −1.
    '2026-11-30 Noget venter på dig',
    '2026-12-07 30. december 2026: Sidste betalingsdag',
    '2026-12-09 30. december 2026: Opsigelsesvarsel',
    '2026-12-14 30. december 2026: Sidste betalingsdag',
    '2026-12-16 30. december 2026: Opsigelsesvarsel',
    '2026-12-21 30. december 2026: Sidste betalingsdag',
    '2026-12-23 30. december 2026: Opsigelsesvarsel',
    // T05, planned: only −3 is left; Sunday the 27th, and Christmas before it.
    '2026-12-23 30. december 2026: Udflytning',
    '2026-12-28 30. december 2026: Sidste betalingsdag',
    '2026-12-29 30. december 2026: Opsigelsesvarsel',
  ],
  birgitte: [
    '2026-02-20 Din underskrift mangler',
    '2026-10-27 Noget venter på dig',
    // T07 goes to the leder too from −5.
    '2026-10-30 4. november 2026: Svar på genforhandling',
    '2026-11-04 Din underskrift mangler',
  ],
};

/** About the sag that the notice opened, whose help has to have begun by 30 December: −28, −14, −7; the leder −7 and 0. */
export const OM_DEN_NYE: Readonly<Record<string, readonly Told[]>> = {
  mette: [
    '2026-12-02 30. december 2026: Hjælpen skal fortsætte',
    '2026-12-16 30. december 2026: Hjælpen skal fortsætte',
    '2026-12-23 30. december 2026: Hjælpen skal fortsætte',
  ],
  birgitte: [
    '2026-12-23 30. december 2026: Hjælpen skal fortsætte',
    '2026-12-30 30. december 2026: Hjælpen skal fortsætte',
  ],
};
