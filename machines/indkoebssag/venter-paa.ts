import type { VenterPaa } from '../chart.ts';
import type { Hvem } from '../frist.ts';
import { rolle } from '../frist-bygger.ts';
import type { Facts } from './facts.ts';
import { forhandler } from './frister/faelles.ts';
import { lederBestemmer } from './om-sagen.ts';

type Venter = VenterPaa<Facts>;

const R = rolle('raadgiver');
const L = rolle('leder');
const K = rolle('kontraktforhandler');
const leverandoer: Hvem = { art: 'leverandoer' };
const borger: Hvem = { art: 'borger' };

/** The udvalg only where its members see the sag: on an agenda. */
const beslutter = (f: Facts): Hvem => (lederBestemmer(f) || f.dagsorden === null ? L : rolle('udvalgsmedlem'));
/** Who may propose the price and open the kontrakt: the negotiator where the kommune has one. */
const forhandlerEllerRaadgiver = (f: Facts): Hvem => (f.regler.switches.forhandler === 'ja' ? K : R);
const telefonensLeder = (f: Facts): Hvem | null =>
  f.akut === null || f.akut.givetAf === null ? null : { art: 'person', personId: f.akut.givetAf };

const venter = (event: string, hvem: Venter['hvem'], ...krav: readonly string[]): Venter => ({ event, hvem, krav });
/** An act that drives the purchase on: nobody's turn while the sag is on hold or the borger is dead. */
const frem = (event: string, hvem: Venter['hvem'], ...krav: readonly string[]): Venter =>
  venter(event, hvem, ...krav, 'ikkePaaVent', 'borgerenLever');

const overalt: readonly Venter[] = [
  venter('godkendRettelse', L, 'harForeslaaetRettelse'),
  venter('bekraeftMundtligGodkendelse', telefonensLeder, 'afventerBekraeftelse'),
  venter('registrerPartshoeringssvar', borger, 'afventerHoeringssvar', 'borgerenLever'),
];

const foerIndflytning: readonly Venter[] = [...overalt, venter('lukUdenIndkoeb', R, 'borgerenErDoed')];

const prisen: readonly Venter[] = [
  frem('tildel', R, 'manglerForhandler'),
  frem('registrerPristilbud', forhandler, 'harKandidat', 'manglerPristilbud'),
  frem('foreslaaPris', forhandlerEllerRaadgiver, 'harGyldigtPristilbud', 'prisSkalForeslaas'),
];

/** In visitation a price that has run out is confirmed before anybody can decide (T30), or, when it rose, agreed anew. */
const prisenBekraeftes: readonly Venter[] = [
  frem('registrerPristilbud', forhandler, 'prisSkalBekraeftes'),
  frem('tilbagetraekIndstilling', R, 'prisErSteget'),
];

/** Where something waits for the kontraktforhandler and nobody is: a hold of the sag does not hold its other forløb. */
const forhandleren = venter('tildel', R, 'manglerForhandler', 'forhandlerSkalBruges', 'borgerenLever');

/** What is still to be done while the kontrakt, a forløb of its own, is filled, sent and signed. */
const mensKontraktenLaves: readonly Venter[] = [
  ...foerIndflytning,
  forhandleren,
  frem('faerdiggoerBestilling', R, 'manglerBestilling'),
  frem('registrerAfgoerelse', R, 'manglerAfgoerelse'),
  frem('aftalIndflytning', R, 'ingenAftaltIndflytning'),
  venter('registrerIndflytning', R, 'harAftaltIndflytning', 'borgerenLever'),
];

/** Who has the ball, per leaf. An entry counts while its krav hold; on hold the wake-up (I05) has it. */
export const venterPaa: Readonly<Record<string, readonly Venter[]>> = {
  behov: [
    ...foerIndflytning,
    frem('beskrivBehov', R, 'manglerBehov'),
    frem('gemKravspecifikation', R, 'harBehov', 'manglerKravspecifikation'),
    frem('soegRamme', R, 'brugerRamme', 'harBehov', 'manglerRamme'),
    frem('startMarkedsafsoegning', R, 'harBehov', 'harKravspecifikation', 'harRamme'),
  ],

  markedsafsoegning: [
    ...foerIndflytning,
    frem('tilfoejKandidat', R, 'ingenKandidat'),
    frem('startPrisforhandling', R, 'harKandidat'),
  ],

  'afventerPlads.foerBeslutning': [
    ...foerIndflytning,
    venter('pladsTilbudt', leverandoer, 'harAabenVenteliste', 'borgerenLever'),
    frem('tilbageTilMarked', R, 'ingenAabenVenteliste'),
  ],
  'afventerPlads.efterBeslutning': [
    ...foerIndflytning,
    venter('pladsTilbudt', leverandoer, 'harAabenVenteliste', 'borgerenLever'),
    frem('skrivPaaVenteliste', R, 'ingenAabenVenteliste'),
  ],

  prisforhandling: [
    ...foerIndflytning,
    ...prisen,
    frem('tilbageTilMarked', R, 'ingenKandidat'),
    frem('accepterPris', L, 'prisAfventerAccept', 'prisErGyldig', 'udvalgBestemmer', 'skalIndstilles'),
    frem('indstil', R, 'prisErKlar', 'prisErGyldig', 'skalIndstilles'),
    frem('godkendUdenUdvalg', L, 'maaSpringeUdvalgOver', 'prisErForeslaaet', 'prisErGyldig'),
  ],

  'visitation.rammeIndstillet': [
    ...foerIndflytning,
    frem('saetPaaDagsorden', R, 'brugerUdvalg'),
    frem('godkend', L, 'udvalgErIngen'),
  ],
  'visitation.rammePaaDagsorden': [...foerIndflytning, frem('godkend', beslutter)],
  'visitation.indstillet': [
    ...foerIndflytning,
    ...prisenBekraeftes,
    frem('saetPaaDagsorden', R, 'brugerUdvalg'),
    frem('godkend', L, 'udvalgErIngen', 'prisErGyldig'),
  ],
  'visitation.paaDagsorden': [...foerIndflytning, ...prisenBekraeftes, frem('godkend', beslutter, 'prisErGyldig')],

  bestilling: [
    ...foerIndflytning,
    frem('faerdiggoerBestilling', R, 'manglerBestilling'),
    frem('registrerAfgoerelse', R, 'manglerAfgoerelse'),
    frem('tildel', R, 'manglerForhandler', 'harBestilling'),
    frem('opretKontrakt', forhandlerEllerRaadgiver, 'harBestilling'),
    frem('aftalIndflytning', R, 'ingenAftaltIndflytning'),
    venter('registrerIndflytning', R, 'harAftaltIndflytning', 'borgerenLever'),
  ],

  'kontrakt.udfyldes': mensKontraktenLaves,
  'kontrakt.tilUnderskrift': mensKontraktenLaves,
  'kontrakt.underskrevet': [
    ...mensKontraktenLaves,
    frem('opretKontrakt', forhandlerEllerRaadgiver, 'udenLevendeKontrakt'),
    venter('afklarNySag', R, 'nySagSkalAfklares'),
  ],

  indsatsIGang: [
    ...overalt,
    venter('afslut', R, 'borgerenErDoed'),
    venter('afslut', R, 'erAfvistEfterfoelgende', 'kontraktErSlut', 'borgerenLever'),
    venter('afslut', R, 'kontraktErOphoert', 'ingenAabenGenforhandling', 'borgerenLever'),
    venter('afklarNySag', R, 'nySagSkalAfklares'),
    venter('indledFlytningUdenSamtykke', L, 'flyttetModNej', 'ingenAabenFlytningssag'),
    venter('registrerFamilieretshusetsAfgoerelse', L, 'flyttetModNej', 'harAabenFlytningssag'),
    { ...venter('godkendEfterfoelgende', beslutter, 'akutAfventer'), ikke: (f) => f.akut?.givetAf ?? null },
    frem('tilfoejKandidat', R, 'ingenKandidat', 'manglerPris'),
    frem('registrerPristilbud', forhandler, 'harKandidat', 'manglerPris', 'manglerPristilbud'),
    frem('foreslaaPris', forhandlerEllerRaadgiver, 'harGyldigtPristilbud', 'manglerPris'),
    frem('indstil', R, 'harKandidat', 'manglerBeslutning', 'manglerIndstilling', 'skalIndstilles'),
    frem(
      'godkendUdenUdvalg',
      L,
      'manglerBeslutning',
      'akutErAfgjort',
      'maaSpringeUdvalgOver',
      'prisErForeslaaet',
      'prisErGyldig',
    ),
    frem('saetPaaDagsorden', R, 'erIndstillet', 'ikkePaaDagsorden', 'brugerUdvalg'),
    frem('godkend', beslutter, 'erIndstillet', 'kanBesluttes', 'akutErAfgjort', 'prisErKlar', 'prisErGyldig'),
    frem('beskrivBehov', R, 'udredningErKraevet'),
    frem('faerdiggoerBestilling', R, 'manglerBestilling'),
    frem('registrerAfgoerelse', R, 'manglerAfgoerelse'),
    forhandleren,
    frem('opretKontrakt', forhandlerEllerRaadgiver, 'manglerKontrakt'),
    frem('opretKontrakt', forhandlerEllerRaadgiver, 'kontraktErUdloebet'),
    frem('planlaegOpfoelgning', R, 'manglerOpfoelgning'),
    venter('meldTilOekonomi', R, 'manglerMelding'),
  ],

  'afslag.tilAfgoerelse': [...foerIndflytning, frem('registrerAfgoerelse', R)],
  // The rest of the waiting is T24's: its ladder calls the rådgiver when it is over.
  'afslag.meddelt': foerIndflytning,
};
