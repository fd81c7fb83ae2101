import { edgesOf } from '../edges.ts';

/* Edges that many leaves share, in sets that a leaf spreads. */

export const { til, bliv } = edgesOf('indkoebssag');

/** The gate of what drives the purchase on: not on hold (design.md 3.9), and the borger is alive (C10). */
export const frem = ['ikkePaaVent', 'borgerenLever'] as const;

/** Told by the sag's other forløb, and never refused (design.md 3.14). What moves a leaf stands in `machine.ts`. */
const fortalt = {
  kontraktAabnet: bliv(),
  kontraktSendt: bliv(),
  kontraktUnderskrevet: bliv(),
  kontraktAfvist: bliv(),
  kontraktBortfaldet: bliv(),
  kontraktIKraft: bliv(),
  kontraktVilkaar: bliv(),
  kontraktOpsagt: bliv(),
  kontraktOpsigelseTrukket: bliv(),
  kontraktOphoert: bliv(),
  kontraktBetalingRettet: bliv(),
  genforhandlingAabnet: bliv(),
  genforhandlingLukket: bliv(),
  opfoelgningPlanlagt: bliv(),
  opfoelgningKonkluderet: bliv(),
};

/** Everywhere, also when it has ended: notes, corrections, papers called back, a complaint and its outcome (3.7, C24). */
export const altid = {
  notat: bliv(),
  ret: bliv(),
  foreslaaRettelse: bliv(),
  godkendRettelse: bliv('harForeslaaetRettelse'),
  afvisRettelse: bliv('harForeslaaetRettelse'),
  anmodOmSletning: bliv('harVideregivelse'),
  modtagKlage: bliv('harAfgoerelse', 'ingenAabenKlage'),
  klageAfgjort: bliv(),
  klageMedhold: bliv(),
  genberegnFrister: bliv(),
};

/** In every leaf that lives: what comes from outside, who has it, hold, and the clock, which is never refused. */
export const levende = {
  ...altid,
  ...fortalt,
  registrerBorgerensSvar: bliv(),
  registrerPartshoeringssvar: bliv('harSendtPartshoering'),
  registrerFamilieretshusetsAfgoerelse: bliv('harAabenFlytningssag'),
  bekraeftMundtligGodkendelse: bliv('afventerBekraeftelse'),
  borgerDoed: bliv(),
  borgerFlytter: bliv(),
  folkepensionsalder: bliv(),
  tildel: bliv(),
  saetPaaVent: bliv(),
  genoptag: bliv('erPaaVent'),
  meldTilOekonomi: bliv(),
  annuller: til('annulleret'),
  'frist.vaekning.naaet': bliv(),
  'frist.pristilbud.udloebet': bliv(),
  'frist.akutTilsagn.udloebet': bliv(),
};

/** Until help is given: it can become acute, a day agreed on can move, the sag can be closed. */
const foerIndflytning = {
  ...levende,
  sendPartshoering: bliv(...frem),
  registrerMundtligGodkendelse: bliv(),
  akutGodkend: bliv(...frem),
  flytIndflytning: bliv('harAftaltIndflytning'),
  indledFlytningUdenSamtykke: bliv('ingenAabenFlytningssag'),
  lukUdenIndkoeb: til('lukketUdenIndkoeb'),
};

/** Nothing is decided here; an acute approval, or an earlier one, may still let the borger move in (C2, C9). */
export const foerGodkendelse = {
  ...foerIndflytning,
  aftalIndflytning: bliv('maaFlytteInd', 'ingenAftaltIndflytning', ...frem),
  registrerIndflytning: til('indsatsIGang', 'maaFlytteInd'),
};

/** The tilbud has been approved. */
export const efterGodkendelse = {
  ...foerIndflytning,
  aftalIndflytning: bliv('ingenAftaltIndflytning', ...frem),
  registrerIndflytning: til('indsatsIGang'),
  registrerAfgoerelse: bliv(...frem),
};

/** What is done with a tilbud, from the market until help is given. */
export const medTilbud = (...krav: readonly string[]) => ({
  registrerKontakt: bliv(...krav),
  videregivOplysninger: bliv(...krav, ...frem),
  registrerBesoeg: bliv(...krav),
  fritValg: bliv('fritValgErMuligt'),
});

/** A place may be offered or lost on any list while the sag is elsewhere; it is noted. */
export const pladserNoteres = (...krav: readonly string[]) => ({
  pladsTilbudt: bliv(...krav),
  pladsTabt: bliv(...krav),
});

/** The need and the tilbud are still being found. */
export const soeger = {
  ...foerGodkendelse,
  ...medTilbud('harKandidat'),
  registrerAfgoerelse: bliv('harNogetAtAfgoere', ...frem),
  beskrivBehov: bliv(),
  gemKravspecifikation: bliv(),
  tilfoejKandidat: bliv(),
  vurderKandidat: bliv('harKandidat'),
  fravaelgKandidat: bliv('harKandidat'),
};

/** A tilbud has been brought to udvalg and leder; its price was ready then. */
export const tilBeslutning = {
  ...foerGodkendelse,
  ...medTilbud(),
  ...pladserNoteres(),
  registrerAfgoerelse: bliv('harNogetAtAfgoere', ...frem),
  registrerPristilbud: bliv(),
  tilbageTilMarked: til('markedsafsoegning'),
  sendRetur: til('prisforhandling'),
  tilbagetraekIndstilling: til('prisforhandling'),
};

/** Approved, and a kontrakt is being made: until it binds both, the sag may leave its tilbud as from bestilling. */
export const omKontrakten = {
  ...efterGodkendelse,
  ...medTilbud(),
  registrerPristilbud: bliv(),
  gemBestilling: bliv(),
  faerdiggoerBestilling: bliv(...frem),
  planlaegOpfoelgning: bliv('borgerenLever'),
  pladsTilbudt: bliv(),
  pladsTabt: til('afventerPlads.efterBeslutning', 'kontraktBinderIkke'),
  tilbageTilMarked: til('markedsafsoegning', 'kontraktBinderIkke'),
  lukUdenIndkoeb: til('lukketUdenIndkoeb', 'kontraktBinderIkke'),
  kontraktBortfaldet: til('prisforhandling'),
};
