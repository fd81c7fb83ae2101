import {
  dageFoer,
  flyttetTilArbejdsdag,
  forrigeBankdag,
  minusBankdage,
  naesteArbejdsdag,
  plusArbejdsdage,
  plusBankdage,
} from '#machines/kalender/bankdage.ts';
import {
  aarstal,
  type Dato,
  dato,
  datoOf,
  endOfMonth,
  minDato,
  plusDage,
  plusMaaneder,
  plusUger,
} from '#machines/kalender/dato.ts';
import { andenLaesning, parseVarsel, udloebEfterVarsel } from '#machines/kalender/varsel.ts';

export type WorkedExample = {
  readonly regel: string;
  readonly udloeser: string;
  readonly svar: Dato;
  readonly forventet: string;
};

/** Every example of the deadline table and its corrections that is date arithmetic; the expected dates stand by hand. */
export const workedExamples: readonly WorkedExample[] = [
  ...rule('T01 opsigelsesvarsel, LM+30', (d) => efterVarsel('LM+30', d), [
    ['2026-01-10', '2026-03-02'],
    ['2026-01-31', '2026-03-02'],
    ['2026-02-01', '2026-03-30'],
    ['2028-01-15', '2028-03-01'],
    ['2028-02-29', '2028-03-30'],
    ['2026-12-31', '2027-01-30'],
  ]),
  ...rule('T01 by C21', (d) => efterVarsel('LM+30', d), [
    ['2026-01-30', '2026-03-02'],
    ['2026-02-02', '2026-03-30'],
  ]),
  ...rule('T01 the next day is free', (d) => plusDage(efterVarsel('LM+30', d), 1), [['2026-01-10', '2026-03-03']]),
  ...rule('T01 by C21, the last bankdag of the month', (d) => forrigeBankdag(endOfMonth(d)), [
    ['2026-01-10', '2026-01-30'],
    ['2026-05-01', '2026-05-29'],
    ['2026-12-01', '2026-12-30'],
    ['2028-12-15', '2028-12-29'],
  ]),
  ...rule('T01 10 bankdage before month end', (d) => minusBankdage(endOfMonth(d), 10), [['2026-01-10', '2026-01-19']]),
  ...rule('T01 5 bankdage before month end', (d) => minusBankdage(endOfMonth(d), 5), [['2026-01-10', '2026-01-26']]),
  ...rule('T01 2 bankdage before month end', (d) => minusBankdage(endOfMonth(d), 2), [['2026-01-10', '2026-01-29']]),
  ...rule('3.1 the other reading', (d) => otherReading('LM+30', d), [
    ['2026-01-10', '2026-02-28'],
    ['2026-01-31', '2026-03-31'],
  ]),
  ...rule('T02 rammeaftale, LM+1m', (d) => efterVarsel('LM + 1 md.', d), [
    ['2026-01-31', '2026-02-28'],
    ['2028-01-15', '2028-02-29'],
    ['2026-11-30', '2026-12-31'],
  ]),
  ...rule('T03 særforanstaltning, 30 dage', (d) => efterVarsel('30 dage', d), [
    ['2026-01-31', '2026-03-02'],
    ['2028-01-31', '2028-03-01'],
    ['2026-12-15', '2027-01-14'],
  ]),
  ...rule('T04 a bortfalder, E 2026-03-02', (b) => minDato(plusDage(b, -1), dato('2026-03-02')), [
    ['2026-02-05', '2026-02-04'],
    ['2026-03-20', '2026-03-02'],
  ]),
  ...rule('T04 b 14 dage efter, E 2026-03-02', (b) => minDato(plusDage(b, 14), dato('2026-03-02')), [
    ['2026-02-05', '2026-02-19'],
    ['2026-02-25', '2026-03-02'],
  ]),
  ...rule('T04 b before the cap', (b) => plusDage(b, 14), [['2026-02-25', '2026-03-11']]),
  ...rule('T04 b 14 dage efter, E 2028-03-30', (b) => minDato(plusDage(b, 14), dato('2028-03-30')), [
    ['2028-02-25', '2028-03-10'],
  ]),
  ...rule('T05 flytning, plan by', forrigeBankdag, [
    ['2026-03-02', '2026-03-02'],
    ['2028-03-01', '2028-03-01'],
    ['2027-01-30', '2027-01-29'],
  ]),
  ...rule('T06 underretning', (d) => plusDage(d, 7), [
    ['2026-02-25', '2026-03-04'],
    ['2028-02-25', '2028-03-03'],
    ['2026-12-28', '2027-01-04'],
  ]),
  ...rule('T07 svar på genforhandling', (d) => plusDage(d, 30), [
    ['2026-01-30', '2026-03-01'],
    ['2028-01-31', '2028-03-01'],
    ['2026-11-25', '2026-12-25'],
  ]),
  ...rule('T07 intern', (d) => forrigeBankdag(plusDage(d, 30)), [
    ['2026-01-30', '2026-02-27'],
    ['2028-01-31', '2028-03-01'],
    ['2026-11-25', '2026-12-23'],
  ]),
  ...rule('T07 reminder -15 by C25', (d) => dageFoer(d, 15), [['2026-03-01', '2026-02-13']]),
  ...rule('T07 reminder -10 by C25', (d) => dageFoer(d, 10), [['2026-03-01', '2026-02-19']]),
  ...rule('T07 reminder -5 by C25', (d) => dageFoer(d, 5), [['2026-03-01', '2026-02-24']]),
  ...rule('T07 reminder -2 by C25', (d) => dageFoer(d, 2), [
    ['2026-03-01', '2026-02-27'],
    ['2026-12-25', '2026-12-23'],
    ['2026-12-26', '2026-12-23'],
  ]),
  ...rule('T09 foreløbigt tilsagn', (d) => plusDage(d, 30), [
    ['2026-01-30', '2026-03-01'],
    ['2028-01-31', '2028-03-01'],
    ['2026-11-25', '2026-12-25'],
  ]),
  ...rule('T10 takstregulering, not moved on a Saturday', (d) => datoOf(aarstal(d) - 1, 12, 15), [
    ['2027-01-01', '2026-12-15'],
    ['2030-01-01', '2029-12-15'],
  ]),
  ...rule('T12 ændring af rammeaftale, the year before it begins', (d) => datoOf(aarstal(d) - 1, 12, 1), [
    ['2027-01-01', '2026-12-01'],
    ['2025-01-01', '2024-12-01'],
    ['2029-01-01', '2028-12-01'],
  ]),
  ...rule('T13 egenbetaling, intern', forrigeBankdag, [
    ['2026-11-01', '2026-10-30'],
    ['2027-11-01', '2027-11-01'],
    ['2028-11-01', '2028-11-01'],
  ]),
  ...rule('T14 pædagogisk plan', (d) => plusMaaneder(d, 2), [
    ['2026-12-31', '2027-02-28'],
    ['2027-12-31', '2028-02-29'],
    ['2026-03-15', '2026-05-15'],
  ]),
  ...rule('T15 første opfølgning', (d) => plusMaaneder(d, 3), [
    ['2025-11-30', '2026-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2026-01-31', '2026-04-30'],
  ]),
  ...rule('T16 statusnotat, 10 bankdage before M', (m) => minusBankdage(m, 10), [
    ['2026-04-17', '2026-03-31'],
    ['2028-03-14', '2028-02-29'],
    ['2027-01-15', '2026-12-30'],
  ]),
  ...rule('T17 løbende opfølgning, 6 måneder', (d) => plusMaaneder(d, 6), [['2026-08-31', '2027-02-28']]),
  ...rule('T17 løbende opfølgning, 12 måneder', (d) => plusMaaneder(d, 12), [
    ['2028-02-29', '2029-02-28'],
    ['2026-03-31', '2027-03-31'],
  ]),
  ...rule('T18 betalingsfrist', (d) => plusDage(d, 30), [
    ['2026-01-31', '2026-03-02'],
    ['2028-01-31', '2028-03-01'],
    ['2026-11-24', '2026-12-24'],
  ]),
  ...rule('T18 pay by', (d) => forrigeBankdag(plusDage(d, 30)), [['2026-11-24', '2026-12-23']]),
  ...rule('T19 bagud 10 dage', (d) => plusDage(d, 10), [
    ['2026-02-28', '2026-03-10'],
    ['2028-02-29', '2028-03-10'],
  ]),
  ...rule('T19 forud 10 dage', (d) => plusDage(d, -10), [['2027-01-01', '2026-12-22']]),
  ...rule('T20 underskrift, the day before the start (C20)', (d) => plusDage(d, -1), [
    ['2026-04-01', '2026-03-31'],
    ['2028-03-01', '2028-02-29'],
    ['2027-01-01', '2026-12-31'],
  ]),
  ...rule('T20 send 14 days before', (d) => dageFoer(d, 14), [['2026-04-01', '2026-03-18']]),
  ...rule('T21 ikke-godkendt tilbud', (d) => plusDage(d, 21), [
    ['2026-02-10', '2026-03-03'],
    ['2028-02-10', '2028-03-02'],
    ['2026-12-15', '2027-01-05'],
  ]),
  ...rule('T21 with the decision of socialtilsynet', (d) => plusDage(d, 42), [
    ['2026-02-10', '2026-03-24'],
    ['2028-02-10', '2028-03-23'],
    ['2026-12-15', '2027-01-26'],
  ]),
  ...rule('T22 sagsbehandlingsfrist, 8 uger', (d) => plusUger(d, 8), [
    ['2026-01-05', '2026-03-02'],
    ['2028-01-04', '2028-02-29'],
    ['2026-11-02', '2026-12-28'],
  ]),
  ...rule('T23 partshøring', (d) => flyttetTilArbejdsdag(plusDage(d, 14)), [
    ['2026-03-27', '2026-04-10'],
    ['2028-02-15', '2028-02-29'],
    ['2026-12-18', '2027-01-04'],
  ]),
  ...rule('T23 before it is moved', (d) => plusDage(d, 14), [['2026-12-18', '2027-01-01']]),
  ...rule('T24 klagefrist', (d) => plusUger(d, 4), [
    ['2026-02-02', '2026-03-02'],
    ['2028-02-01', '2028-02-29'],
    ['2026-11-27', '2026-12-25'],
  ]),
  ...rule('T24 accepted until', (d) => flyttetTilArbejdsdag(plusUger(d, 4)), [
    ['2026-02-02', '2026-03-02'],
    ['2028-02-01', '2028-02-29'],
    ['2026-11-27', '2026-12-28'],
  ]),
  ...rule('T25 genvurdering', (d) => plusUger(d, 4), [
    ['2026-03-06', '2026-04-03'],
    ['2028-02-01', '2028-02-29'],
    ['2026-03-09', '2026-04-06'],
  ]),
  ...rule('T25 intern', (d) => forrigeBankdag(plusUger(d, 4)), [
    ['2026-03-06', '2026-04-01'],
    ['2028-02-01', '2028-02-29'],
    ['2026-03-09', '2026-04-01'],
  ]),
  ...rule('T26 aktindsigt, 7 arbejdsdage', (d) => plusArbejdsdage(d, 7), [
    ['2026-03-27', '2026-04-10'],
    ['2026-05-11', '2026-05-21'],
    ['2026-12-18', '2026-12-30'],
  ]),
  ...rule('T27 indsigt', (d) => plusMaaneder(d, 1), [
    ['2026-01-31', '2026-02-28'],
    ['2028-01-30', '2028-02-29'],
    ['2026-03-15', '2026-04-15'],
  ]),
  ...rule('T28 notatpligt, 3 arbejdsdage', (d) => plusArbejdsdage(d, 3), [
    ['2026-03-31', '2026-04-08'],
    ['2026-05-13', '2026-05-19'],
    ['2026-12-22', '2026-12-28'],
  ]),
  ...rule('T30 pristilbuds gyldighed', (d) => plusDage(d, 30), [
    ['2026-01-31', '2026-03-02'],
    ['2028-01-31', '2028-03-01'],
    ['2026-12-10', '2027-01-09'],
  ]),
  ...rule('T31 opbevaring, N = 5', (d) => datoOf(aarstal(d) + 5 + 1, 1, 1), [
    ['2026-12-31', '2032-01-01'],
    ['2027-01-01', '2033-01-01'],
    ['2028-02-29', '2034-01-01'],
  ]),
  ...rule('T33 pension age, 6 måneder before (C27)', (d) => plusMaaneder(d, -6), [['2026-08-31', '2026-02-28']]),
  ...rule('I01 start + 5 arbejdsdage (C9)', (d) => plusArbejdsdage(d, 5), [['2026-03-31', '2026-04-10']]),
  ...rule('I02 minutes, 10 bankdage (C26)', (d) => plusBankdage(d, 10), [['2026-03-25', '2026-04-13']]),
  ...rule('I03 the next arbejdsdag (C26)', naesteArbejdsdag, [
    ['2026-03-27', '2026-03-30'],
    ['2026-04-01', '2026-04-07'],
  ]),
];

function rule(regel: string, count: (d: Dato) => Dato, rows: readonly (readonly [string, string])[]): WorkedExample[] {
  return rows.map(([udloeser, forventet]) => ({ regel, udloeser, svar: count(dato(udloeser)), forventet }));
}

function efterVarsel(text: string, modtaget: Dato): Dato {
  const svar = parseVarsel(text);
  if (!svar.ok) throw new Error(svar.grund);
  return udloebEfterVarsel(svar.regel, modtaget);
}

function otherReading(text: string, modtaget: Dato): Dato {
  const svar = parseVarsel(text);
  const other = svar.ok ? andenLaesning(svar.regel, modtaget) : null;
  if (other === null) throw new Error(`No other reading of ${text}`);
  return other;
}
