import type { World } from '#tests/support/worlds.ts';
import { aabnet, DAG_0, foer, START, TILDELT, underskrevet } from './aabn.ts';
import { den, type Handling } from './act.ts';
import { DREJEBOG } from './uden-rammeaftale.ts';

/** A kontrakt and what people do with it, and its end, counted by hand. */
export interface Variant {
  readonly navn: string;
  readonly sag: () => World;
  readonly drejebog: readonly Handling[];
  readonly ophoer: { readonly aarsag: string; readonly slutdato: string; readonly sidsteBetalingsdag: string };
}

const sag = (paa: string, type: string, felter = {}) => den(paa, 'raadgiver', 'indkoebssag', type, felter);
const k = (paa: string, af: Handling['af'], type: string, felter = {}, sample: string | null = null) =>
  den(paa, af, 'kontrakt', type, felter, sample);
const moede = (paa: string, type: string, felter = {}) => den(paa, 'raadgiver', 'opfoelgning', type, felter);

const indflytning = sag(START, 'registrerIndflytning', { dato: START, kandidatId: null, foersteOpfoelgning: null });
const afslut = (paa: string, hjaelpSlut: string, sidsteBetalingsdag: string) =>
  sag(paa, 'afslut', { aarsag: 'ophoert', hjaelpSlut, sidsteBetalingsdag });
/** The rammeaftale of every other year, told of in time. */
const rammeaftale = (paa: string) => k(paa, 'forhandler', 'registrerRammeaftale');

const EFTER_RAMMEAFTALE = { variant: 'rammeaftale', rammeaftaleRegion: 'sjaelland' };

export const VARIANTER: readonly Variant[] = [
  {
    navn: 'uden rammeaftale, LM+30, betalingen bortfalder',
    sag: () => underskrevet(),
    drejebog: DREJEBOG,
    // Received 28 December: 31 December + 30. Taken again on 15 January: the day before is the last that is paid.
    ophoer: { aarsag: 'opsagtAfKoeber', slutdato: '2029-01-30', sidsteBetalingsdag: '2029-01-14' },
  },
  {
    navn: 'efter rammeaftale med bekræftet varsel, løbende måned + 1 måned, 14 dage efter genbesættelse',
    sag: () =>
      underskrevet({
        ...EFTER_RAMMEAFTALE,
        varselKoeber: 'løbende måned + 1 måned',
        varselLeverandoer: 'løbende måned + 1 måned',
        betalingsforpligtelse: 'xDage',
        betalingsforpligtelseDage: 14,
      }),
    drejebog: [
      indflytning,
      moede('2026-06-30', 'afhold'),
      moede('2026-07-01', 'konkluder', { naesteDato: '2026-12-30' }),
      rammeaftale('2026-11-30'),
      sag('2026-12-21', 'saetPaaVent', { til: '2027-02-01' }),
      k('2027-04-12', 'forhandler', 'anmodOmGenforhandling', { fra: 'leverandoer' }),
      den('2027-04-20', 'forhandler', 'genforhandling', 'traek'),
      // T02: 2028-01-15 → 2028-02-29. T04 b): 10 February + 14.
      k('2028-01-15', 'raadgiver', 'modtagOpsigelse'),
      k('2028-02-10', 'raadgiver', 'registrerGenbesaettelse'),
      k('2028-02-11', 'raadgiver', 'planlaegUdflytning', { dato: '2028-02-29' }),
      afslut('2028-03-01', '2028-02-29', '2028-02-24'),
    ],
    ophoer: { aarsag: 'opsagtAfLeverandoer', slutdato: '2028-02-29', sidsteBetalingsdag: '2028-02-24' },
  },
  {
    navn: 'særforanstaltning i rammeaftalen, 30 dage, hele varslet',
    sag: () =>
      underskrevet({
        ...EFTER_RAMMEAFTALE,
        saerforanstaltning: true,
        varselKoeber: '30 dage',
        varselLeverandoer: '30 dage',
        betalingsforpligtelse: 'heleVarslet',
      }),
    drejebog: [
      indflytning,
      k('2026-05-20', 'raadgiver', 'registrerIndlaeggelse', { start: '2026-05-05' }, 'forSentMeldt'),
      k('2026-11-30', 'forhandler', 'registrerTakstregulering'),
      rammeaftale('2026-12-01'),
      k('2027-12-14', 'forhandler', 'registrerTakstregulering'),
      k('2028-01-03', 'raadgiver', 'foreslaaOpsigelse', { oensketSlut: '2028-03-01' }),
      k('2028-01-20', 'leder', 'godkendOpsigelse'),
      k('2028-01-28', 'raadgiver', 'sendOpsigelse'),
      // T03: 2028-01-31 → 2028-03-01. T04 c): to the end.
      k('2028-01-31', 'raadgiver', 'registrerModtagelse'),
      den('2028-01-31', 'leder', 'indkoebssag', 'registrerAfgoerelse', { udfald: 'ophoer' }),
      afslut('2028-03-02', '2028-03-01', '2028-03-01'),
    ],
    ophoer: { aarsag: 'opsagtAfKoeber', slutdato: '2028-03-01', sidsteBetalingsdag: '2028-03-01' },
  },
  {
    navn: 'overtaget løbende, med huller',
    sag: () => foer(aabnet('registrerLoebendeKontrakt', 'medHuller'), TILDELT),
    drejebog: [
      // C23: without a notice rule no date is printed; the parties agree on one.
      k('2028-01-15', 'raadgiver', 'modtagOpsigelse'),
      k('2028-02-15', 'leder', 'aftalOphoer', { slutdato: '2028-03-31', sidsteBetalingsdag: '2028-03-15' }),
      afslut('2028-04-03', '2028-03-31', '2028-03-15'),
    ],
    ophoer: { aarsag: 'aftalt', slutdato: '2028-03-31', sidsteBetalingsdag: '2028-03-15' },
  },
  {
    navn: 'ABL § 105, LM+30, betalingen bortfalder',
    sag: () => underskrevet({}, 'par85', { paragraffer: ['ablPar105', 'par85'], ansoegningModtaget: DAG_0 }),
    drejebog: [
      indflytning,
      k('2026-12-14', 'forhandler', 'ingenTakstregulering'),
      k('2027-12-15', 'forhandler', 'registrerTakstregulering'),
      // T01: 2028-01-31 → 2028-03-01. T04 a): the day before 29 February.
      k('2028-01-31', 'raadgiver', 'modtagOpsigelse'),
      k('2028-02-20', 'raadgiver', 'sikrHjaelp', { fra: '2028-03-02' }),
      k('2028-02-29', 'raadgiver', 'registrerGenbesaettelse'),
      afslut('2028-03-02', '2028-03-01', '2028-02-28'),
    ],
    ophoer: { aarsag: 'opsagtAfLeverandoer', slutdato: '2028-03-01', sidsteBetalingsdag: '2028-02-28' },
  },
];
