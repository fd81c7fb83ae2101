import type { Frist, Hvem } from '../../frist.ts';
import { dag, fristOf, stige } from '../../frist-bygger.ts';
import { plusDage } from '../../kalender/dato.ts';
import { datoPaaDansk } from '../../kalender/paa-dansk.ts';
import type { Facts, Pristilbud } from '../facts.ts';
import { levendeKontrakt } from '../om-kontrakten.ts';
import { erGodkendt, gyldigePristilbud, kandidatAf, pristilbudAf } from '../om-sagen.ts';
import { forhandler, type Om } from './faelles.ts';

/**
 * T30 Pristilbuds gyldighed, one for each offer that holds, and for the sag's own price when it no longer does. Ours
 * to act on is the chosen one, or all while none is chosen; the others merely run out, and nobody is called.
 */
export function t30(om: Om): readonly Frist[] {
  const { f } = om;
  // What was decided and delivered, or signed by both, is a price and not an offer any more.
  const leveret = f.indflytning.faktisk !== null && erGodkendt(f.beslutning);
  if (f.doed !== null || leveret || levendeKontrakt(f)?.papir === 'underskrevet') return [];
  const refused = om.tilstand.startsWith('afslag.');
  const ours = (p: Pristilbud) => !refused && (f.pris === null || f.pris.pristilbudId === p.id);
  return [...gyldigePristilbud(f), ...udloebetPris(f)].map((p) => fristFor(om, p, ours(p)));
}

function udloebetPris(f: Facts): readonly Pristilbud[] {
  const p = pristilbudAf(f, f.pris?.pristilbudId ?? null);
  return p?.udloebet ? [p] : [];
}

function fristFor(om: Om, p: Pristilbud, ours: boolean): Frist {
  const navn = kandidatAf(om.f, p.kandidatId)?.navn ?? 'et tilbud';
  const hvem: Hvem = ours ? forhandler(om.f) : { art: 'leverandoer' };
  return fristOf(om, {
    regel: 'T30',
    navn: 'Pristilbuddets gyldighed',
    art: 'modpart',
    emne: p.id,
    udloeser: { dato: p.dato, seq: p.seq, tekst: 'Pristilbud' },
    dato: p.gyldigTil,
    forklaring: p.udloebet
      ? `Pristilbuddet fra ${navn} gjaldt til ${dag(p.gyldigTil)}. Prisen skal bekræftes af leverandøren, før der kan besluttes.`
      : `Pristilbuddet fra ${navn} af ${datoPaaDansk(p.dato)} gælder til ${dag(p.gyldigTil)}. Derefter skal prisen bekræftes igen.`,
    hvem,
    trin: hvem.art === 'rolle' ? stige(hvem.rolle, -7, -2) : [],
    vaekker: p.udloebet ? null : { event: 'frist.pristilbud.udloebet', paa: plusDage(p.gyldigTil, 1) },
  });
}
