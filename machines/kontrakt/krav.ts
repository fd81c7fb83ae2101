import type { Krav } from '../chart.ts';
import type { Facts } from './facts.ts';
import { erHel } from './linjer.ts';
import { erAblPar105, kanOphaevesFor, kanSigesOp } from './om-kontrakten.ts';
import { manglerVarsel } from './varsler.ts';

type K = Krav<Facts>;
const mangler = (holder: K['holder'], ...vej: string[]): K => ({ holder, kode: 'missing', vej });
const ikkeNu = (holder: K['holder'], ...vej: string[]): K => ({ holder, kode: 'notNow', vej });

/** The conditions of the edges: what must be so before the kontrakt may take them. Never about people. */
export const kantKrav = {
  // The gates of freezing (C14: these alone block). KT-301 gates nothing: nobody has signed yet.
  erUdfyldt: mangler((f) => f.dokument !== null, 'udfyld'),
  linjerErHele: mangler((f) => papirets(f).length > 0 && papirets(f).every(erHel), 'udfyld'),
  harStart: mangler(
    (f) => papirets(f).length > 0 && papirets(f).every((l) => l.ikrafttraedelsesdato !== null),
    'udfyld',
  ),
  harVarsel: mangler(harVarsel, 'udfyld'),
  harBetalingsvalg: mangler(
    (f) => f.betalingsforpligtelse !== null && f.dokument?.tjek.includes('KT-308') !== true,
    'udfyld',
  ),
  harBestilling: mangler((f) => f.bestilling !== null || f.udenBestilling !== null, 'accepterUdenBestilling'),

  // How far the paper is (C2)
  papirErKladde: ikkeNu((f) => f.papir === 'kladde', 'fortrydKlargoering', 'afvis'),
  papirErKlar: ikkeNu((f) => f.papir === 'klar', 'klargoer'),
  papirErSendt: ikkeNu((f) => f.papir === 'sendt', 'sendTilUnderskrift'),
  manglerBestilling: ikkeNu((f) => f.bestilling === null),
  koeberMangler: ikkeNu((f) => f.underskrifter.koeber === null),
  leverandoerMangler: ikkeNu((f) => f.underskrifter.leverandoer === null),
  koebersTur: ikkeNu(
    (f) => f.raekkefoelge !== 'leverandoerFoerst' || f.underskrifter.leverandoer !== null,
    'registrerEksternUnderskrift',
  ),
  leverandoerensTur: ikkeNu(
    (f) => f.raekkefoelge !== 'koeberFoerst' || f.underskrifter.koeber !== null,
    'underskrivSomKoeber',
  ),

  // What happened, and prices
  harAabenHaendelse: mangler(
    (f) => f.haendelser.some((h) => h.slut === null),
    'registrerIndlaeggelse',
    'registrerFravaer',
  ),
  harUvurderetOphold: mangler(
    (f) => f.haendelser.some((h) => h.art === 'indlaeggelse' && h.vurderet === null),
    'registrerIndlaeggelse',
  ),
  harPriser: mangler((f) => f.linjer.some((l) => l.enhedsprisOere !== null), 'udfyld', 'anmodOmGenforhandling'),
  harOmtvistetRegulering: mangler(
    (f) => f.reguleringer.some((r) => r.status === 'omtvistet'),
    'registrerTakstregulering',
  ),
  erRammeaftale: ikkeNu((f) => f.variant === 'rammeaftale', 'registrerTakstregulering'),

  // The end
  ingenOpsigelsePaaVej: ikkeNu((f) => f.forslag === null, 'fortrydOpsigelse'),
  skalSkifte: ikkeNu((f) => f.skifter !== null),
  kanSigesOp: ikkeNu(kanSigesOp, 'aftalOphoer'),
  enOpsigelse: ikkeNu((f) => f.opsigelse === null || f.opsigelse.andre.length === 0, 'traekEnOpsigelse'),
  flereOpsigelser: ikkeNu((f) => f.opsigelse !== null && f.opsigelse.andre.length > 0, 'traekOpsigelseTilbage'),
  varOpsagt: ikkeNu((f) => f.opsigelse !== null),
  opsigelseErForeslaaet: mangler((f) => f.forslag?.status === 'foreslaaet', 'foreslaaOpsigelse'),
  /** Sent again where the first never arrived. */
  opsigelseErGodkendt: mangler((f) => f.forslag !== null && f.forslag.status !== 'foreslaaet', 'godkendOpsigelse'),
  opsigelseErSendt: mangler((f) => f.forslag?.status === 'sendt', 'sendOpsigelse'),
  harForslag: ikkeNu((f) => f.forslag !== null, 'foreslaaOpsigelse'),
  erAblPar105: ikkeNu(erAblPar105, 'planlaegUdflytning'),
  ikkeAblPar105: ikkeNu((f) => !erAblPar105(f), 'sikrHjaelp'),
  harMisligholdelse: mangler(
    (f) => kanOphaevesFor(f, 'misligholdelse') || kanOphaevesFor(f, 'forceMajeure'),
    'registrerManglendeLevering',
    'registrerForceMajeure',
  ),
} satisfies Record<string, K>;

/** The lines that the paper begins with; what has been agreed since is no part of it. */
const papirets = (f: Facts): Facts['linjer'] => f.priser[0]?.linjer ?? [];

/** KT-307: both notices, where the kontrakt itself states them; in a rammeaftale for a measure of its own (KT-321). */
function harVarsel(f: Facts): boolean {
  return (f.variant === 'rammeaftale' && !f.saerforanstaltning) || !manglerVarsel(f);
}
