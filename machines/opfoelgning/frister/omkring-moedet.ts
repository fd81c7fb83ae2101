import type { Frist } from '../../frist.ts';
import { dag, fristOf, rolle, stige } from '../../frist-bygger.ts';
import { minusBankdage, plusBankdage } from '../../kalender/bankdage.ts';
import { type Dato, minDato } from '../../kalender/dato.ts';
import { datoPaaDansk } from '../../kalender/paa-dansk.ts';
import { efterSlut, foerMoedet, medHold, type Om } from './faelles.ts';

/** T16 Statusnotat: the leverandør's, so many bankdage before the meeting, that day excluded. It stops nothing (C8). */
export function t16(om: Om): readonly Frist[] {
  const { f, tilstand, regler } = om;
  if (f.aftale === null || f.statusnotat !== null || !foerMoedet(tilstand)) return [];
  const moede = f.aftale.dato;
  if (efterSlut(om, moede) !== null) return [];
  const bankdage = regler.parametre.statusnotatBankdage;
  const { dato, note } = foerMoededagen(om, moede, bankdage, f.aftale.fastsat.dato);
  return [
    fristOf(om, {
      regel: 'T16',
      navn: 'Statusnotat',
      art: 'modpart',
      udloeser: { dato: moede, seq: f.aftale.fastsat.seq, tekst: 'Opfølgningens dato' },
      dato,
      senest: null,
      forklaring: `Leverandøren sender statusnotat ${bankdage} bankdage før opfølgningen ${datoPaaDansk(moede)}${dato === null ? '' : `, altså ${dag(dato)}`}. Mangler det, holdes opfølgningen alligevel.${note}`,
      hvem: { art: 'leverandoer' },
      trin: stige('raadgiver', -5, 0, 3),
    }),
  ];
}

/** Moved by a hold it is still there before the meeting, which the hold has not moved. */
function foerMoededagen(om: Om, moede: Dato, bankdage: number, fastsat: Dato): ReturnType<typeof medHold> {
  const { lukkedage } = om.regler;
  const { dato, note } = medHold(om, fastsat, minusBankdage(moede, bankdage, lukkedage));
  return { dato: dato === null ? null : minDato(dato, minusBankdage(moede, 1, lukkedage)), note };
}

/** I02 Referat: sent so many bankdage after the meeting (C26). */
export function i02(om: Om): readonly Frist[] {
  const { f, tilstand, regler } = om;
  if (tilstand !== 'afholdt' || f.afholdt === null) return [];
  const holdt = f.afholdt.dato;
  const bankdage = regler.parametre.referatBankdage;
  const { dato, note } = medHold(om, holdt, plusBankdage(holdt, bankdage, regler.lukkedage));
  return [
    fristOf(om, {
      regel: 'I02',
      navn: 'Send referat',
      art: 'intern',
      udloeser: { dato: holdt, seq: f.afholdt.seq, tekst: 'Opfølgning holdt' },
      dato,
      forklaring: `Opfølgningen blev holdt ${datoPaaDansk(holdt)}. Konklusion og referat skal være sendt inden ${bankdage} bankdage${dato === null ? '' : `, senest ${dag(dato)}`}.${note}`,
      hvem: rolle('raadgiver'),
      trin: [...stige('raadgiver', -3, 0), ...stige('leder', 3)],
    }),
  ];
}

/** I07 Næste kontakt: the day that was agreed beside the follow-ups (C8). A hold does not stop it. */
export function i07(om: Om): readonly Frist[] {
  const { naesteKontakt } = om.f;
  if (naesteKontakt === null) return [];
  const { dato, aftalt } = naesteKontakt;
  return [
    fristOf(om, {
      regel: 'I07',
      navn: 'Næste kontakt',
      art: 'intern',
      udloeser: { ...aftalt, tekst: 'Kontakt aftalt' },
      dato,
      forklaring: `Næste kontakt er ${dag(dato)}, som det blev aftalt ${datoPaaDansk(aftalt.dato)}.`,
      hvem: rolle('raadgiver'),
      trin: [...stige('raadgiver', 0), ...stige('leder', 7)],
    }),
  ];
}
