/*
 * Where the worked examples of domain.md 3.2 and 0.1 stand: the rule, its sentence, the test that asks the chart itself,
 * and the days of each example in the order of the table. `index.test.ts` finds them there, under the rule, a line for each.
 */

export interface Regel {
  readonly id: string;
  readonly saetning: string;
  /** Under `tests/unit/`. */
  readonly fil: string;
  /** What stands together on one line of the test. */
  readonly eksempler: readonly (readonly string[])[];
}

const VARSEL = 'kontrakt/frister-varsel.test.ts';
const OPHOER = 'kontrakt/frister-ophoer.test.ts';
const TAKST = 'kontrakt/frister-takst.test.ts';
const DRIFT = 'kontrakt/frister-drift.test.ts';
const GENFORHANDLING = 'genforhandling/frister.test.ts';
const OPFOELGNING = 'opfoelgning/frister.test.ts';
const SAG = 'indkoebssag/frister.test.ts';

export const REGLER: readonly Regel[] = [
  {
    id: 'T01',
    saetning: 'last contract day = LM+30(received); next day is free',
    fil: VARSEL,
    eksempler: [
      ['2026-01-10', '2026-03-02'],
      ['2026-01-31', '2026-03-02'],
      ['2026-02-01', '2026-03-30'],
      ['2028-01-15', '2028-03-01'],
      ['2028-02-29', '2028-03-30'],
      ['2026-12-31', '2027-01-30'],
    ],
  },
  {
    id: 'T02',
    saetning: 'per styringsaftale, stored as rule {LM+N dage | LM+N måneder | N dage | N måneder}',
    fil: VARSEL,
    eksempler: [
      ['2026-01-31', '2026-02-28'],
      ['2028-01-15', '2028-02-29'],
      ['2026-11-30', '2026-12-31'],
    ],
  },
  {
    id: 'T03',
    saetning: 'free field in contract; must be parsed to a T02 rule',
    fil: VARSEL,
    eksempler: [
      ['2026-01-31', '2026-03-02'],
      ['2028-01-31', '2028-03-01'],
      ['2026-12-15', '2027-01-14'],
    ],
  },
  {
    id: 'T04',
    saetning: 'a) min(B − 1, E). b) min(B + X, E). c) E. d) manual',
    fil: OPHOER,
    eksempler: [
      ['bortfalder', '2026-03-02', '2026-02-05', '2026-02-04'],
      ['xDage', '14', '2026-03-02', '2026-02-05', '2026-02-19'],
      ['heleVarslet', '2026-03-02', '2026-02-05', '2026-03-02'],
      ['xDage', '14', '2026-03-02', '2026-02-25', '2026-03-02'],
      ['xDage', '14', '2028-03-30', '2028-02-25', '2028-03-10'],
    ],
  },
  {
    id: 'T05',
    saetning: 'borger + belongings out by E (not ABL § 105 if citizen keeps lease)',
    fil: OPHOER,
    eksempler: [
      ['2026-01-10', '2026-03-02'],
      ['2028-01-15', '2028-03-01'],
      ['2026-12-31', '2027-01-30', '2027-01-29'],
    ],
  },
  {
    id: 'T06',
    saetning: '≤ start + 7 days; on receipt: task to R +5 bankdage',
    fil: DRIFT,
    eksempler: [
      ['2026-02-25', '2026-03-04', 'false'],
      ['2028-02-25', '2028-03-03', 'false'],
      ['2026-12-28', '2027-01-04', 'false'],
    ],
  },
  {
    id: 'T07',
    saetning: 'as soon as possible, latest received + 30 days; both readings are computed, the earlier steers (C18)',
    fil: GENFORHANDLING,
    eksempler: [
      ['2026-01-30', '2026-03-01', '2026-02-27'],
      ['2028-01-31', '2028-03-01'],
      ['2026-11-25', '2026-12-25', '2026-12-23'],
    ],
  },
  {
    id: 'T08',
    saetning: 'effective date = date the description was received (not the first phone call)',
    fil: 'genforhandling/checks.test.ts',
    eksempler: [
      ['2026-02-17', '2026-03-12'],
      ['2028-02-29', '2028-03-30'],
      ['2026-04-01', '2026-04-20'],
    ],
  },
  {
    id: 'T09',
    saetning:
      'default expiry = earlier of T07 decision and tilsagn + 30 days; lapses only if the written tilsagn said so (C19)',
    fil: GENFORHANDLING,
    eksempler: [
      ['2026-01-30', '2026-03-01'],
      ['2028-01-31', '2028-03-01'],
      ['2026-11-25', '2026-12-25'],
    ],
  },
  {
    id: 'T10',
    saetning: 'supplier informs ≤ 15 Dec for change 1 Jan next year; late = omtvistet, the leder decides (C24)',
    fil: TAKST,
    eksempler: [
      ['2026-12-15', 'gaelder'],
      ['2026-12-16', 'omtvistet'],
      ['2030', '2029-12-15'],
    ],
  },
  {
    id: 'T11',
    saetning: 'v1.0: KL’s current estimate at tariff setting; v2.0: rate of the latest concluded økonomiaftale',
    fil: 'worked-examples/takst.test.ts',
    eksempler: [
      ['2027', '2026'],
      ['2028', '2027'],
      ['2029', '2028'],
    ],
  },
  {
    id: 'T12',
    saetning: 'supplier writes ≤ 1 Dec of the adoption year; otherwise old terms stay',
    fil: TAKST,
    eksempler: [
      ['2027', '2026-12-01'],
      ['2025', '2024-12-01'],
      ['2029', '2028-12-01'],
    ],
  },
  {
    id: 'T14',
    saetning: 'date field in contract; default start + 2 months',
    fil: DRIFT,
    eksempler: [
      ['2026-12-31', '2027-02-28'],
      ['2027-12-31', '2028-02-29'],
      ['2026-03-15', '2026-05-15'],
    ],
  },
  {
    id: 'T15',
    saetning: 'mandatory field per indsats; default start + 3 months',
    fil: OPFOELGNING,
    eksempler: [
      ['2025-11-30', '2026-02-28'],
      ['2027-11-30', '2028-02-29'],
      ['2026-01-31', '2026-04-30'],
    ],
  },
  {
    id: 'T16',
    saetning: 'default M − 10 bankdage, counted backwards from M (M excluded)',
    fil: OPFOELGNING,
    eksempler: [
      ['2026-04-17', '2026-03-31'],
      ['2028-03-14', '2028-02-29'],
      ['2027-01-15', '2026-12-30'],
    ],
  },
  {
    id: 'T17',
    saetning: 'default 6 months (§ 107), 12 months (§ 108, § 85)',
    fil: OPFOELGNING,
    eksempler: [
      ['2026-08-31', 'par107', '2027-02-28'],
      ['2028-02-29', 'par108', '2029-02-28'],
      ['2026-03-31', 'par85', '2027-03-31'],
    ],
  },
  {
    id: 'T20',
    saetning: 'both signatures; the frist is the day before the start, the finding when the signature is later (C20)',
    fil: DRIFT,
    eksempler: [
      ['2026-04-01', '2026-03-31', '2026-03-18'],
      ['2028-03-01', '2028-02-29'],
      ['2027-01-01', '2026-12-31'],
    ],
  },
  {
    id: 'T21',
    saetning: '≤ start + 21 days; with socialtilsynet’s decision + 21 more',
    fil: SAG,
    eksempler: [
      ['2026-02-10', '2026-03-03', '2026-03-24'],
      ['2028-02-10', '2028-03-02', '2028-03-23'],
      ['2026-12-15', '2027-01-05', '2027-01-26'],
    ],
  },
  {
    id: 'T22',
    saetning: 'municipality’s own published deadline (parameter, e.g. 8 weeks)',
    fil: SAG,
    eksempler: [
      ['2026-01-05', '2026-03-02'],
      ['2028-01-04', '2028-02-29'],
      ['2026-11-02', '2026-12-28'],
    ],
  },
  {
    id: 'T23',
    saetning: 'set by authority; default 14 days; not ending on non-working day',
    fil: SAG,
    eksempler: [
      ['2026-03-27', '2026-04-10'],
      ['2028-02-15', '2028-02-29'],
      ['2026-12-18', '2027-01-04'],
    ],
  },
  {
    id: 'T24',
    saetning: '4 weeks from the decision received by the citizen; paper mail: 6 hverdage (C24)',
    fil: SAG,
    eksempler: [
      ['2026-02-02', '2026-03-02'],
      ['2028-02-01', '2028-02-29'],
      ['2026-11-27', '2026-12-28'],
    ],
  },
  {
    id: 'T25',
    saetning: '≤ 4 weeks, then forward with case files',
    fil: 'klage/frister.test.ts',
    eksempler: [
      ['2026-03-06', '2026-04-03', '2026-04-01'],
      ['2028-02-01', '2028-02-29'],
      ['2026-03-09', '2026-04-06', '2026-04-01'],
    ],
  },
  {
    id: 'T30',
    saetning: 'offer’s own date; default + 30 days',
    fil: SAG,
    eksempler: [
      ['2026-01-31', '2026-03-02'],
      ['2028-01-31', '2028-03-01'],
      ['2026-12-10', '2027-01-09'],
    ],
  },

  // 0.1, Counting
  {
    id: 'C18',
    saetning: 'the 30 days are to answer the request; a banner says ikke bekræftet (Q27)',
    fil: GENFORHANDLING,
    eksempler: [['2026-04-01', '2026-04-20', '2026-05-01', '2026-05-20']],
  },
  {
    id: 'C19',
    saetning: 'T09 lapses only if the written tilsagn said so; else it is overdue at the leder',
    fil: GENFORHANDLING,
    eksempler: [['bortfalderVedUdloeb: true', 'skriftligt']],
  },
  {
    id: 'C20',
    saetning: 'the frist is the day before the start; the finding comes when the signature is later than the start',
    fil: DRIFT,
    eksempler: [
      ['2026-04-01', 'false'],
      ['2026-04-02', 'true'],
    ],
  },
  {
    id: 'C21',
    saetning: 'steer by the last bankdag of the month 12:00; the ladder arms only when an end is wished',
    fil: VARSEL,
    eksempler: [
      ['2026-01-30', '2026-03-02'],
      ['2026-02-02', '2026-03-30'],
    ],
  },
  {
    id: 'C22',
    saetning: '1,500 kr. × 240 = 360,000, not × 365; kr. pr. støttetime is labelled inkl. bolig og nat',
    fil: 'pris/aarspris.test.ts',
    eksempler: [['1.500 kr.', '240', '360.000 kr.']],
  },
  {
    id: 'C22',
    saetning: 'kr. pr. støttetime is labelled inkl. bolig og nat and compared only with its like',
    fil: 'pris/stoettetime.test.ts',
    eksempler: [['kr. pr. støttetime, inkl. bolig og nat']],
  },
  {
    id: 'C23',
    saetning: 'an unconfirmed rule prints no date; T04 without knowledge of re-occupation shows at least / at most',
    fil: VARSEL,
    eksempler: [['T02', 'dato: null']],
  },
  {
    id: 'C23',
    saetning: 'T04 without knowledge of re-occupation shows at least / at most',
    fil: OPHOER,
    eksempler: [['xDage', '14', 'mindst', 'hoejst']],
  },
  {
    id: 'C24',
    saetning: 'nothing is rejected by itself for lateness',
    fil: 'klage/frister.test.ts',
    eksempler: [['2026-03-02', '2026-03-03', '1']],
  },
  {
    id: '4.3',
    saetning:
      '(new − old) × days from T08 date incl.: 2,450 → 2,610 from 2026-02-17 to 02-28 incl. = 12 × 160 = 1,920 kr.',
    fil: 'genforhandling/efterbetaling.test.ts',
    eksempler: [['2026-02-17', '2026-03-01', '12', '192_000']],
  },
  {
    id: '4.3',
    saetning: '2,450.00 kr./døgn → 894,250.00 kr./år → 74,520.83 kr./md → 17,150.00 kr./uge',
    fil: 'pris/aarspris.test.ts',
    eksempler: [
      ['894.250,00 kr.', '89_425_000'],
      ['74.520,83 kr.', '7_452_083'],
      ['17.150,00 kr.', '1_715_000'],
    ],
  },
  {
    id: '4.3',
    saetning: 'With 20 support hours/uge: 857.50 kr./time',
    fil: 'pris/stoettetime.test.ts',
    eksempler: [['20', '857,50 kr.']],
  },
  {
    id: '4.3',
    saetning: 'aarsprisValgt ≤ 1.10 × aarsprisVisiteret (equality passes)',
    fil: 'pris/frit-valg.test.ts',
    eksempler: [['98_367_500', '89_425_000', 'true']],
  },
];
