import type { Rolle } from '../../actor.ts';
import type { Frist, Trin } from '../../frist.ts';
import { dag, fristOf, type Om, rolle, stige } from '../../frist-bygger.ts';
import { type Dato, minDato, plusDage } from '../../kalender/dato.ts';
import { datoPaaDansk } from '../../kalender/paa-dansk.ts';
import type { Facts } from '../facts.ts';
import { forbereder } from '../om-forhandlingen.ts';

/** C18: the 30 days are to answer the request; the other reading counts from the description, as retroactivity does. */
export interface Laesninger {
  readonly fraAnmodningen: Dato;
  readonly fraBeskrivelsen: Dato | null;
  /** The earlier steers. */
  readonly styrer: Dato;
}

export function laesninger(henvendelse: Dato, beskrivelse: Dato | null, dage: number): Laesninger {
  const fraAnmodningen = plusDage(henvendelse, dage);
  const fraBeskrivelsen = beskrivelse === null ? null : plusDage(beskrivelse, dage);
  return { fraAnmodningen, fraBeskrivelsen, styrer: minDato(fraAnmodningen, fraBeskrivelsen ?? fraAnmodningen) };
}

/** T07 Svar på genforhandlingsanmodning: until an answer is sent. Silence is no approval (Q6): past it, nothing happens by itself. */
export function t07(om: Om<Facts>): readonly Frist[] {
  const { f, regler } = om;
  if (f.svar !== null) return [];
  const dage = regler.parametre.genforhandlingDage;
  const svar = laesninger(f.henvendelse.dato, f.beskrivelse?.modtaget ?? null, dage);
  const hos = om.tilstand === 'tilBeslutning' ? rolle('leder') : forbereder(f);
  return [
    fristOf(om, {
      regel: 'T07',
      navn: 'Svar på genforhandling',
      // The kontrakt binds the buyer to answer; on our own request the days are our own aim.
      art: f.fra === 'leverandoer' ? 'kontrakt' : 'intern',
      udloeser: { ...f.henvendelse, tekst: 'Anmodning om genforhandling' },
      dato: svar.styrer,
      forklaring: `${beggeLaesninger(f, svar, dage)}${supplering(f)} ${SLUT[f.fra]}`,
      hvem: hos,
      trin: trappe(f, dage),
    }),
  ];
}

const SLUT = {
  leverandoer: 'Tavshed er ikke en godkendelse, men der skal svares.',
  koeber: 'Det er vores egen anmodning: kontraktens dage gælder svar til leverandøren, her er de et mål.',
} as const;

/** Day 5: is the description complete? Then down to the date, to both who prepare (3.2), and to the leder from five days before. */
function trappe(f: Facts, dage: number): readonly Trin[] {
  const foer = [5 - dage, -15, -10, -5, -2].filter((d) => d > -dage && d <= 0);
  const dem = new Set<Rolle>(['raadgiver', forbereder(f).rolle]);
  return [
    ...[...dem].flatMap((til) => stige(til, ...new Set(foer))),
    ...stige('leder', ...[-5, 1].filter((d) => d > -dage)),
  ];
}

function beggeLaesninger(f: Facts, { fraAnmodningen, fraBeskrivelsen, styrer }: Laesninger, dage: number): string {
  const anmodet = `Anmodningen er af ${datoPaaDansk(f.henvendelse.dato)}: ${dage} dage fra den er ${dag(fraAnmodningen)}.`;
  if (fraBeskrivelsen === null)
    return `${anmodet} Beskrivelsen er ikke modtaget; læst sådan, at fristen løber fra den, er den ikke begyndt. Læsningen er ikke bekræftet (Q27), og den tidligste styrer.`;
  if (fraBeskrivelsen === fraAnmodningen)
    return `${anmodet} Beskrivelsen kom samme dag, så begge læsninger giver samme dato.`;
  return `${anmodet} Beskrivelsen er modtaget ${datoPaaDansk(f.beskrivelse?.modtaget ?? styrer)}: ${dage} dage fra den er ${dag(fraBeskrivelsen)}. Hvilken læsning der gælder, er ikke bekræftet (Q27); den tidligste styrer: ${dag(styrer)}.`;
}

/** Asking for more never restarts the clock; both dates are shown (domain.md 6). */
function supplering(f: Facts): string {
  const spurgt = f.foresporgsler.at(-1);
  if (spurgt === undefined) return '';
  const kommet =
    spurgt.besvaret === null
      ? `svar er ønsket senest ${datoPaaDansk(spurgt.svarSenest)}`
      : `svaret kom ${datoPaaDansk(spurgt.besvaret)}`;
  return ` Der er bedt om mere ${datoPaaDansk(spurgt.dato)}, og ${kommet}; fristen begynder ikke forfra.`;
}
