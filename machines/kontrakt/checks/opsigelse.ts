import { ikkeFortid, ikkeFremtid, iRaekkefoelge, kraev } from '../../check-bygger.ts';
import { type Dato, plusDage } from '../../kalender/dato.ts';
import { varselTekst } from '../../kalender/varsel.ts';
import type { Reason } from '../../refusal.ts';
import type { Checks } from '../checks.ts';
import type { Facts } from '../facts.ts';
import { kanOphaevesFor, slutdag, startdag, varslerne } from '../om-kontrakten.ts';
import { varselFor } from '../varsler.ts';

export const opsigelseChecks: Checks = {
  foreslaaOpsigelse: (_, p, { today }) => ikkeFortid(p, today, 'oensketSlut'),
  sendOpsigelse: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'sendt'),
    ...iRaekkefoelge(
      f.forslag?.foreslaaet ?? null,
      p.sendt,
      'sendt',
      'Opsigelsen kan ikke være sendt, før den blev foreslået.',
    ),
  ],
  registrerModtagelse: (f, p, { today }) => [
    ...modtagelse(f, 'koeber', p, today),
    ...iRaekkefoelge(
      f.forslag?.sendt ?? null,
      p.modtaget,
      'modtaget',
      'Opsigelsen kan ikke være modtaget, før den blev sendt.',
    ),
  ],
  modtagOpsigelse: (f, p, { today }) => modtagelse(f, 'leverandoer', p, today),

  aftalOphoer: (f, p) => [
    ...iRaekkefoelge(startdag(f), p.slutdato, 'slutdato', 'Kontrakten kan ikke slutte, før hjælpen begyndte.'),
    ...iRaekkefoelge(
      p.sidsteBetalingsdag,
      p.slutdato,
      'sidsteBetalingsdag',
      'Der kan ikke betales for dage efter kontraktens sidste dag.',
    ),
  ],
  traekOpsigelseTilbage: (_, p, { today }) => ikkeFremtid(p, today, 'dato'),
  traekEnOpsigelse: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'dato'),
    ...kraev(
      f.opsigelse !== null && varslerne(f.opsigelse).some((v) => v.af === p.opsigelseAf),
      'ukendtOpsigelse',
      'opsigelseAf',
      'Den løber ikke. Vælg en, der gør.',
    ),
  ],
  registrerGenbesaettelse: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'dato'),
    ...iRaekkefoelge(
      f.opsigelse?.modtaget ?? null,
      p.dato,
      'dato',
      'Pladsen kan ikke være besat igen, før der var sagt op.',
    ),
  ],
  planlaegUdflytning: (f, p) =>
    iRaekkefoelge(startdag(f), p.dato, 'dato', 'Borgeren kan ikke flytte ud, før hjælpen begyndte.'),
  sikrHjaelp: (f, p) => {
    const slut = slutdag(f);
    return [
      ...iRaekkefoelge(startdag(f), p.fra, 'fra', 'Hjælpen kan ikke være sikret fra en dag, før den begyndte.'),
      ...kraev(
        slut === null || p.fra <= plusDage(slut, 1),
        'L-31',
        'fra',
        'Der må ikke være dage uden hjælp. Den skal være sikret senest dagen efter kontraktens sidste dag.',
      ),
    ];
  },
  ophaev: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'dato'),
    ...kraev(
      kanOphaevesFor(f, p.grund),
      'grundenErIkkeRegistreret',
      'grund',
      p.grund === 'forceMajeure'
        ? 'Der er ikke registreret force majeure.'
        : 'Der er ikke registreret en manglende levering, som skyldes leverandøren. Skyldes den borgerens forhold, kan kontrakten ikke ophæves for det.',
    ),
  ],
};

const modtagelse = (
  f: Facts,
  part: 'koeber' | 'leverandoer',
  p: { readonly modtaget: Dato; readonly slutdato: Dato | null },
  today: Dato,
): readonly Reason[] => {
  const regel = varselFor(f, part);
  return [
    ...ikkeFremtid(p, today, 'modtaget'),
    ...kraev(
      p.slutdato === null || regel === null,
      'varsletErKendt',
      'slutdato',
      `Kontrakten har et varsel, ${regel === null ? '' : varselTekst(regel)}, og slutdatoen følger af det. Lad feltet være tomt.`,
    ),
    ...iRaekkefoelge(p.modtaget, p.slutdato, 'slutdato', 'Kontrakten kan ikke slutte, før opsigelsen er modtaget.'),
  ];
};
