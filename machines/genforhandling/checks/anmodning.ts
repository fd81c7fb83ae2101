import { ikkeFortid, ikkeFremtid, iRaekkefoelge, kraev } from '../../check-bygger.ts';
import type { Reason } from '../../refusal.ts';
import type { Checks } from '../checks.ts';
import type { Payload } from '../events.ts';
import type { Facts } from '../facts.ts';
import { timerFoer } from '../om-forhandlingen.ts';

export const anmodningChecks: Checks = {
  registrerBeskrivelse: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'modtaget'),
    ...iRaekkefoelge(
      f.henvendelse.dato,
      p.modtaget,
      'modtaget',
      'Beskrivelsen kan ikke være modtaget før henvendelsen.',
    ),
    ...kraev(
      p.dokumenteret || p.udenDokumentation !== null,
      'manglerDokumentation',
      'udenDokumentation',
      'Ændringen er ikke dokumenteret. Skriv hvorfor, eller bed om dokumentationen.',
    ),
    ...kraev(
      (p.prisFoerOere === null && p.prisEfterOere === null) || p.prisEnhed !== null,
      'manglerEnhed',
      'prisEnhed',
      'Vælg, om prisen er pr. time, døgn, måned eller år.',
    ),
    ...kraev(
      f.art === 'pris' || p.omfang.length === 0,
      'ikkeOmHjaelpen',
      'omfang',
      'Anmodningen handler ikke om pris og hjælp. En ændring af hjælpen er sin egen anmodning.',
    ),
  ],

  bedOmMere: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'dato'),
    ...efterHenvendelsen(f, p.dato, 'dato'),
    ...iRaekkefoelge(p.dato, p.svarSenest, 'svarSenest', 'Svaret kan ikke være ønsket, før der er spurgt.'),
  ],

  registrerSupplering: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'modtaget'),
    ...efterHenvendelsen(f, p.modtaget, 'modtaget'),
  ],

  fagligVurdering: (f, p, { today }) => [...ikkeFremtid(p, today, 'dato'), ...sammeRetning(f, p)],

  givForeloebigtTilsagn: (_, p, { today }) => [
    ...ikkeFremtid(p, today, 'skriftligt'),
    ...ikkeFortid(p, today, 'udloeber'),
    ...iRaekkefoelge(p.fra, p.udloeber, 'udloeber', 'Tilsagnet kan ikke udløbe, før det gælder.'),
  ],

  bekraeftTilsagn: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'skriftligt'),
    ...iRaekkefoelge(
      f.tilsagn?.givet ?? null,
      p.skriftligt,
      'skriftligt',
      'Bekræftelsen kan ikke være ældre end tilsagnet.',
    ),
  ],

  registrerRunde: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'dato'),
    ...efterHenvendelsen(f, p.dato, 'dato'),
    ...kunVedPris(f, p.linjer),
  ],
};

export const efterHenvendelsen = (f: Facts, dato: Facts['henvendelse']['dato'], felt: string): readonly Reason[] =>
  iRaekkefoelge(f.henvendelse.dato, dato, felt, 'Datoen ligger før henvendelsen.');

/** Terms and parties change no price (domain.md 6). */
export const kunVedPris = (f: Facts, linjer: readonly unknown[]): readonly Reason[] =>
  kraev(
    f.art === 'pris' || linjer.length === 0,
    'andenArt',
    'linjer',
    'Anmodningen handler ikke om prisen. Lad linjerne stå, som de er.',
  );

/** C13: which way, and how many hours, say the same. */
function sammeRetning(f: Facts, p: Payload<'fagligVurdering'>): readonly Reason[] {
  const foer = timerFoer(f);
  if (foer === null || p.timerEfter === null) return [];
  const passer = { op: p.timerEfter >= foer, uaendret: p.timerEfter === foer, ned: p.timerEfter <= foer }[p.retning];
  return kraev(
    passer,
    'andenRetning',
    'timerEfter',
    `I dag er der ${tal(foer)} timer om ugen. Timerne efter ændringen passer ikke med retningen.`,
  );
}

const tal = (n: number): string => String(n).replace('.', ',');
