import type { Frist } from '../../frist.ts';
import { dag, fristOf, type Om, rolle, stige } from '../../frist-bygger.ts';
import { plusBankdage } from '../../kalender/bankdage.ts';
import { type Dato, plusDage } from '../../kalender/dato.ts';
import { datoPaaDansk } from '../../kalender/paa-dansk.ts';
import { kronerTekst } from '../../pris/kroner.ts';
import type { Facts, Tilsagn } from '../facts.ts';
import { gaeldendeTilsagn, svarEfter, tilsagnUdloeb } from '../om-forhandlingen.ts';

/** T09 Foreløbigt tilsagn: how long it holds, and its confirmation in writing on the next bankdag. */
export function t09(om: Om<Facts>): readonly Frist[] {
  const t = gaeldendeTilsagn(om.f);
  if (t === null) return [];
  // An answer in writing has been sent: nothing is left to confirm.
  const mangler = t.skriftligt === null && om.f.beslutning === null;
  return [udloeb(om, t), ...(mangler ? [bekraeftes(om, t)] : [])];
}

/** Past it, it lapses only if the written tilsagn says so; else it is overdue at the leder (C19). */
function udloeb(om: Om<Facts>, t: Tilsagn): Frist {
  const { tilsagnDage } = om.regler.parametre;
  const dato = tilsagnUdloeb(t, svarEfter(om.f, t), tilsagnDage);
  return fristOf(om, {
    regel: 'T09',
    navn: 'Foreløbigt tilsagn',
    art: 'intern',
    udloeser: { dato: t.givet, seq: t.seq, tekst: 'Foreløbigt tilsagn' },
    dato,
    forklaring: t.udloebet ? overskredet(t, dato) : loeber(t, dato, tilsagnDage),
    hvem: rolle('leder'),
    trin: stige('leder', -10, -5, -1),
    vaekker: t.udloebet ? null : { event: 'frist.tilsagn.udloebet', paa: plusDage(dato, 1) },
  });
}

const overskredet = (t: Tilsagn, dato: Dato): string =>
  `Det foreløbige tilsagn gjaldt til ${dag(dato)}. ${
    t.bortfalderVedUdloeb
      ? 'Det er ikke bekræftet skriftligt, at det bortfalder, så'
      : 'Det siger ikke selv, at det bortfalder, så'
  } lederen skal tage stilling.`;

function loeber(t: Tilsagn, dato: Dato, tilsagnDage: number): string {
  const hvorfor =
    t.udloeber === null
      ? `til anmodningen er besvaret, dog højst ${tilsagnDage} dage: ${dag(dato)}`
      : `til ${dag(dato)}, som det selv siger`;
  const saerskilt = t.saerskiltAftalt ? ' Særskilt aftalt: rammeaftalens kontrakt kender ikke foreløbige tilsagn.' : '';
  return `Tilsagnet af ${datoPaaDansk(t.givet)} gælder ${hvorfor}, højst ${kronerTekst(t.maksPrisPrDagOere)} pr. dag.${saerskilt}`;
}

function bekraeftes(om: Om<Facts>, t: Tilsagn): Frist {
  const dato = plusBankdage(t.givet, 1, om.regler.lukkedage);
  return fristOf(om, {
    regel: 'T09',
    navn: 'Bekræft tilsagnet skriftligt',
    art: 'kontrakt',
    emne: 'skriftligt',
    udloeser: { dato: t.givet, seq: t.seq, tekst: 'Foreløbigt tilsagn' },
    dato,
    forklaring: `Tilsagnet blev givet ${datoPaaDansk(t.givet)} og skal bekræftes skriftligt senest næste bankdag, ${dag(dato)}, af lederen selv eller hans vikar.`,
    hvem: t.givetAf === null ? rolle('leder') : { art: 'person', personId: t.givetAf },
    trin: stige('leder', 0, 1),
  });
}
