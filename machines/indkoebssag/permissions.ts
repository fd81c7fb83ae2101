import type { Regel, RolleSpec } from '../chart.ts';
import type { EventNavn } from './events.ts';
import type { Facts } from './facts.ts';

/*
 * Who may, one row per event; where from stands in `machine.ts`. Presets differ by switches alone. The rows agree with
 * `tests/policy/indkoebssag.csv`, cell by cell.
 */

const R = 'raadgiver';
const L = 'leder';
const K: RolleSpec = { rolle: 'kontraktforhandler', naar: { forhandler: ['ja'] } };
/** Central purchasing: its indkøbere search too. */
const KCentralt: RolleSpec = { rolle: 'kontraktforhandler', naar: { forhandler: ['ja'], forhandlereSer: ['alle'] } };
/** Everywhere but in central purchasing the rådgiver takes part in the price. */
const RMedPris: readonly RolleSpec[] = [
  { rolle: 'raadgiver', naar: { forhandlereSer: ['tildelte'] } },
  { rolle: 'raadgiver', naar: { forhandler: ['nej'] } },
];
/** Who decides: the leder, advised or not, or the udvalg (Q9). */
const beslutter: readonly RolleSpec[] = [
  { rolle: 'leder', naar: { udvalg: ['ingen', 'raader'] } },
  { rolle: 'udvalgsmedlem', naar: { udvalg: ['beslutter'] } },
];
/** The negotiator where the kommune has one, else the rådgiver (2.16: price proposed, contract filled). */
const forhandlerEllerRaadgiver: readonly RolleSpec[] = [{ rolle: 'raadgiver', naar: { forhandler: ['nej'] } }, K];
const U: RolleSpec = { rolle: 'udvalgsmedlem', naar: { udvalg: ['beslutter'] } };

/** Author of the indstilling ≠ decider (domain.md 7); `soegRamme` is the indstilling of the frame. */
const indstiller = ['indstil', 'soegRamme'];
/** Negotiator ≠ price approver (domain.md 7). */
const forhandler = ['foreslaaPris', 'registrerForhandlingsrunde'];
/** Who gave or registered the acute approval does not ratify it (C9). */
const akutGiver = ['akutGodkend', 'registrerMundtligGodkendelse', 'bekraeftMundtligGodkendelse'];

export const permissions: { readonly [E in EventNavn]: Regel<Facts> } = {
  opretSag: { roller: [R] },
  registrerLoebendeKontrakt: { roller: [R, K] },
  fortsaetHjaelp: 'foelger',
  skiftTilbud: 'foelger',

  beskrivBehov: { roller: [R] },
  gemKravspecifikation: { roller: [R] },
  soegRamme: { roller: [R] },
  startMarkedsafsoegning: { roller: [R, KCentralt] },

  tilfoejKandidat: { roller: [R, K] },
  vurderKandidat: { roller: [R, K] },
  registrerKontakt: { roller: [R, K] },
  videregivOplysninger: { roller: [R, K] },
  anmodOmSletning: { roller: [R, K] },
  registrerBesoeg: { roller: [R] },
  registrerBorgerensSvar: { roller: [R, L] },
  fravaelgKandidat: { roller: [R, K] },
  ingenEgnetTilbud: { roller: [R, KCentralt] },
  skrivPaaVenteliste: { roller: [R, K] },
  pladsTilbudt: { roller: [R, K, L] },
  pladsTabt: { roller: [R, K, L] },
  udskydVenteliste: { roller: [R, K] },

  startPrisforhandling: { roller: [R, K] },
  registrerPristilbud: { roller: [...RMedPris, K] },
  registrerForhandlingsrunde: { roller: [...RMedPris, K] },
  foreslaaPris: { roller: forhandlerEllerRaadgiver },
  accepterPris: { roller: [L], ikkeDenDer: forhandler, graense: 'beloeb' },
  tilbageTilMarked: { roller: [R, KCentralt] },

  indstil: { roller: [R] },
  tilbagetraekIndstilling: { roller: [R] },
  saetPaaDagsorden: { roller: [R, L] },
  godkend: { roller: beslutter, ikkeDenDer: [...indstiller, ...forhandler], graense: 'beslutning' },
  godkendMedBetingelser: { roller: beslutter, ikkeDenDer: [...indstiller, ...forhandler], graense: 'beslutning' },
  sendRetur: { roller: beslutter, ikkeDenDer: indstiller },
  udsaet: { roller: [L, U] },
  givAfslag: { roller: beslutter, ikkeDenDer: indstiller },
  godkendUdenUdvalg: { roller: [L], ikkeDenDer: [...indstiller, ...forhandler], graense: 'beloeb' },

  sendPartshoering: { roller: [R, L] },
  registrerPartshoeringssvar: { roller: [R, L] },
  registrerAfgoerelse: { roller: [R, L] },

  registrerMundtligGodkendelse: { roller: [R], graense: 'ikkeSitEgetJa' },
  akutGodkend: { roller: [L], ikkeDenDer: [...indstiller, ...forhandler], graense: 'akutBeloeb' },
  bekraeftMundtligGodkendelse: {
    roller: [L],
    ikkeDenDer: ['registrerMundtligGodkendelse', ...indstiller, ...forhandler],
    kun: (f) => f.akut?.givetAf ?? null,
    graense: 'akutBeloeb',
  },
  godkendEfterfoelgende: {
    roller: [L, U],
    ikkeDenDer: [...akutGiver, ...indstiller, ...forhandler],
    graense: 'efterfoelgendeMedBeloeb',
  },
  afvisEfterfoelgende: { roller: [L, U], ikkeDenDer: [...akutGiver, ...indstiller], graense: 'efterfoelgende' },

  gemBestilling: { roller: [R] },
  faerdiggoerBestilling: { roller: [R] },
  aftalIndflytning: { roller: [R] },
  registrerIndflytning: { roller: [R, L] },
  flytIndflytning: { roller: [R, L] },
  indledFlytningUdenSamtykke: { roller: [R, L] },
  registrerFamilieretshusetsAfgoerelse: { roller: [R, L] },

  opretKontrakt: { roller: forhandlerEllerRaadgiver },
  overtagKontrakt: 'opgradering',
  kontraktAabnet: 'foelger',
  kontraktSendt: 'foelger',
  kontraktUnderskrevet: 'foelger',
  kontraktAfvist: 'foelger',
  kontraktBortfaldet: 'foelger',
  kontraktIKraft: 'foelger',
  kontraktVilkaar: 'foelger',
  kontraktOpsagt: 'foelger',
  kontraktOpsigelseTrukket: 'foelger',
  kontraktOphoert: 'foelger',
  kontraktBetalingRettet: 'foelger',
  afklarNySag: { roller: [R, L] },
  genforhandlingAabnet: 'foelger',
  genforhandlingLukket: 'foelger',

  planlaegOpfoelgning: { roller: [R, L] },
  overtagOpfoelgning: 'opgradering',
  opfoelgningPlanlagt: 'foelger',
  opfoelgningKonkluderet: 'foelger',
  fritValg: { roller: [R] },
  leverandoerskifte: { roller: [R] },
  borgerDoed: { roller: [R, K, L] },
  borgerFlytter: { roller: [R, L] },
  folkepensionsalder: { roller: [R] },

  modtagKlage: { roller: [R, L] },
  klageAfgjort: 'foelger',
  klageMedhold: 'foelger',

  lukUdenIndkoeb: { roller: [R, L] },
  annuller: { roller: [R, L] },
  afslut: { roller: [R, L] },
  tildel: { roller: [R, L, KCentralt] },
  notat: { roller: [R, K, L] },
  ret: { roller: [R, K, L] },
  foreslaaRettelse: { roller: [R, K, L] },
  godkendRettelse: { roller: [L], ikkeDenDer: ['foreslaaRettelse'] },
  afvisRettelse: { roller: [L] },
  saetPaaVent: { roller: [R, L] },
  genoptag: { roller: [R, L] },
  meldTilOekonomi: { roller: [R, K, L] },

  genberegnFrister: 'uret',
  'frist.vaekning.naaet': 'uret',
  'frist.pristilbud.udloebet': 'uret',
  'frist.akutTilsagn.udloebet': 'uret',
  'frist.godkendEfterfoelgende.overskredet': 'uret',
};
