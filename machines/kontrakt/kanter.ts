import { edgesOf } from '../edges.ts';

/* Edges that many leaves share, in sets that a leaf spreads. */

export const { til, bliv } = edgesOf('kontrakt');

/** Everywhere, also when it has ended. */
export const altid = {
  notat: bliv(),
};

/** What the sag and other charts tell: in every leaf that lives, and never refused. */
const fortalt = {
  ...altid,
  genberegnFrister: bliv(),
  planlagtStart: bliv(),
  paragrafferRettet: bliv(),
  bestillingKlar: bliv(),
  borgerDoed: bliv(),
  sagPaaVent: bliv(),
  sagGenoptaget: bliv(),
  genforhandlingOensket: bliv(),
  opsigelseOensket: bliv(),
  skiftOensket: bliv(),
  noterTillaeg: bliv(),
};

/** Until it is in force: moving-in takes it there, signed or not (C2); a way back of the sag lets it lapse. */
export const foerIKraft = {
  ...fortalt,
  indflyttet: til('iKraft'),
  bortfald: til('bortfaldet'),
};

/** The conditions under which a kontrakt is frozen; nothing else blocks (C14). */
export const porte = [
  'erUdfyldt',
  'linjerErHele',
  'harStart',
  'harVarsel',
  'harBetalingsvalg',
  'harBestilling',
] as const;

/** What was sent can still be signed, also while a notice runs: no word of it changes then (C2). */
export const underskrifter = {
  underskrivSomKoeber: bliv('papirErSendt', 'koeberMangler', 'koebersTur'),
  registrerEksternUnderskrift: bliv('papirErSendt', 'leverandoerMangler', 'leverandoerensTur'),
  fuldtUnderskrevet: bliv(),
};

/** The paper goes on after moving-in as it did before; there its steps stay (C2). */
export const papirILeverance = {
  udfyld: bliv('papirErKladde'),
  accepterUdenBestilling: bliv('papirErKladde', 'manglerBestilling'),
  klargoer: bliv('papirErKladde', ...porte),
  fortrydKlargoering: bliv('papirErKlar'),
  sendTilUnderskrift: bliv('papirErKlar'),
  ...underskrifter,
  afvis: bliv('papirErSendt'),
};

/** Our own notice from its proposal until it is received (C7). */
export const egenOpsigelse = {
  godkendOpsigelse: bliv('opsigelseErForeslaaet'),
  afvisOpsigelse: bliv('opsigelseErForeslaaet'),
  fortrydOpsigelse: bliv('harForslag'),
  sendOpsigelse: bliv('opsigelseErGodkendt'),
};

/** While help is given: what happens, prices, and what may lead to an end (2.13). */
export const iDrift = {
  ...fortalt,
  indflyttet: bliv(),
  bortfald: til('ophoert'),
  registrerIndlaeggelse: bliv(),
  registrerFravaer: bliv(),
  registrerManglendeLevering: bliv(),
  registrerForceMajeure: bliv(),
  registrerTilbage: bliv('harAabenHaendelse'),
  vurderIndlaeggelse: bliv('harUvurderetOphold'),
  registrerTakstregulering: bliv('harPriser'),
  accepterTakstregulering: bliv('harOmtvistetRegulering'),
  afvisTakstregulering: bliv('harOmtvistetRegulering'),
  ingenTakstregulering: bliv(),
  registrerRammeaftale: bliv('erRammeaftale'),
  'frist.takst.udloebet': bliv(),
  'frist.rammeaftale.udloebet': bliv(),
  anmodOmGenforhandling: bliv(),
  modtagPaedagogiskPlan: bliv(),
  ophaev: til('ophaevet', 'harMisligholdelse'),
};
