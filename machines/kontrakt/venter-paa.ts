import type { VenterPaa } from '../chart.ts';
import type { Hvem } from '../frist.ts';
import { rolle } from '../frist-bygger.ts';
import type { Facts } from './facts.ts';
import { udfylder } from './frister/faelles.ts';
import { varselFor } from './varsler.ts';

type Venter = VenterPaa<Facts>;

const R = rolle('raadgiver');
const L = rolle('leder');
const leverandoer: Hvem = { art: 'leverandoer' };
const borger: Hvem = { art: 'borger' };

const venter = (event: string, hvem: Venter['hvem'], ...krav: readonly string[]): Venter => ({ event, hvem, krav });
/** What a death stops at once (C10). */
const lever = (event: string, hvem: Venter['hvem'], ...krav: readonly string[]): Venter =>
  venter(event, hvem, ...krav, 'borgerenLever');

/** T01 calls for the receipt where it can be counted; where the rule is not confirmed, it is the rådgiver's to ask (C23). */
const modtageren = (f: Facts): Hvem => (varselFor(f, 'koeber') === null ? R : leverandoer);
const egenOpsigelse: readonly Venter[] = [
  lever('godkendOpsigelse', L, 'opsigelseErForeslaaet'),
  lever('sendOpsigelse', R, 'opsigelseSkalSendes'),
  lever('registrerModtagelse', modtageren, 'opsigelseErSendt'),
];

const underskrifterne = (...krav: readonly string[]): readonly Venter[] => [
  lever('underskrivSomKoeber', L, 'koeberMangler', 'koebersTur', ...krav),
  lever('registrerEksternUnderskrift', leverandoer, 'leverandoerMangler', 'leverandoerensTur', ...krav),
];

/** While help is given: what others have asked of us, and prices that the leder decides. */
const iDrift: readonly Venter[] = [
  lever('accepterTakstregulering', L, 'harOmtvistetRegulering'),
  // After 15 December: the supplier was silent, or nobody has written what came (T10).
  lever('ingenTakstregulering', udfylder, 'takstaarMangler'),
  lever('anmodOmGenforhandling', R, 'genforhandlingSkalBegynde'),
];

/** Who has the ball, per leaf. A short stay of the borger, a rate or an end is a frist's, not a person's turn. */
export const venterPaa: Readonly<Record<string, readonly Venter[]>> = {
  kladde: [
    lever('udfyld', udfylder, 'manglerUdfyldning'),
    lever('klargoer', udfylder, 'kanKlargoeres'),
    lever('accepterUdenBestilling', L, 'manglerKunBestilling'),
  ],
  klar: [lever('sendTilUnderskrift', udfylder)],
  tilUnderskrift: underskrifterne(),
  // The waiting is the start date's, which the clock takes, or for the day the borger moves in.
  underskrevet: [lever('indflyttet', borger)],

  iKraft: [
    ...iDrift,
    lever('udfyld', udfylder, 'papirErKladde', 'manglerUdfyldning'),
    lever('klargoer', udfylder, 'papirErKladde', 'kanKlargoeres'),
    lever('accepterUdenBestilling', L, 'papirErKladde', 'manglerKunBestilling'),
    lever('sendTilUnderskrift', udfylder, 'papirErKlar'),
    ...underskrifterne('papirErSendt'),
    lever('foreslaaOpsigelse', R, 'opsigelseSkalForeslaas'),
    ...egenOpsigelse,
    venter('aftalOphoer', L, 'betalingenSkalAftales'),
  ],

  opsagt: [
    ...iDrift,
    ...underskrifterne('papirErSendt'),
    ...egenOpsigelse,
    lever('aftalOphoer', L, 'slutdatoMangler'),
    lever('aftalOphoer', L, 'opsagtFoerAftalt'),
    lever('planlaegUdflytning', R, 'udflytningSkalPlanlaegges'),
    lever('sikrHjaelp', R, 'hjaelpSkalSikres'),
    venter('aftalOphoer', L, 'betalingenSkalAftales'),
  ],
};
