import type { Rod, Valgmulighed } from '../chart.ts';
import type { PersonId } from '../ids.ts';
import { datoPaaDansk } from '../kalender/paa-dansk.ts';
import { kronerTekst } from '../pris/kroner.ts';
import type { Facts } from './facts.ts';
import { valgLabels } from './labels/valg.ts';
import { aabneVentelister, gyldigePristilbud, kandidatAf, muligeKandidater, valgtKandidat } from './om-sagen.ts';
import { aabneRettelser } from './rettelser.ts';

/** What a purchase has as the root of its chain. */
export const rod: Rod<Facts> = {
  tilknytning: (f) => ({
    teamId: f.teamId,
    tildelt: {
      ...assigned('raadgiver', f.tildelt.raadgiver),
      ...assigned('kontraktforhandler', f.tildelt.kontraktforhandler),
      ...assigned('leder', f.tildelt.leder),
    },
    dagsorden: f.dagsorden,
  }),
  visning: (f) => ({
    titel: titel(f),
    leverandoer: valgtKandidat(f)?.leverandoer ?? null,
    borgerId: f.borgerId,
    paaVentTil: f.hold?.til ?? null,
  }),
  regler: (f) => f.regler,
};

const assigned = <R extends string>(rolle: R, personId: PersonId | null): { readonly [K in R]?: PersonId } =>
  personId === null ? {} : ({ [rolle]: personId } as { [K in R]: PersonId });

/** Paragraphs, tilbud or *søges*, start. Never a name: it is in lists, mails and addresses. */
function titel(f: Facts): string {
  const start = f.indflytning.faktisk?.dato ?? f.indflytning.aftalt?.dato ?? f.oensketStart;
  const dele = [f.paragraffer.map((p) => valgLabels[p]).join(' + '), valgtKandidat(f)?.navn ?? 'søges'];
  return [...dele, ...(start === null ? [] : [`start ${datoPaaDansk(start)}`])].join(' · ');
}

/** What fields of kind kandidat, pristilbud and emne may choose from. */
export function valgmuligheder(f: Facts): Readonly<Record<string, readonly Valgmulighed[]>> {
  const navn = (id: Parameters<typeof kandidatAf>[1]) => kandidatAf(f, id)?.navn ?? 'Ukendt tilbud';
  return {
    kandidat: muligeKandidater(f).map((k) => ({ id: k.id, tekst: `${k.navn}, ${k.leverandoer}` })),
    // Not to choose from: what the history names when it was dropped long ago.
    tidligere: [
      ...f.kandidater.map((k) => ({ id: k.id, tekst: `${k.navn}, ${k.leverandoer}` })),
      ...f.pristilbud.map((p) => ({ id: p.id, tekst: `${navn(p.kandidatId)}, version ${p.version}` })),
    ],
    pristilbud: gyldigePristilbud(f).map((p) => ({
      id: p.id,
      tekst: `${navn(p.kandidatId)}, version ${p.version}: ${kronerTekst(p.aarsprisOere)} pr. år, gælder til ${datoPaaDansk(p.gyldigTil)}`,
    })),
    venteliste: aabneVentelister(f).map((v) => ({
      id: v.id,
      tekst: `${navn(v.kandidatId)}, skrevet op ${datoPaaDansk(v.skrevetOp)}`,
    })),
    videregivelse: f.videregivelser.map((v) => ({ id: v.id, tekst: `${navn(v.kandidatId)}, ${datoPaaDansk(v.dato)}` })),
    rettelse: aabneRettelser(f).map((r) => ({
      id: r.id,
      tekst: `${valgLabels[`felt.${r.felt}`]}: ${vis(r.gammel)} → ${vis(r.ny)}`,
    })),
  };
}

const vis = (vaerdi: string | null): string =>
  vaerdi === null
    ? 'ikke udfyldt'
    : vaerdi
        .split(' ')
        .map((v) => valgLabels[v] ?? v)
        .join(' + ');
