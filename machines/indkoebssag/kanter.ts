import { edgesOf } from '../edges.ts';

/* Edges that many leaves share, in sets that a leaf spreads. */

export const { til, bliv } = edgesOf('indkoebssag');

/** The gate of what drives the purchase on: not on hold (design.md 3.9), and the borger is alive (C10). */
export const frem = ['ikkePaaVent', 'borgerenLever'] as const;

/** Everywhere, also when it has ended: notes, corrections, papers called back. */
export const altid = {
  notat: bliv(),
  ret: bliv(),
  foreslaaRettelse: bliv(),
  godkendRettelse: bliv('harForeslaaetRettelse'),
  afvisRettelse: bliv('harForeslaaetRettelse'),
  anmodOmSletning: bliv('harVideregivelse'),
  genberegnFrister: bliv(),
};

/** In every leaf that lives: what comes from outside, who has it, hold, and the clock, which is never refused. */
export const levende = {
  ...altid,
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
