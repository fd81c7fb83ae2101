import type { Krav } from '../chart.ts';
import type { Facts } from './facts.ts';
import { koebetMangler, tilbudErIkkeGodkendt } from './om-koebet.ts';
import {
  aabenKlage,
  bindendeKontrakt,
  kanOvertageKontrakt,
  levendeKontrakt,
  nySagSkalAfklares,
} from './om-kontrakten.ts';
import {
  aabneVentelister,
  afventerEfterfoelgende,
  erFlyttetInd,
  erGodkendt,
  fritValgErMuligt,
  gyldigePristilbud,
  lederBestemmer,
  maaSpringeUdvalgOver,
  muligeKandidater,
  prisGaelder,
  rammeDaekker,
} from './om-sagen.ts';
import { aabneRettelser } from './rettelser.ts';

type K = Krav<Facts>;
const mangler = (holder: K['holder'], ...vej: string[]): K => ({ holder, kode: 'missing', vej });
const ikkeNu = (holder: K['holder'], ...vej: string[]): K => ({ holder, kode: 'notNow', vej });

/** What ends a kontrakt that runs; the sag itself cannot. */
const KONTRAKTENS_OPHOER = ['kontrakt.foreslaaOpsigelse', 'kontrakt.aftalOphoer'];

/** The conditions of the edges: what must be so before the sag may take them. Never about people. */
export const kantKrav = {
  // The gates (design.md 3.9, C10)
  ikkePaaVent: ikkeNu((f) => f.hold === null, 'genoptag'),
  erPaaVent: ikkeNu((f) => f.hold !== null, 'saetPaaVent'),
  borgerenLever: ikkeNu((f) => f.doed === null, 'lukUdenIndkoeb', 'afslut'),

  // Need and frame (C1)
  harBehov: mangler((f) => f.behov !== null, 'beskrivBehov'),
  harKravspecifikation: mangler((f) => f.kravspecifikation !== null, 'gemKravspecifikation'),
  brugerRamme: ikkeNu((f) => f.regler.switches.visitation !== 'konkretTilbud', 'startMarkedsafsoegning'),
  harRamme: mangler((f) => f.regler.switches.visitation === 'konkretTilbud' || rammeDaekker(f), 'soegRamme'),

  // Market and places
  harKandidat: mangler((f) => muligeKandidater(f).length > 0, 'tilfoejKandidat'),
  harAabenVenteliste: mangler((f) => aabneVentelister(f).length > 0, 'skrivPaaVenteliste'),
  harVideregivelse: mangler((f) => f.videregivelser.length > 0, 'videregivOplysninger'),

  // Price
  harGyldigtPristilbud: mangler((f) => gyldigePristilbud(f).length > 0, 'registrerPristilbud'),
  prisErForeslaaet: mangler((f) => f.pris !== null, 'foreslaaPris'),
  prisAfventerAccept: mangler((f) => f.pris?.status === 'foreslaaet', 'foreslaaPris'),
  prisErGyldig: mangler((f) => f.pris === null || prisGaelder(f), 'registrerPristilbud', 'foreslaaPris'),
  prisErKlar: mangler(prisErKlar, 'foreslaaPris', 'accepterPris'),

  // Visitation
  brugerUdvalg: ikkeNu((f) => f.regler.switches.udvalg !== 'ingen', 'godkend'),
  udvalgErIngen: ikkeNu((f) => f.regler.switches.udvalg === 'ingen', 'saetPaaDagsorden'),
  erIndstillet: mangler((f) => f.indstilling !== null, 'indstil'),
  ikkePaaDagsorden: ikkeNu((f) => f.indstilling?.moede == null, 'udsaet'),
  erPaaDagsorden: ikkeNu((f) => f.indstilling?.moede != null, 'saetPaaDagsorden'),
  kanBesluttes: ikkeNu((f) => f.regler.switches.udvalg === 'ingen' || f.indstilling?.moede != null, 'saetPaaDagsorden'),
  maaSpringeUdvalgOver: ikkeNu(maaSpringeUdvalgOver, 'indstil'),
  manglerBeslutning: ikkeNu((f) => !erGodkendt(f.beslutning)),
  akutErAfgjort: ikkeNu((f) => !afventerEfterfoelgende(f), 'godkendEfterfoelgende', 'afvisEfterfoelgende'),
  akutAfventer: ikkeNu(afventerEfterfoelgende, 'registrerMundtligGodkendelse', 'akutGodkend'),
  afventerBekraeftelse: ikkeNu(
    (f) => f.akut?.art === 'mundtlig' && f.akut.bekraeftet === null,
    'registrerMundtligGodkendelse',
  ),

  // Afgørelse and hearing
  harNogetAtAfgoere: mangler(
    (f) => f.beslutning !== null || f.ramme !== null || f.akut !== null,
    'soegRamme',
    'indstil',
  ),
  harSendtPartshoering: mangler((f) => f.partshoering !== null, 'sendPartshoering'),

  // Moving in
  maaFlytteInd: mangler(maaFlytteInd, 'indstil', 'registrerMundtligGodkendelse', 'akutGodkend'),
  ingenAftaltIndflytning: ikkeNu((f) => f.indflytning.aftalt === null, 'flytIndflytning'),
  harAftaltIndflytning: mangler((f) => f.indflytning.aftalt !== null, 'aftalIndflytning'),
  ingenAabenFlytningssag: ikkeNu((f) => !aabenFlytningssag(f), 'registrerFamilieretshusetsAfgoerelse'),
  harAabenFlytningssag: mangler(aabenFlytningssag, 'indledFlytningUdenSamtykke'),
  fritValgErMuligt: ikkeNu(fritValgErMuligt),

  // What moving-in overtook; another price is a genforhandling, another tilbud another sag (domain.md 6, C10)
  koebetMangler: ikkeNu(koebetMangler, 'leverandoerskifte', 'fritValg'),
  tilbudSkalVurderes: ikkeNu((f) => koebetMangler(f) || tilbudErIkkeGodkendt(f), 'leverandoerskifte', 'fritValg'),

  // The kontrakt and what follows it
  ingenLevendeKontrakt: ikkeNu((f) => levendeKontrakt(f) === null),
  /** It is ended first; at a death the sag ends it (C10). */
  kontraktBinderIkke: ikkeNu((f) => f.doed !== null || !bindendeKontrakt(f), ...KONTRAKTENS_OPHOER),
  kontraktErSlut: ikkeNu((f) => f.doed !== null || levendeKontrakt(f) === null, ...KONTRAKTENS_OPHOER),
  ingenAabenGenforhandling: ikkeNu(
    (f) => f.genforhandlinger.length === 0,
    'genforhandling.afslaa',
    'genforhandling.traek',
  ),
  ingenAabenOpfoelgning: ikkeNu((f) => f.opfoelgningsforloeb?.aaben !== true, 'opfoelgning.flyt'),
  kanOvertageKontrakt: ikkeNu(kanOvertageKontrakt),
  kanOvertageOpfoelgning: ikkeNu((f) => f.doed === null && erFlyttetInd(f) && f.opfoelgningsforloeb === null),

  nySagSkalAfklares: ikkeNu(nySagSkalAfklares),

  // Complaints
  harAfgoerelse: mangler((f) => f.afgoerelse !== null, 'registrerAfgoerelse'),
  ingenAabenKlage: ikkeNu((f) => aabenKlage(f, f.afgoerelse?.seq) === null),

  harForeslaaetRettelse: mangler((f) => aabneRettelser(f).length > 0, 'foreslaaRettelse'),
} satisfies Record<string, K>;

/** Accepted, or proposed where the leder decides alone and his approval accepts it (design.md 3.4); of what is recommended. */
function prisErKlar(f: Facts): boolean {
  if (f.pris === null) return false;
  if (f.indstilling?.art === 'tilbud' && f.indstilling.kandidatId !== f.pris.kandidatId) return false;
  return f.pris.status === 'accepteret' || lederBestemmer(f);
}

/** After an approval (a frame's too, unless the tilbud was refused), or acutely (design.md 3, C2, C9). */
function maaFlytteInd(f: Facts): boolean {
  if (f.akut !== null || erGodkendt(f.beslutning)) return true;
  return f.beslutning === null && erGodkendt(f.ramme);
}

function aabenFlytningssag(f: Facts): boolean {
  return f.flytning !== null && f.flytning.afgoerelse === null;
}
