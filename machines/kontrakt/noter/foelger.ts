import { maxDato, plusDage } from '../../kalender/dato.ts';
import type { Ev, Noter } from '../events.ts';
import type { Facts } from '../facts.ts';
import { betaltTil, slutdag } from '../om-kontrakten.ts';
import { satIKraft } from './faelles.ts';
import { medAftaltePriser } from './priser.ts';
import { udenAfloesteReguleringer } from './takst.ts';

export const foelger: Pick<
  Noter,
  | 'indflyttet'
  | 'planlagtStart'
  | 'paragrafferRettet'
  | 'bestillingKlar'
  | 'bortfald'
  | 'borgerDoed'
  | 'sagPaaVent'
  | 'sagGenoptaget'
  | 'genforhandlingOensket'
  | 'opsigelseOensket'
  | 'skiftOensket'
  | 'noterTillaeg'
  | 'notat'
  | 'genberegnFrister'
  | 'frist.start.naaet'
  | 'frist.slut.naaet'
  | 'frist.udloeb.naaet'
> = {
  indflyttet: (f, event) => satIKraft(f, event.medfoert.dato, event),
  paragrafferRettet: (f, { medfoert }) => ({ ...f, paragraffer: medfoert.paragraffer }),
  planlagtStart: (f, { medfoert, seq }) => ({ ...f, start: { dato: medfoert.dato, seq } }),

  bestillingKlar: (f, { medfoert, today, seq }) => ({
    ...f,
    bestilling: { ...medfoert, seq },
    genforhandlingOenskes: medfoert.klasse === 'genforhandling' ? { dato: today, seq } : f.genforhandlingOenskes,
  }),

  bortfald: (f, { medfoert: { aarsag, dato, sidsteBetalingsdag }, seq }) => ({
    ...f,
    ophoer: { aarsag, slutdato: dato, sidsteBetalingsdag, nytKoeb: false, seq },
  }),

  /** Stops what is planned, and asks for the payment end instead of assuming it (C10). */
  borgerDoed: (f, { medfoert, seq }) => ({
    ...f,
    doed: {
      dato: medfoert.dato,
      betalingSlut: medfoert.betalingSlut ?? f.doed?.betalingSlut ?? null,
      seq: f.doed?.seq ?? seq,
    },
  }),

  sagPaaVent: (f, { medfoert, seq }) => ({ ...f, hold: f.hold ?? { siden: medfoert.siden, seq } }),

  /** T14 alone stood still, from when it ran (C26). */
  sagGenoptaget: (f, { medfoert }) => {
    const fra = f.hold && f.iKraft && maxDato(f.hold.siden, f.iKraft.dato);
    const pauser = fra !== null && fra < medfoert.dato ? [...f.pauser, { fra, til: medfoert.dato }] : f.pauser;
    return { ...f, hold: null, pauser };
  },

  genforhandlingOensket: (f, { today, seq }) => ({
    ...f,
    genforhandlinger: [...f.genforhandlinger, { fra: 'koeber', art: 'pris', henvendelse: today, kanal: 'moede', seq }],
    genforhandlingOenskes: null,
  }),

  skiftOensket: (f, { medfoert, today, seq }) => ({
    ...f,
    skifter: { til: medfoert.dato, spurgt: { dato: today, seq } },
  }),

  opsigelseOensket: (f, { today, seq }) => ({
    ...f,
    opsigelseOenskes: f.forslag === null && f.opsigelse === null ? { dato: today, seq } : f.opsigelseOenskes,
  }),

  noterTillaeg: (f, event) => {
    const { medfoert: m, seq } = event;
    const noteret: Facts = {
      ...f,
      ...medNyeVilkaar(f, m.vilkaar),
      leverandoer: m.leverandoer?.navn == null ? f.leverandoer : medNavn(f.leverandoer, m.leverandoer.navn),
      tillaeg: [
        ...f.tillaeg,
        { tillaegId: m.tillaegId, art: m.art, virkningFra: m.virkningFra, faktureresFra: m.faktureresFra, seq },
      ],
      genforhandlingOenskes: null,
    };
    if (m.linjer === null) return noteret;
    const aftalt = { linjer: m.linjer, aarsprisOere: m.aarsprisOere, fra: m.virkningFra };
    return udenAfloesteReguleringer(medAftaltePriser(noteret, aftalt, seq), m.virkningFra, event);
  },

  notat: (f) => f,
  genberegnFrister: (f) => f,

  'frist.start.naaet': (f, event) => satIKraft(f, f.start?.dato ?? event.today, event),

  'frist.slut.naaet': (f, { today, seq }) => ({
    ...f,
    ophoer: {
      aarsag: f.opsigelse === null ? 'slutdato' : OPHOERT[f.opsigelse.af],
      slutdato: slutdag(f) ?? plusDage(today, -1),
      sidsteBetalingsdag: betaltTil(f),
      nytKoeb: false,
      seq,
    },
  }),

  'frist.udloeb.naaet': (f, { today, seq }) => {
    const slutdato = slutdag(f) ?? plusDage(today, -1);
    return {
      ...f,
      ophoer: {
        aarsag: 'slutdato',
        slutdato,
        sidsteBetalingsdag: f.doed?.betalingSlut ?? slutdato,
        nytKoeb: false,
        seq,
      },
    };
  },
};

/** A tillægsaftale says what changes; the rest stays. The days go with the payment option that they belong to. */
const medNyeVilkaar = (f: Facts, ny: Ev<'noterTillaeg'>['medfoert']['vilkaar']) => ({
  varselKoeber: ny.varselKoeber ?? f.varselKoeber,
  varselLeverandoer: ny.varselLeverandoer ?? f.varselLeverandoer,
  betalingsforpligtelse: ny.betalingsforpligtelse ?? f.betalingsforpligtelse,
  betalingsforpligtelseDage:
    ny.betalingsforpligtelse === null ? f.betalingsforpligtelseDage : ny.betalingsforpligtelseDage,
  faktura: {
    ...f.faktura,
    fristDage: ny.fakturafristDage ?? f.faktura.fristDage,
    retning: ny.fakturafristRetning ?? f.faktura.retning,
    betalingsfristDage: ny.betalingsfristDage ?? f.faktura.betalingsfristDage,
  },
  dataansvar: ny.dataansvar ?? f.dataansvar,
});

const OPHOERT = { koeber: 'opsagtAfKoeber', leverandoer: 'opsagtAfLeverandoer', aftale: 'aftalt' } as const;

const medNavn = (foer: Facts['leverandoer'], leverandoer: string): NonNullable<Facts['leverandoer']> =>
  foer === null ? { tilbudId: null, navn: leverandoer, leverandoer, driftsform: null } : { ...foer, leverandoer };
