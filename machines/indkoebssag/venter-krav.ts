import type { Krav } from '../chart.ts';
import type { Facts } from './facts.ts';
import {
  erAfvistBagefter,
  kontraktErUdloebet,
  levendeKontrakt,
  manglerKontrakt,
  manglerOpfoelgning,
} from './om-kontrakten.ts';
import { manglendeMelding } from './om-meldinger.ts';
import {
  aabneVentelister,
  afventerEfterfoelgende,
  erFlyttetInd,
  erGodkendt,
  flytningTilladt,
  gyldigePristilbud,
  lederBestemmer,
  maaSpringeUdvalgOver,
  muligeKandidater,
  prisGaelder,
  rammeDaekker,
} from './om-sagen.ts';

const naar = (holder: Krav<Facts>['holder'], ...vej: string[]): Krav<Facts> => ({ holder, kode: 'notNow', vej });

/** The conditions of `venterPaa` alone: they decide whose turn it is, and stop nobody. */
export const venterKrav = {
  borgerenErDoed: naar((f) => f.doed !== null),
  manglerBehov: naar((f) => f.behov === null),
  manglerKravspecifikation: naar((f) => f.kravspecifikation === null),
  manglerRamme: naar((f) => f.regler.switches.visitation !== 'konkretTilbud' && !rammeDaekker(f)),
  ingenKandidat: naar((f) => muligeKandidater(f).length === 0),
  ingenAabenVenteliste: naar((f) => aabneVentelister(f).length === 0),

  manglerForhandler: naar(
    (f) =>
      f.regler.switches.forhandler === 'ja' &&
      f.regler.switches.forhandlereSer === 'tildelte' &&
      f.tildelt.kontraktforhandler === null,
  ),
  forhandlerSkalBruges: naar(forhandlerSkalBruges),
  manglerPristilbud: naar((f) => gyldigePristilbud(f).length === 0 && !prisGaelder(f)),
  prisSkalForeslaas: naar((f) => !prisGaelder(f)),
  prisSkalBekraeftes: naar((f) => prisErUdloebet(f) && !harNyereBud(f)),
  prisErSteget: naar((f) => prisErUdloebet(f) && harNyereBud(f)),
  udvalgBestemmer: naar((f) => !lederBestemmer(f)),
  skalIndstilles: naar((f) => !maaSpringeUdvalgOver(f)),

  manglerBestilling: naar(
    (f) => f.bestillingKraeves !== null || (f.bestilling === null && f.loebendeKontrakt === null),
  ),
  harBestilling: naar((f) => f.bestilling !== null),
  udredningErKraevet: naar((f) => f.udredningKraeves !== null),
  /** Help is given without a kontrakt (C2): red from the first day. */
  manglerKontrakt: naar(manglerKontrakt),
  udenLevendeKontrakt: naar((f) => levendeKontrakt(f) === null),
  /** Does the help go on? Then it is written down anew; else the sag is closed. */
  kontraktErUdloebet: naar(kontraktErUdloebet),
  kontraktErOphoert: naar((f) => f.kontrakt !== null && f.kontrakt.ophoert !== null),
  manglerAfgoerelse: naar(manglerAfgoerelse),
  manglerPris: naar(manglerPris),
  manglerIndstilling: naar((f) => f.indstilling === null && uafgjort(f)),
  manglerOpfoelgning: naar(manglerOpfoelgning),
  manglerMelding: naar((f) => manglendeMelding(f) !== null),
  /** Moved in against the borger's no, and nothing has been done about it: at the leder at once (C5). */
  flyttetModNej: naar((f) => f.indflytning.modBorgerensNej && !flytningTilladt(f, f.valgt)),
  erAfvistEfterfoelgende: naar(erAfvistBagefter),
  afventerHoeringssvar: naar((f) => f.partshoering !== null && f.partshoering.svar === null),
} satisfies Record<string, Krav<Facts>>;

function manglerPris(f: Facts): boolean {
  return f.loebendeKontrakt === null && f.pris === null;
}

/** Price and kontrakt wait for him while the sag is not on hold; what is filled or renegotiated does in any case. */
function forhandlerSkalBruges(f: Facts): boolean {
  const k = levendeKontrakt(f);
  if (k?.papir === 'kladde' || f.genforhandlinger.length > 0) return true;
  if (f.hold !== null) return false;
  const skalOprettes = erFlyttetInd(f) ? manglerKontrakt(f) || kontraktErUdloebet(f) : k === null;
  return skalOprettes || (manglerPris(f) && gyldigePristilbud(f).length > 0);
}

const prisErUdloebet = (f: Facts): boolean => f.pris !== null && !prisGaelder(f);

/** The leverandør has given a price that holds, and that did not confirm ours: it is higher. */
const harNyereBud = (f: Facts): boolean => gyldigePristilbud(f).some((p) => p.kandidatId === f.pris?.kandidatId);

const uafgjort = (f: Facts): boolean =>
  f.loebendeKontrakt === null &&
  !erGodkendt(f.beslutning) &&
  !afventerEfterfoelgende(f) &&
  f.akut?.efterfoelgende?.udfald !== 'afvist';

/** What was decided last has not been told to the borger yet, or somebody demands that it is decided anew. */
function manglerAfgoerelse(f: Facts): boolean {
  if (f.afgoerelseKraeves.length > 0) return true;
  const besluttet = Math.max(f.beslutning?.seq ?? 0, f.beslutning === null ? (f.ramme?.seq ?? 0) : 0);
  return besluttet > 0 && (f.afgoerelse === null || f.afgoerelse.seq < besluttet);
}
