import type { Frist } from '../frist.ts';
import { dag, fristOf, type Om as OmFacts, rolle, stige } from '../frist-bygger.ts';
import { flyttetTilArbejdsdag } from '../kalender/bankdage.ts';
import { dageMellem, plusMaaneder, plusUger } from '../kalender/dato.ts';
import { datoPaaDansk } from '../kalender/paa-dansk.ts';
import type { Regler } from '../regler.ts';
import type { Facts } from './facts.ts';

type Om = OmFacts<Facts>;

/** T25: the weeks that the law gives to re-assess and forward. */
const GENVURDERING_UGER = 4;

/** The frister of a complaint, from leaf, facts and rules alone; they know no now. None stands still on hold (C26). */
export const frister = (tilstand: string, f: Facts, regler: Regler): readonly Frist[] =>
  [t25, i10].flatMap((rule) => rule({ tilstand, f, regler }));

/** T25 Genvurdering og videresendelse: 4 weeks from receipt, not moved for a day off (3.0); a late complaint too (C24). */
function t25(om: Om): readonly Frist[] {
  const { f, tilstand } = om;
  if (tilstand !== 'modtaget' && tilstand !== 'genvurderes') return [];
  const dato = plusUger(f.modtaget.dato, GENVURDERING_UGER);
  return [
    fristOf(om, {
      regel: 'T25',
      navn: 'Genvurdering af klage',
      art: 'lov',
      udloeser: { ...f.modtaget, tekst: 'Klage modtaget' },
      dato,
      forklaring: `Klagen er modtaget ${datoPaaDansk(f.modtaget.dato)}. Den skal være genvurderet og, hvis der ikke gives fuldt medhold, sendt til Ankestyrelsen inden ${GENVURDERING_UGER} uger, senest ${dag(dato)}. Den, der traf afgørelsen, kan ikke genvurdere den.${forSent(om)}`,
      hvem: rolle('raadgiver'),
      trin: stige('raadgiver', -14, -7, -3),
    }),
  ];
}

/** T24: how late it came, as a grade. On a day on which the kommune is closed it was in time the next (3.0, C24). */
function forSent({ f, regler }: Om): string {
  if (f.klagefrist === null) return '';
  const klagefrist = flyttetTilArbejdsdag(f.klagefrist, regler.lukkedage);
  const dageForSent = dageMellem(klagefrist, f.modtaget.dato);
  if (dageForSent <= 0) return '';
  const dage = dageForSent === 1 ? '1 dag' : `${dageForSent} dage`;
  return ` Bemærkning: Den kom ${dage} efter klagefristen ${datoPaaDansk(klagefrist)}. Den behandles og sendes videre alligevel; Ankestyrelsen tager stilling til fristen.`;
}

/** I10 Spørg Ankestyrelsen: while nobody of ours has the ball, the sag comes back to a list on this day. */
function i10(om: Om): readonly Frist[] {
  const { spoergIgen } = om.f;
  if (om.tilstand !== 'videresendt' || spoergIgen === null) return [];
  const { fra, spurgt } = spoergIgen;
  const maaneder = om.regler.parametre.ankestyrelsenMaaneder;
  const dato = spoergIgen.dato ?? plusMaaneder(fra.dato, maaneder);
  return [
    fristOf(om, {
      regel: 'I10',
      navn: 'Spørg Ankestyrelsen',
      art: 'intern',
      udloeser: { ...fra, tekst: spurgt ? 'Ankestyrelsen spurgt' : 'Klage sendt videre' },
      dato,
      forklaring: `${spurgt ? 'Ankestyrelsen blev spurgt' : 'Klagen blev sendt til Ankestyrelsen'} ${datoPaaDansk(fra.dato)}. Er der ikke kommet en afgørelse, så spørg ${dag(dato)}, ${spoergIgen.dato === null ? `${maaneder} ${maaneder === 1 ? 'måned' : 'måneder'} efter` : 'som besluttet'}.`,
      hvem: rolle('raadgiver'),
      trin: [...stige('raadgiver', 0), ...stige('leder', 14)],
    }),
  ];
}
