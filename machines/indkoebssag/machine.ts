import { chartMachine } from '../edges.ts';
import {
  altid,
  bliv,
  efterGodkendelse,
  foerGodkendelse,
  frem,
  levende,
  medTilbud,
  omKontrakten,
  pladserNoteres,
  soeger,
  til,
  tilBeslutning,
} from './kanter.ts';
import { kantKrav } from './krav.ts';
import { noterEvent } from './noter.ts';
import { venterKrav } from './venter-krav.ts';

/** The purchase as a procedure: states, edges, and the names of their krav. Who may stands in `permissions.ts`. */
export const machine = chartMachine({
  id: 'indkoebssag',
  initial: 'behov',
  krav: { ...kantKrav, ...venterKrav },
  noter: noterEvent,
  states: {
    behov: {
      on: {
        ...foerGodkendelse,
        beskrivBehov: bliv(),
        gemKravspecifikation: bliv(),
        soegRamme: til('visitation.rammeIndstillet', 'brugerRamme', 'harBehov', ...frem),
        startMarkedsafsoegning: til('markedsafsoegning', 'harBehov', 'harKravspecifikation', 'harRamme', ...frem),
      },
    },

    markedsafsoegning: {
      on: {
        ...soeger,
        ...pladserNoteres('harKandidat'),
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
            ...soeger,
            skrivPaaVenteliste: bliv('harKandidat', ...frem),
            udskydVenteliste: bliv('harAabenVenteliste'),
            pladsTilbudt: til('prisforhandling', 'harKandidat'),
            pladsTabt: bliv('harKandidat'),
            tilbageTilMarked: til('markedsafsoegning'),
          },
        },
        efterBeslutning: {
          on: {
            ...efterGodkendelse,
            ...medTilbud(),
            fravaelgKandidat: bliv(),
            skrivPaaVenteliste: bliv(...frem),
            udskydVenteliste: bliv('harAabenVenteliste'),
            pladsTilbudt: til('bestilling'),
            pladsTabt: bliv(),
            registrerPristilbud: bliv(),
            tilbageTilMarked: til('markedsafsoegning'),
          },
        },
      },
    },

    prisforhandling: {
      on: {
        ...soeger,
        ...pladserNoteres('harKandidat'),
        registrerPristilbud: bliv('harKandidat'),
        registrerForhandlingsrunde: bliv('harKandidat'),
        foreslaaPris: bliv('harGyldigtPristilbud', ...frem),
        accepterPris: bliv('prisAfventerAccept', 'prisErGyldig', ...frem),
        indstil: til('visitation.indstillet', 'prisErKlar', 'prisErGyldig', ...frem),
        godkendUdenUdvalg: til('bestilling', 'maaSpringeUdvalgOver', 'prisErForeslaaet', 'prisErGyldig', ...frem),
        tilbageTilMarked: til('markedsafsoegning'),
      },
    },

    visitation: {
      initial: 'indstillet',
      states: {
        rammeIndstillet: {
          on: {
            ...foerGodkendelse,
            saetPaaDagsorden: til('visitation.rammePaaDagsorden', 'brugerUdvalg', ...frem),
            godkend: til('markedsafsoegning', 'udvalgErIngen', ...frem),
            godkendMedBetingelser: til('markedsafsoegning', 'udvalgErIngen', ...frem),
            givAfslag: til('afslag.tilAfgoerelse', 'udvalgErIngen', ...frem),
            sendRetur: til('behov'),
            tilbagetraekIndstilling: til('behov'),
          },
        },
        rammePaaDagsorden: {
          on: {
            ...foerGodkendelse,
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
            ...tilBeslutning,
            saetPaaDagsorden: til('visitation.paaDagsorden', 'brugerUdvalg', ...frem),
            godkend: til('bestilling', 'udvalgErIngen', 'prisErGyldig', ...frem),
            godkendMedBetingelser: til('bestilling', 'udvalgErIngen', 'prisErGyldig', ...frem),
            givAfslag: til('afslag.tilAfgoerelse', 'udvalgErIngen', ...frem),
          },
        },
        paaDagsorden: {
          on: {
            ...tilBeslutning,
            godkend: til('bestilling', 'prisErGyldig', ...frem),
            godkendMedBetingelser: til('bestilling', 'prisErGyldig', ...frem),
            givAfslag: til('afslag.tilAfgoerelse', ...frem),
            udsaet: til('visitation.indstillet'),
          },
        },
      },
    },

    bestilling: {
      on: {
        ...efterGodkendelse,
        ...medTilbud(),
        registrerPristilbud: bliv(),
        gemBestilling: bliv(),
        faerdiggoerBestilling: bliv(...frem),
        planlaegOpfoelgning: bliv('borgerenLever'),
        opretKontrakt: til('kontrakt.udfyldes', 'ingenLevendeKontrakt', ...frem),
        skrivPaaVenteliste: til('afventerPlads.efterBeslutning', ...frem),
        pladsTilbudt: bliv(),
        pladsTabt: til('afventerPlads.efterBeslutning'),
        tilbageTilMarked: til('markedsafsoegning'),
      },
    },

    kontrakt: {
      initial: 'udfyldes',
      states: {
        udfyldes: { on: { ...omKontrakten, kontraktSendt: til('kontrakt.tilUnderskrift') } },
        tilUnderskrift: {
          on: {
            ...omKontrakten,
            kontraktUnderskrevet: til('kontrakt.underskrevet'),
            kontraktAfvist: til('kontrakt.udfyldes'),
          },
        },
        underskrevet: {
          on: {
            ...omKontrakten,
            // Only here: it may have been in force, and ended, before the borger came.
            opretKontrakt: til('kontrakt.udfyldes', 'ingenLevendeKontrakt', ...frem),
            afklarNySag: bliv('nySagSkalAfklares'),
          },
        },
      },
    },

    // What moving-in overtook goes on here by the same events, staying (design.md 3).
    indsatsIGang: {
      on: {
        ...levende,
        beskrivBehov: bliv(),
        tilfoejKandidat: bliv('koebetMangler'),
        vurderKandidat: bliv('tilbudSkalVurderes', 'harKandidat'),
        fravaelgKandidat: bliv('koebetMangler', 'harKandidat'),
        registrerKontakt: bliv('koebetMangler', 'harKandidat'),
        videregivOplysninger: bliv('harKandidat', ...frem),

        registrerPristilbud: bliv('koebetMangler', 'harKandidat'),
        registrerForhandlingsrunde: bliv('koebetMangler', 'harKandidat'),
        foreslaaPris: bliv('koebetMangler', 'harGyldigtPristilbud', ...frem),
        accepterPris: bliv('prisAfventerAccept', 'prisErGyldig', ...frem),

        indstil: bliv('koebetMangler', 'harKandidat', 'manglerBeslutning', ...frem),
        tilbagetraekIndstilling: bliv('erIndstillet'),
        saetPaaDagsorden: bliv('erIndstillet', 'ikkePaaDagsorden', 'brugerUdvalg', ...frem),
        udsaet: bliv('erPaaDagsorden'),
        sendRetur: bliv('erIndstillet'),
        godkend: bliv('erIndstillet', 'kanBesluttes', 'akutErAfgjort', 'prisErKlar', 'prisErGyldig', ...frem),
        godkendMedBetingelser: bliv(
          'erIndstillet',
          'kanBesluttes',
          'akutErAfgjort',
          'prisErKlar',
          'prisErGyldig',
          ...frem,
        ),
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
        registrerAfgoerelse: bliv(...frem),
        gemBestilling: bliv(),
        faerdiggoerBestilling: bliv(...frem),
        opretKontrakt: bliv('ingenLevendeKontrakt', ...frem),
        overtagKontrakt: bliv('kanOvertageKontrakt'),
        afklarNySag: bliv('nySagSkalAfklares'),
        planlaegOpfoelgning: bliv('ingenAabenOpfoelgning', 'borgerenLever'),
        overtagOpfoelgning: bliv('kanOvertageOpfoelgning'),
        indledFlytningUdenSamtykke: bliv('ingenAabenFlytningssag'),
        fritValg: bliv('fritValgErMuligt', ...frem),
        leverandoerskifte: bliv(...frem),
        afslut: til('afsluttet', 'kontraktErSlut', 'ingenAabenGenforhandling'),
      },
    },

    afslag: {
      initial: 'tilAfgoerelse',
      on: {
        ...levende,
        klageMedhold: til('behov'),
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

    // The kontrakt may learn later until when it is paid for (T04).
    afsluttet: { on: { ...altid, kontraktBetalingRettet: bliv() } },
    lukketUdenIndkoeb: { on: altid },
    annulleret: { on: altid },
  },
});
