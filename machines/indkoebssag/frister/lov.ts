import type { Frist } from '../../frist.ts';
import { dag, fristOf, rolle, stige } from '../../frist-bygger.ts';
import { flyttetTilArbejdsdag, plusArbejdsdage } from '../../kalender/bankdage.ts';
import { type Dato, plusDage, plusUger } from '../../kalender/dato.ts';
import { datoPaaDansk } from '../../kalender/paa-dansk.ts';
import { tilbudErIkkeGodkendt } from '../om-koebet.ts';
import { aabenKlage, erGenoptaget } from '../om-kontrakten.ts';
import { valgtKandidat } from '../om-sagen.ts';
import type { Om } from './faelles.ts';

/** T21 Ikke-godkendt tilbud: 21 days from the start, 21 more by socialtilsynet's decision, never beyond 42 (L-02). */
export function t21(om: Om): readonly Frist[] {
  const { f, tilstand } = om;
  const start = f.indflytning.faktisk;
  const k = valgtKandidat(f);
  if (tilstand !== 'indsatsIGang' || start === null || k === null || f.doed !== null) return [];
  if (!tilbudErIkkeGodkendt(f)) return [];
  const forlaenget = k.socialtilsynForlaenget !== null;
  const dato = plusDage(start.dato, forlaenget ? 42 : 21);
  const underret = k.socialtilsynUnderrettet === null ? ' Underret socialtilsynet med det samme.' : '';
  return [
    fristOf(om, {
      regel: 'T21',
      navn: 'Ikke-godkendt tilbud',
      art: 'lov',
      udloeser: { ...start, tekst: 'Indflytning' },
      dato,
      forklaring: `${k.navn} er ikke godkendt til ${f.paragraffer.length > 1 ? 'paragrafferne' : 'paragraffen'}. Borgeren flyttede ind ${datoPaaDansk(start.dato)} og må være der i højst ${forlaenget ? '21 + 21 dage med socialtilsynets afgørelse' : '21 dage'}, til og med ${dag(dato)}.${underret}`,
      hvem: rolle('raadgiver'),
      trin: [...stige('raadgiver', -10, -5, -2), ...stige('leder', -2)],
    }),
  ];
}

/** T22 Sagsbehandlingsfrist: the kommune's own published weeks; of several paragraphs the shortest (C24: ours). */
export function t22(om: Om): readonly Frist[] {
  const { f, regler } = om;
  const udloeser = f.genoptaget ?? f.ansoegning;
  if (udloeser === null || f.doed !== null || (f.afgoerelse !== null && !erGenoptaget(f))) return [];
  const { sagsbehandlingUger, sagsbehandlingUgerEllers } = regler.parametre;
  const uger = Math.min(...f.paragraffer.map((p) => sagsbehandlingUger[p] ?? sagsbehandlingUgerEllers));
  const dato = plusUger(udloeser.dato, uger);
  const fra = f.genoptaget === null ? 'Ansøgningen er modtaget' : 'Sagen er genoptaget';
  return [
    fristOf(om, {
      regel: 'T22',
      navn: 'Sagsbehandlingsfrist',
      art: 'lov',
      udloeser: { ...udloeser, tekst: f.genoptaget === null ? 'Ansøgning modtaget' : 'Genoptaget efter klage' },
      dato,
      forklaring: `${fra} ${datoPaaDansk(udloeser.dato)}. Kommunens offentliggjorte frist er ${uger} uger, altså ${dag(dato)}. Kan den ikke holdes, skal borgeren have skriftlig besked inden da om, hvornår afgørelsen kommer.`,
      hvem: rolle('raadgiver'),
      trin: stige('raadgiver', -21, -10, -5),
    }),
  ];
}

/** When a letter is in the borger's hands: as recorded, else the longest reading (C24): paper mail takes 6 hverdage. */
export function modtagetAf(
  brev: { readonly modtaget: Dato | null; readonly afsendt: Dato; readonly kanal: string },
  lukkedage: ReadonlySet<Dato>,
): Dato {
  if (brev.modtaget !== null) return brev.modtaget;
  return brev.kanal === 'brev' ? plusArbejdsdage(brev.afsendt, 6, lukkedage) : brev.afsendt;
}

/** T23 Partshøringsfrist: as set, else the parameter; it does not end on a day off. */
export function t23(om: Om): readonly Frist[] {
  const { f, regler } = om;
  const h = f.partshoering;
  if (h === null || h.svar !== null || f.doed !== null) return [];
  if (f.afgoerelse !== null && f.afgoerelse.seq > h.seq) return [];
  const modtaget = modtagetAf({ modtaget: h.modtaget, afsendt: h.sendt, kanal: h.kanal }, regler.lukkedage);
  const raa = h.svarfrist ?? plusDage(modtaget, regler.parametre.partshoeringDage);
  const dato = flyttetTilArbejdsdag(raa, regler.lukkedage);
  const hvordan = h.svarfrist === null ? `${regler.parametre.partshoeringDage} dage efter` : 'efter fristen i brevet';
  return [
    fristOf(om, {
      regel: 'T23',
      navn: 'Partshøringsfrist',
      art: 'lov',
      udloeser: { dato: modtaget, seq: h.seq, tekst: 'Partshøring modtaget' },
      dato,
      senest: null,
      forklaring: `Partshøringen regnes for modtaget ${datoPaaDansk(modtaget)}. Svaret skal være her ${dag(dato)}, ${hvordan}${flyttet(raa, dato)}. Kommer der intet svar, afgøres sagen på det foreliggende.`,
      hvem: rolle('raadgiver'),
      trin: stige('raadgiver', 0),
    }),
  ];
}

/** SEL, RSL: four weeks; a letter may give more, never less. */
export const KLAGEFRIST_UGER = 4;

/** T24 Klagefrist: 4 weeks from when the borger had the decision; met on the next arbejdsdag. Lateness rejects nothing (C24). */
export function t24(om: Om): readonly Frist[] {
  const { f, regler, tilstand } = om;
  const a = f.afgoerelse;
  if (a === null || a.udfald === 'fuld') return [];
  const modtaget = modtagetAf(a, regler.lukkedage);
  const uger = a.klagefristUger ?? KLAGEFRIST_UGER;
  const raa = plusUger(modtaget, uger);
  const dato = flyttetTilArbejdsdag(raa, regler.lukkedage);
  // A complaint that has come has a frist of its own (T25), and the sag waits for it.
  const klaget = aabenKlage(f, a.seq) !== null;
  const venter = tilstand === 'afslag.meddelt' && !klaget;
  const efter = klaget ? ' Der er klaget.' : venter ? ' Er der ikke klaget inden da, kan sagen lukkes.' : '';
  return [
    fristOf(om, {
      regel: 'T24',
      navn: 'Klagefrist',
      art: 'lov',
      udloeser: { dato: modtaget, seq: a.seq, tekst: 'Afgørelse modtaget' },
      dato,
      senest: null,
      forklaring: `Afgørelsen regnes for modtaget ${datoPaaDansk(modtaget)}. Borgeren kan klage i ${uger} uger, til og med ${dag(dato)}${flyttet(raa, dato)}. En senere klage sendes også videre.${efter}`,
      hvem: { art: 'borger' },
      trin: venter ? stige('raadgiver', 1) : [],
    }),
  ];
}

const flyttet = (raa: Dato, dato: Dato): string =>
  raa === dato ? '' : `, fordi ${datoPaaDansk(raa)} ikke er en arbejdsdag`;
