import { maxDato } from '../../kalender/dato.ts';
import type { Noter } from '../events.ts';
import type { Facts } from '../facts.ts';
import { foersteDag } from '../linjer.ts';
import { udloes } from './faelles.ts';
import { medPapiretsPriser } from './priser.ts';

/** A way back: nobody has signed what is being changed. Who did what stays (design.md 3). */
const optoeet = (f: Facts): Facts => ({
  ...f,
  papir: 'kladde',
  frosset: null,
  sendt: null,
  underskrifter: { koeber: null, leverandoer: null },
});

export const papir: Pick<
  Noter,
  | 'udfyld'
  | 'accepterUdenBestilling'
  | 'klargoer'
  | 'fortrydKlargoering'
  | 'sendTilUnderskrift'
  | 'underskrivSomKoeber'
  | 'registrerEksternUnderskrift'
  | 'fuldtUnderskrevet'
  | 'afvis'
  | 'leverandoerAfslaar'
> = {
  udfyld: (f, { facts: p, udledt, by, seq, today }) => {
    const start = udloes(f.start, foersteDag(p.linjer), seq);
    const driftsform = p.driftsform ?? f.leverandoer?.driftsform ?? null;
    const plan = p.paedagogiskPlanFrist && udloes(f.paedagogiskPlan.frist, p.paedagogiskPlanFrist, seq);
    return {
      ...f,
      variant: p.variant,
      skabelonversion: p.skabelonversion,
      saerforanstaltning: p.saerforanstaltning,
      leverandoer: f.leverandoer && { ...f.leverandoer, driftsform },
      ...medPapiretsPriser(f, p.linjer, seq),
      varselKoeber: p.varselKoeber,
      varselLeverandoer: p.varselLeverandoer,
      betalingsforpligtelse: p.betalingsforpligtelse,
      betalingsforpligtelseDage: p.betalingsforpligtelseDage,
      faktura: {
        fristDage: p.fakturafristDage,
        retning: p.fakturafristRetning,
        betalingsfristDage: p.betalingsfristDage,
        afregning: p.afregning,
      },
      dataansvar: p.dataansvar,
      paedagogiskPlan: {
        oensket: p.paedagogiskPlanOensket,
        frist: plan,
        modtaget: f.paedagogiskPlan.modtaget,
      },
      // A day that is agreed after a hold was agreed with the hold in mind (C26).
      pauser: plan === null || plan === f.paedagogiskPlan.frist ? f.pauser : [],
      dokument: { versionNr: (f.dokument?.versionNr ?? 0) + 1, ...udledt, af: by, dato: today, seq },
      start,
    };
  },

  accepterUdenBestilling: (f, { facts, seq }) => ({ ...f, udenBestilling: { senest: facts.senest, seq } }),

  klargoer: (f, { today, seq }) => ({
    ...optoeet(f),
    papir: 'klar',
    frosset: f.dokument && { versionNr: f.dokument.versionNr, sha256: f.dokument.sha256, dato: today, seq },
  }),

  fortrydKlargoering: optoeet,

  sendTilUnderskrift: (f, { facts, seq }) => ({
    ...f,
    papir: 'sendt',
    sendt: { dato: facts.sendt, svarSenest: facts.svarSenest, seq },
  }),

  underskrivSomKoeber: (f, { facts, by, seq }) => ({
    ...f,
    underskrifter: {
      ...f.underskrifter,
      koeber: { dato: facts.dato, sha256: f.frosset?.sha256 ?? null, af: by, seq },
    },
  }),

  registrerEksternUnderskrift: (f, { facts, by, seq }) => ({
    ...f,
    underskrifter: {
      ...f.underskrifter,
      leverandoer: { dato: facts.dato, sha256: f.frosset?.sha256 ?? null, af: by, seq },
    },
  }),

  fuldtUnderskrevet: (f, { today, seq }) => {
    const dato = maxDato(f.underskrifter.koeber?.dato ?? today, f.underskrifter.leverandoer?.dato ?? today);
    return { ...f, papir: 'underskrevet', underskrevet: { dato, seq } };
  },

  afvis: optoeet,

  leverandoerAfslaar: (f, { facts, seq }) => ({
    ...f,
    ophoer: { aarsag: 'leverandoerAfslog', slutdato: facts.dato, sidsteBetalingsdag: null, nytKoeb: false, seq },
  }),
};
