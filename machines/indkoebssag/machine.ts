import { chartMachine, edgesOf } from '../edges.ts';
import { kantKrav } from './krav.ts';
import { noterEvent } from './noter.ts';
import { venterKrav } from './venter-krav.ts';

const { til, bliv } = edgesOf('indkoebssag');

/** The gate of what drives the purchase on: not on hold (design.md 3.9), and the borger is alive (C10). */
const frem = ['ikkePaaVent', 'borgerenLever'] as const;

/** Everywhere, also when it has ended: notes, corrections, papers called back. */
const altid = {
  notat: bliv(),
  ret: bliv(),
  foreslaaRettelse: bliv(),
  godkendRettelse: bliv('harForeslaaetRettelse'),
  afvisRettelse: bliv('harForeslaaetRettelse'),
  anmodOmSletning: bliv('harVideregivelse'),
  genberegnFrister: bliv(),
};

/** In every leaf that lives: what comes from outside, who has it, hold, and the clock, which is never refused. */
const levende = {
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

/** Until help is given: it can become acute, a day can be agreed and come, the sag can be closed. */
const foerIndflytning = {
  ...levende,
  sendPartshoering: bliv(...frem),
  registrerMundtligGodkendelse: bliv(),
  akutGodkend: bliv(...frem),
  aftalIndflytning: bliv('maaFlytteInd', 'ingenAftaltIndflytning', ...frem),
  flytIndflytning: bliv('harAftaltIndflytning'),
  registrerIndflytning: til('indsatsIGang', 'maaFlytteInd'),
  indledFlytningUdenSamtykke: bliv('ingenAabenFlytningssag'),
  lukUdenIndkoeb: til('lukketUdenIndkoeb'),
};

/** Where there are tilbud to talk with, from the market until help is given. */
const medKandidater = {
  ...foerIndflytning,
  registrerKontakt: bliv('harKandidat'),
  videregivOplysninger: bliv('harKandidat', ...frem),
  registrerBesoeg: bliv('harKandidat'),
  fritValg: bliv('fritValgErMuligt'),
  registrerAfgoerelse: bliv('harNogetAtAfgoere', ...frem),
};

/** A place may be offered or lost on any list while the sag is elsewhere; it is noted. */
const pladserNoteres = { pladsTilbudt: bliv('harKandidat'), pladsTabt: bliv('harKandidat') };

/** The need and the tilbud are still being found. */
const soeger = {
  beskrivBehov: bliv(),
  gemKravspecifikation: bliv(),
  tilfoejKandidat: bliv(),
  vurderKandidat: bliv('harKandidat'),
  fravaelgKandidat: bliv('harKandidat'),
};

const tilbage = { tilbageTilMarked: til('markedsafsoegning') };

const nyDagsorden = ['brugerUdvalg', ...frem] as const;
const prisenHolder = ['prisErKlar', 'prisErGyldig'] as const;

export const machine = chartMachine({
  id: 'indkoebssag',
  initial: 'behov',
  krav: { ...kantKrav, ...venterKrav },
  noter: noterEvent,
  states: {
    behov: {
      on: {
        ...foerIndflytning,
        beskrivBehov: bliv(),
        gemKravspecifikation: bliv(),
        soegRamme: til('visitation.rammeIndstillet', 'brugerRamme', 'harBehov', ...frem),
        startMarkedsafsoegning: til('markedsafsoegning', 'harBehov', 'harKravspecifikation', 'harRamme', ...frem),
      },
    },

    markedsafsoegning: {
      on: {
        ...medKandidater,
        ...pladserNoteres,
        ...soeger,
        startPrisforhandling: til('prisforhandling', 'harKandidat', ...frem),
        skrivPaaVenteliste: til('afventerPlads.foerBeslutning', 'harKandidat', ...frem),
        ingenEgnetTilbud: til('behov'),
      },
    },

    afventerPlads: {
      initial: 'foerBeslutning',
      states: {
        foerBeslutning: {
          on: {
            ...medKandidater,
            ...tilbage,
            ...soeger,
            skrivPaaVenteliste: bliv('harKandidat', ...frem),
            udskydVenteliste: bliv('harAabenVenteliste'),
            pladsTilbudt: til('prisforhandling', 'harKandidat'),
            pladsTabt: bliv('harKandidat'),
          },
        },
        efterBeslutning: {
          on: {
            ...medKandidater,
            ...tilbage,
            fravaelgKandidat: bliv('harKandidat'),
            skrivPaaVenteliste: bliv('harKandidat', ...frem),
            udskydVenteliste: bliv('harAabenVenteliste'),
            pladsTilbudt: til('bestilling', 'harKandidat'),
            pladsTabt: bliv('harKandidat'),
            registrerPristilbud: bliv('harKandidat'),
          },
        },
      },
    },

    prisforhandling: {
      on: {
        ...medKandidater,
        ...pladserNoteres,
        ...soeger,
        ...tilbage,
        registrerPristilbud: bliv('harKandidat'),
        registrerForhandlingsrunde: bliv('harKandidat'),
        foreslaaPris: bliv('harGyldigtPristilbud', ...frem),
        accepterPris: bliv('prisAfventerAccept', 'prisErGyldig', ...frem),
        indstil: til('visitation.indstillet', ...prisenHolder, ...frem),
        godkendUdenUdvalg: til('bestilling', 'maaSpringeUdvalgOver', 'prisErForeslaaet', 'prisErGyldig', ...frem),
      },
    },

    visitation: {
      initial: 'indstillet',
      states: {
        rammeIndstillet: {
          on: {
            ...foerIndflytning,
            saetPaaDagsorden: til('visitation.rammePaaDagsorden', ...nyDagsorden),
            godkend: til('markedsafsoegning', 'udvalgErIngen', ...frem),
            godkendMedBetingelser: til('markedsafsoegning', 'udvalgErIngen', ...frem),
            givAfslag: til('afslag.tilAfgoerelse', 'udvalgErIngen', ...frem),
            sendRetur: til('behov'),
            tilbagetraekIndstilling: til('behov'),
          },
        },
        rammePaaDagsorden: {
          on: {
            ...foerIndflytning,
            godkend: til('markedsafsoegning', ...frem),
            godkendMedBetingelser: til('markedsafsoegning', ...frem),
            givAfslag: til('afslag.tilAfgoerelse', ...frem),
            udsaet: til('visitation.rammeIndstillet'),
            sendRetur: til('behov'),
            tilbagetraekIndstilling: til('behov'),
          },
        },
        indstillet: {
          on: {
            ...medKandidater,
            ...pladserNoteres,
            ...tilbage,
            registrerPristilbud: bliv('harKandidat'),
            saetPaaDagsorden: til('visitation.paaDagsorden', ...nyDagsorden),
            godkend: til('bestilling', 'udvalgErIngen', ...prisenHolder, ...frem),
            godkendMedBetingelser: til('bestilling', 'udvalgErIngen', ...prisenHolder, ...frem),
            givAfslag: til('afslag.tilAfgoerelse', 'udvalgErIngen', ...frem),
            sendRetur: til('prisforhandling'),
            tilbagetraekIndstilling: til('prisforhandling'),
          },
        },
        paaDagsorden: {
          on: {
            ...medKandidater,
            ...pladserNoteres,
            ...tilbage,
            registrerPristilbud: bliv('harKandidat'),
            godkend: til('bestilling', ...prisenHolder, ...frem),
            godkendMedBetingelser: til('bestilling', ...prisenHolder, ...frem),
            givAfslag: til('afslag.tilAfgoerelse', ...frem),
            udsaet: til('visitation.indstillet'),
            sendRetur: til('prisforhandling'),
            tilbagetraekIndstilling: til('prisforhandling'),
          },
        },
      },
    },

    bestilling: {
      on: {
        ...medKandidater,
        ...tilbage,
        registrerPristilbud: bliv('harKandidat'),
        gemBestilling: bliv(),
        faerdiggoerBestilling: bliv(...frem),
        planlaegOpfoelgning: bliv('borgerenLever'),
        skrivPaaVenteliste: til('afventerPlads.efterBeslutning', 'harKandidat', ...frem),
        pladsTilbudt: bliv('harKandidat'),
        pladsTabt: til('afventerPlads.efterBeslutning', 'harKandidat'),
      },
    },

    // What moving-in overtook goes on here by the same events, staying (design.md 3).
    indsatsIGang: {
      on: {
        ...levende,
        beskrivBehov: bliv(),
        tilfoejKandidat: bliv(),
        vurderKandidat: bliv('harKandidat'),
        fravaelgKandidat: bliv('harKandidat'),
        registrerKontakt: bliv('harKandidat'),
        videregivOplysninger: bliv('harKandidat', ...frem),

        registrerPristilbud: bliv('harKandidat'),
        registrerForhandlingsrunde: bliv('harKandidat'),
        foreslaaPris: bliv('harGyldigtPristilbud', ...frem),
        accepterPris: bliv('prisAfventerAccept', 'prisErGyldig', ...frem),

        indstil: bliv('harKandidat', 'manglerBeslutning', ...frem),
        tilbagetraekIndstilling: bliv('erIndstillet'),
        saetPaaDagsorden: bliv('erIndstillet', 'ikkePaaDagsorden', ...nyDagsorden),
        udsaet: bliv('erPaaDagsorden'),
        sendRetur: bliv('erIndstillet'),
        godkend: bliv('erIndstillet', 'kanBesluttes', 'akutErAfgjort', ...prisenHolder, ...frem),
        godkendMedBetingelser: bliv('erIndstillet', 'kanBesluttes', 'akutErAfgjort', ...prisenHolder, ...frem),
        godkendUdenUdvalg: bliv(
          'manglerBeslutning',
          'akutErAfgjort',
          'maaSpringeUdvalgOver',
          'prisErForeslaaet',
          'prisErGyldig',
          ...frem,
        ),
        registrerMundtligGodkendelse: bliv(),
        akutGodkend: bliv(...frem),
        godkendEfterfoelgende: bliv('akutAfventer'),
        afvisEfterfoelgende: bliv('akutAfventer'),
        'frist.godkendEfterfoelgende.overskredet': bliv(),

        sendPartshoering: bliv(...frem),
        registrerAfgoerelse: bliv('harNogetAtAfgoere', ...frem),
        gemBestilling: bliv(),
        faerdiggoerBestilling: bliv(...frem),
        planlaegOpfoelgning: bliv('borgerenLever'),
        indledFlytningUdenSamtykke: bliv('ingenAabenFlytningssag'),
        fritValg: bliv('fritValgErMuligt', ...frem),
        leverandoerskifte: bliv(...frem),
        afslut: til('afsluttet'),
      },
    },

    afslag: {
      initial: 'tilAfgoerelse',
      on: {
        ...levende,
        genoptagEfterKlage: til('behov'),
        // Delivery and paper are two things (C2): an acute yes may have been followed by a no.
        registrerIndflytning: til('indsatsIGang', 'maaFlytteInd'),
        lukUdenIndkoeb: til('lukketUdenIndkoeb'),
      },
      states: {
        tilAfgoerelse: {
          on: { sendPartshoering: bliv(...frem), registrerAfgoerelse: til('afslag.meddelt', ...frem) },
        },
        meddelt: {},
      },
    },

    afsluttet: { on: altid },
    lukketUdenIndkoeb: { on: altid },
    annulleret: { on: altid },
  },
});
