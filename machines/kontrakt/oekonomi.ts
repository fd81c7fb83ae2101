import { antal, dato, evt, flervalg, oere, raekker, tekst, valg, varsel } from '../felter.ts';
import type { Dato } from '../kalender/dato.ts';
import { KONTRAKTLINJE } from '../kontraktlinje.ts';
import type { EventNavn } from './events.ts';
import type { Facts } from './facts.ts';
import {
  AFREGNINGER,
  BETALINGSFORPLIGTELSER,
  DRIFTSFORMER,
  FAKTURARETNINGER,
  KONTRAKTVARIANTER,
  PAPIRER,
  PARAGRAFFER,
} from './lister.ts';
import { betalesMellem, betalesTil, gaeldendePriser, slutdag, startdag } from './om-kontrakten.ts';

/** The kinds of what økonomi reads, so that it can be put in words. */
export const oekonomiFelter = {
  papir: valg(PAPIRER),
  paragraffer: flervalg(PARAGRAFFER),
  leverandoer: evt(tekst()),
  tilbud: evt(tekst()),
  driftsform: evt(valg(DRIFTSFORMER)),
  variant: evt(valg(KONTRAKTVARIANTER)),
  aarsprisOere: evt(oere()),
  linjer: raekker(KONTRAKTLINJE),
  priser: raekker({ fra: evt(dato()), aarsprisOere: evt(oere()) }),
  start: evt(dato()),
  underskrevet: evt(dato()),
  slutdato: evt(dato()),
  sidsteBetalingsdag: evt(dato()),
  betalesMindstTil: evt(dato()),
  betalesHoejstTil: evt(dato()),
  varselKoeber: evt(varsel()),
  varselLeverandoer: evt(varsel()),
  betalingsforpligtelse: evt(valg(BETALINGSFORPLIGTELSER)),
  betalingsforpligtelseDage: evt(antal(1, 366)),
  fakturafristDage: evt(antal(0, 90)),
  fakturafristRetning: evt(valg(FAKTURARETNINGER)),
  betalingsfristDage: evt(antal(1, 90)),
  afregning: evt(valg(AFREGNINGER)),
};

/** What økonomi reads: money, organisations and dates, not people's lives (design.md 5). */
export const oekonomi = (f: Facts, today: Dato): Readonly<Record<string, unknown>> => ({
  papir: f.papir,
  paragraffer: f.paragraffer,
  leverandoer: f.leverandoer?.leverandoer ?? null,
  tilbud: f.leverandoer?.navn ?? null,
  driftsform: f.leverandoer?.driftsform ?? null,
  variant: f.variant,
  aarsprisOere: gaeldendePriser(f, today).aarsprisOere,
  linjer: gaeldendePriser(f, today).linjer,
  // The first is from the day that the help began.
  priser: f.priser.map(({ fra, aarsprisOere }) => ({ fra: fra ?? startdag(f), aarsprisOere })),
  start: startdag(f),
  underskrevet: f.underskrevet?.dato ?? null,
  slutdato: f.ophoer?.slutdato ?? slutdag(f),
  sidsteBetalingsdag: f.ophoer?.sidsteBetalingsdag ?? betalesTil(f),
  betalesMindstTil: betalesMellem(f)?.mindst ?? null,
  betalesHoejstTil: betalesMellem(f)?.hoejst ?? null,
  varselKoeber: f.varselKoeber,
  varselLeverandoer: f.varselLeverandoer,
  betalingsforpligtelse: f.betalingsforpligtelse,
  betalingsforpligtelseDage: f.betalingsforpligtelseDage,
  fakturafristDage: f.faktura.fristDage,
  fakturafristRetning: f.faktura.retning,
  betalingsfristDage: f.faktura.betalingsfristDage,
  afregning: f.faktura.afregning,
});

/** Money and its dates: not a stay, an absence, a death, or why a kontrakt is ended. */
export const oekonomiSer: { readonly frister: readonly string[]; readonly events: readonly EventNavn[] } = {
  frister: ['T01', 'T02', 'T03', 'T04', 'T10', 'T11', 'T12', 'T20', 'START', 'I04'],
  events: [
    'aabnKladde',
    'aabnIKraft',
    'fuldtUnderskrevet',
    'registrerTakstregulering',
    'accepterTakstregulering',
    'afvisTakstregulering',
    'ingenTakstregulering',
    'registrerModtagelse',
    'modtagOpsigelse',
    'aftalOphoer',
    'traekOpsigelseTilbage',
    'traekEnOpsigelse',
    'registrerGenbesaettelse',
    'noterTillaeg',
    'frist.start.naaet',
    'frist.slut.naaet',
    'frist.udloeb.naaet',
    'frist.takst.udloebet',
    'frist.rammeaftale.udloebet',
  ],
};
