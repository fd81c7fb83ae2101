import type { Labels } from '../chart.ts';
import { eventLabels } from './labels/events.ts';
import { feltLabels } from './labels/felter.ts';
import { graenseLabels, kravLabels } from './labels/krav.ts';
import { valgLabels } from './labels/valg.ts';

/** All Danish words of the purchase. */
export const labels: Labels = {
  chart: 'Indkøbssag',
  trin: {
    behov: 'Behov',
    markedsafsoegning: 'Markedsafsøgning',
    afventerPlads: 'Afventer plads',
    prisforhandling: 'Prisforhandling',
    visitation: 'Visitation',
    bestilling: 'Bestilling',
    kontrakt: 'Kontrakt',
    indsatsIGang: 'Indsats i gang',
    afslag: 'Afslag',
    afsluttet: 'Afsluttet',
    lukketUdenIndkoeb: 'Lukket uden indkøb',
    annulleret: 'Annulleret',
  },
  sidetrin: ['afventerPlads', 'afslag', 'afsluttet', 'lukketUdenIndkoeb', 'annulleret'],
  udefra: ['registrerIndflytning', 'pladsTilbudt'],
  tilstande: {
    behov: 'Behovet beskrives',
    markedsafsoegning: 'Tilbud undersøges',
    'afventerPlads.foerBeslutning': 'På venteliste, før beslutning',
    'afventerPlads.efterBeslutning': 'På venteliste, besluttet',
    prisforhandling: 'Prisen forhandles',
    'visitation.rammeIndstillet': 'Ramme indstillet',
    'visitation.rammePaaDagsorden': 'Ramme på dagsorden',
    'visitation.indstillet': 'Indstillet',
    'visitation.paaDagsorden': 'På dagsorden',
    bestilling: 'Bestilling og afgørelse',
    'kontrakt.udfyldes': 'Kontrakten udfyldes',
    'kontrakt.tilUnderskrift': 'Kontrakten er til underskrift',
    'kontrakt.underskrevet': 'Kontrakten er underskrevet',
    indsatsIGang: 'Hjælpen er i gang',
    'afslag.tilAfgoerelse': 'Afslag, skal meddeles borgeren',
    'afslag.meddelt': 'Afslag meddelt',
    afsluttet: 'Afsluttet',
    lukketUdenIndkoeb: 'Lukket uden indkøb',
    annulleret: 'Annulleret',
  },
  events: eventLabels,
  felter: feltLabels,
  valg: valgLabels,
  krav: kravLabels,
  graenser: graenseLabels,
};
