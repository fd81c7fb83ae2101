import type { Frist } from '../../frist.ts';
import { dag, fristOf, rolle, stige } from '../../frist-bygger.ts';
import { naesteArbejdsdag, plusArbejdsdage } from '../../kalender/bankdage.ts';
import { plusDage } from '../../kalender/dato.ts';
import { datoPaaDansk } from '../../kalender/paa-dansk.ts';
import { kronerTekst } from '../../pris/kroner.ts';
import type { Om } from './faelles.ts';

/**
 * I01 Godkendelse bagefter: the first planned meeting after the start, as it was planned then; with none, or no udvalg,
 * the start and 5 arbejdsdage (C9). A later meeting does not extend it.
 */
export function i01(om: Om): readonly Frist[] {
  const { f, regler, tilstand } = om;
  const start = f.akut?.start ?? null;
  if (tilstand !== 'indsatsIGang' || f.akut === null || start === null || f.akut.efterfoelgende !== null) return [];
  const moede = regler.switches.udvalg === 'ingen' ? null : f.akut.foersteMoede;
  const dage = regler.parametre.akutArbejdsdage;
  const dato = moede ?? plusArbejdsdage(start.dato, dage, regler.lukkedage);
  const hvorfor =
    moede === null
      ? `Der var ikke planlagt et møde, så fristen er ${dage} arbejdsdage efter`
      : 'Fristen er det første planlagte møde efter starten';
  return [
    fristOf(om, {
      regel: 'I01',
      navn: 'Godkendelse af akut hjælp',
      art: 'intern',
      udloeser: { ...start, tekst: 'Akut start' },
      dato,
      forklaring: `Den akutte hjælp begyndte ${datoPaaDansk(start.dato)}. ${hvorfor}: ${dag(dato)}. ${f.akut.overskredet ? 'Den er overskredet; hjælpen går videre, og lederen skal tage stilling.' : 'Den, der gav eller registrerede godkendelsen, kan ikke godkende bagefter.'}`,
      hvem: rolle('leder'),
      trin: [...stige('raadgiver', -2), ...stige('leder', -2, 0, 1)],
      vaekker: f.akut.overskredet ? null : { event: 'frist.godkendEfterfoelgende.overskredet', paa: plusDage(dato, 1) },
    }),
  ];
}

/** I03 Telefonisk godkendelse bekræftes skriftligt: the next arbejdsdag, by who gave it (C9). */
export function i03(om: Om): readonly Frist[] {
  const { f, regler } = om;
  if (f.akut === null || f.akut.art !== 'mundtlig' || f.akut.bekraeftet !== null) return [];
  const { givetDen, givetAf, seq } = f.akut;
  const dato = naesteArbejdsdag(givetDen, regler.lukkedage);
  return [
    fristOf(om, {
      regel: 'I03',
      navn: 'Bekræft mundtlig godkendelse',
      art: 'intern',
      udloeser: { dato: givetDen, seq, tekst: 'Mundtlig godkendelse' },
      dato,
      forklaring: `Godkendelsen blev givet mundtligt ${datoPaaDansk(givetDen)} og skal bekræftes skriftligt næste arbejdsdag, ${dag(dato)}, af lederen selv eller hans vikar.`,
      hvem: givetAf === null ? rolle('leder') : { art: 'person', personId: givetAf },
      trin: stige('leder', 0, 1),
    }),
  ];
}

/** T09 Foreløbigt tilsagn: how long the acute yes holds. Past it, it is overdue at the leder; it ends nothing (C19). */
export function t09(om: Om): readonly Frist[] {
  const { akut, doed } = om.f;
  if (akut === null || akut.efterfoelgende !== null || doed !== null) return [];
  const { gaelderTil } = akut;
  return [
    fristOf(om, {
      regel: 'T09',
      navn: 'Akut tilsagn udløber',
      art: 'intern',
      udloeser: { dato: akut.givetDen, seq: akut.seq, tekst: 'Akut godkendelse' },
      dato: gaelderTil,
      forklaring: akut.udloebet
        ? `Det akutte tilsagn gjaldt til ${dag(gaelderTil)}. Hjælpen går videre; lederen skal tage stilling.`
        : `Den akutte godkendelse af ${datoPaaDansk(akut.givetDen)} gælder til ${dag(gaelderTil)}, højst ${kronerTekst(akut.maksPrDagOere)} pr. dag.`,
      hvem: rolle('leder'),
      trin: stige('leder', -10, -5, -1),
      vaekker: akut.udloebet ? null : { event: 'frist.akutTilsagn.udloebet', paa: plusDage(gaelderTil, 1) },
    }),
  ];
}
