import { antal, dato, evt, jaNej, oere, raekker, tekst, valg } from '../felter.ts';
import { KONTRAKTLINJE } from '../kontraktlinje.ts';
import { gammelAarspris } from './aarspris.ts';
import type { EventNavn } from './events.ts';
import type { Facts } from './facts.ts';
import { ARTER, PARTER, UBEREGNET } from './lister.ts';

/** The kinds of what økonomi reads, so that it can be put in words. */
export const oekonomiFelter = {
  fra: valg(PARTER),
  art: valg(ARTER),
  leverandoernavn: evt(tekst()),
  gammelAarsprisOere: evt(oere()),
  nyAarsprisOere: evt(oere()),
  linjer: raekker(KONTRAKTLINJE),
  virkningFra: evt(dato()),
  faktureresFra: evt(dato()),
  efterbetalingDage: evt(antal(0, 10_000)),
  efterbetalingOere: evt(oere()),
  efterbetalingHvorfor: evt(valg(UBEREGNET)),
  efterbetalingHaandsat: evt(jaNej()),
  tilsagnFra: evt(dato()),
  tilsagnUdloeber: evt(dato()),
  maksPrisPrDagOere: evt(oere()),
};

/** What økonomi reads: money, organisations and dates, not people's lives (design.md 5). */
export function oekonomi(f: Facts): Readonly<Record<string, unknown>> {
  const nyt = f.tillaeg ?? f.beslutning;
  const efterbetaling = f.efterbetaling ?? f.tillaeg?.efterbetaling ?? null;
  return {
    fra: f.fra,
    art: f.art,
    leverandoernavn: f.tillaeg?.leverandoer?.navn ?? f.leverandoernavn,
    gammelAarsprisOere: gammelAarspris(f),
    nyAarsprisOere: nyt?.aarsprisOere ?? null,
    linjer: nyt?.linjer ?? [],
    virkningFra: nyt?.virkningFra ?? null,
    faktureresFra: f.tillaeg?.faktureresFra ?? null,
    efterbetalingDage: efterbetaling?.dage ?? null,
    efterbetalingOere: efterbetaling?.oere ?? null,
    efterbetalingHvorfor: efterbetaling?.hvorfor ?? null,
    efterbetalingHaandsat: efterbetaling?.haandsat ?? null,
    tilsagnFra: f.tilsagn?.fra ?? null,
    tilsagnUdloeber: f.tilsagn?.udloeber ?? null,
    maksPrisPrDagOere: f.tilsagn?.maksPrisPrDagOere ?? null,
  };
}

/** Money and its dates: not what was found out about the borger, nor a refusal. */
export const oekonomiSer: { readonly frister: readonly string[]; readonly events: readonly EventNavn[] } = {
  frister: ['T09'],
  events: [
    'givForeloebigtTilsagn',
    'bekraeftTilsagn',
    'registrerRunde',
    'godkend',
    'godkendDelvist',
    'udfyldTillaeg',
    'sendTillaeg',
    'underskrivTillaegSomKoeber',
    'registrerTillaegUnderskrift',
    'fuldtUnderskrevet',
  ],
};
