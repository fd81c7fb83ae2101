import { dato, evt, flervalg, jaNej, oere, raekker, tekst, valg } from '../felter.ts';
import type { Dato } from '../kalender/dato.ts';
import { KONTRAKTLINJE } from '../kontraktlinje.ts';
import type { EventNavn } from './events.ts';
import type { Facts } from './facts.ts';
import { DRIFTSFORMER, MELDINGER, PARAGRAFFER, REFUSION } from './lister.ts';
import { bindendeKontrakt } from './om-kontrakten.ts';
import { aarsprisPaa, valgtKandidat } from './om-sagen.ts';

/** The kinds of what økonomi reads, so that it can be put in words. */
export const oekonomiFelter = {
  paragraffer: flervalg(PARAGRAFFER),
  handlekommune: tekst(),
  betalingskommune: tekst(),
  tilbud: evt(tekst()),
  leverandoer: evt(tekst()),
  driftsform: evt(valg(DRIFTSFORMER)),
  aarsprisOere: evt(oere()),
  prisloftOere: evt(oere()),
  akutMaksPrDagOere: evt(oere()),
  akutGaelderTil: evt(dato()),
  kontraktlinjer: raekker(KONTRAKTLINJE),
  kontraktIKraft: jaNej(),
  opsigelseModtaget: evt(dato()),
  aftaltIndflytning: evt(dato()),
  indflytning: evt(dato()),
  slutdato: evt(dato()),
  betalingSlut: evt(dato()),
  meldinger: raekker({
    art: valg(MELDINGER),
    dato: dato(),
    beloebOere: evt(oere()),
    refusionPar176: valg(REFUSION),
    refusionFra: evt(dato()),
    refusionTil: evt(dato()),
  }),
};

/** What økonomi reads: money, organisations and dates, not people's lives (design.md 5). */
export const oekonomi = (f: Facts, today: Dato): Readonly<Record<string, unknown>> => ({
  paragraffer: f.paragraffer,
  handlekommune: f.handlekommune,
  betalingskommune: f.betalingskommune,
  tilbud: valgtKandidat(f)?.navn ?? null,
  leverandoer: valgtKandidat(f)?.leverandoer ?? null,
  driftsform: valgtKandidat(f)?.driftsform ?? null,
  aarsprisOere: aarsprisPaa(f, today),
  prisloftOere: f.beslutning?.prisloftOere ?? f.ramme?.prisloftOere ?? null,
  akutMaksPrDagOere: f.akut?.maksPrDagOere ?? null,
  akutGaelderTil: f.akut?.gaelderTil ?? null,
  // A kontrakt shows its own lines.
  kontraktlinjer: f.kontrakt === null ? (f.loebendeKontrakt?.linjer ?? []) : [],
  kontraktIKraft: bindendeKontrakt(f),
  opsigelseModtaget: f.kontrakt?.opsagt?.modtaget ?? null,
  aftaltIndflytning: f.indflytning.aftalt?.dato ?? null,
  indflytning: f.indflytning.faktisk?.dato ?? null,
  slutdato: kontraktensSlut(f) ?? f.bestilling?.slutdato ?? f.beslutning?.periodeTil ?? null,
  betalingSlut:
    f.doed?.betalingSlut ?? f.lukning?.sidsteBetalingsdag ?? f.kontrakt?.ophoert?.sidsteBetalingsdag ?? null,
  meldinger: f.meldinger.map(({ af: _af, aarsprisOere: _pris, seq: _seq, ...m }) => m),
});

/** The end that came, the end that is on its way, or the last day that was agreed. */
const kontraktensSlut = ({ kontrakt: k }: Facts): Dato | null =>
  k?.ophoert?.slutdato ?? k?.opsagt?.slutdato ?? k?.slutdato ?? null;

/** Money and its dates: not the borger's answer, a hearing, a refusal or a death. */
export const oekonomiSer: { readonly frister: readonly string[]; readonly events: readonly EventNavn[] } = {
  frister: ['T09', 'T30', 'I04'],
  events: [
    'opretSag',
    'registrerLoebendeKontrakt',
    'registrerPristilbud',
    'foreslaaPris',
    'accepterPris',
    'aftalIndflytning',
    'flytIndflytning',
    'registrerIndflytning',
    'opretKontrakt',
    'kontraktAabnet',
    'kontraktIKraft',
    'kontraktVilkaar',
    'kontraktOpsagt',
    'kontraktOpsigelseTrukket',
    'kontraktOphoert',
    'meldTilOekonomi',
    'afslut',
  ],
};
