import type { Checks } from '../checks.ts';
import { aabneVentelister, erFlyttetInd, erGodkendt, valgtKandidat } from '../om-sagen.ts';
import { RETTELSER } from '../rettelser.ts';
import {
  fejl,
  findes,
  ikkeFortid,
  ikkeFremtid,
  iRaekkefoelge,
  kendtKandidat,
  kraev,
  muligKandidat,
  periode,
} from './faelles.ts';

/** § 83 and its like for somebody at pension age: a question with a reason, no block (L-03, C-rules). */
const SPOERGSMAAL_VED_PENSION: ReadonlySet<string> = new Set(['par83', 'par83b', 'par84', 'par86']);

const sammeParagraffer = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((p) => b.includes(p));

export const markedChecks: Checks = {
  opretSag: (_, p, { today }) => ikkeFremtid(p, today, 'ansoegningModtaget'),

  registrerLoebendeKontrakt: (_, p, { today, opslag }) => [
    ...kraev(
      opslag.person == null || opslag.person.roller.includes('raadgiver'),
      'ikkeDenRolle',
      'personId',
      'Personen er ikke rådgiver. Vælg en anden, eller få rollen givet.',
    ),
    ...kraev(
      opslag.person == null || opslag.person.teams.includes(p.team),
      'ikkeDetTeam',
      'personId',
      'Rådgiveren er ikke i det team og ville ikke se sagen. Vælg en i teamet, eller få teamet givet.',
    ),
    ...ikkeFremtid(p, today, 'indflyttet', 'underskriftKoeber', 'underskriftLeverandoer'),
    ...kraev(
      p.betalingsforpligtelse !== 'xDage' || p.betalingsforpligtelseDage !== null,
      'xDageUdenDage',
      'betalingsforpligtelseDage',
      'Skriv, hvor mange dage der betales efter, at pladsen er besat igen.',
    ),
  ],

  beskrivBehov: (f, p, { today }) => [
    ...kraev(
      !erFlyttetInd(f) || !RETTELSER.paragraffer.toPersoner(f) || sammeParagraffer(f.paragraffer, p.paragraffer),
      'kraeverToPersoner',
      'paragraffer',
      'Der er truffet beslutning om paragrafferne. Foreslå en rettelse, så en leder kan godkende.',
    ),
    ...ikkeFremtid(p, today, 'udredningDato'),
    ...kraev(
      !p.folkepensionsalder || p.retsgrundlag !== null || !p.paragraffer.some((x) => SPOERGSMAAL_VED_PENSION.has(x)),
      'L-03',
      'retsgrundlag',
      'Borgeren har nået folkepensionsalderen. Skriv, hvorfor hjælpen gives efter serviceloven og ikke ældreloven.',
    ),
    ...kraev(
      p.vaergeOmfang === 'ingen' || p.vaergeNavn !== null,
      'L-29',
      'vaergeNavn',
      'Skriv værgens navn, så brevene når den, der skal have dem.',
    ),
  ],

  soegRamme: (_, p) => periode(p.periodeFra, p.periodeTil),

  tilfoejKandidat: (f, p, { opslag }) => [
    ...findes(opslag.tilbud, 'tilbud', 'tilbudId'),
    ...kraev(
      !f.kandidater.some((k) => k.tilbudId === p.tilbudId && k.status === 'mulig'),
      'alleredeKandidat',
      'tilbudId',
      'Tilbuddet er allerede blandt de mulige på sagen.',
    ),
  ],

  vurderKandidat: (f, p, { today }) => [
    ...muligKandidat(f, p.kandidatId),
    ...ikkeFremtid(
      p,
      today,
      'oplystDen',
      'tilsynDato',
      'godkendtKontrolleret',
      'socialtilsynUnderrettet',
      'socialtilsynForlaenget',
    ),
    ...kraev(
      p.pladser === null || p.ledige === null || p.ledige <= p.pladser,
      'flereLedigeEndPladser',
      'ledige',
      'Der kan ikke være flere ledige pladser, end der er pladser.',
    ),
  ],

  registrerKontakt: (f, p, { today }) => [...kendtKandidat(f, p.kandidatId), ...ikkeFremtid(p, today, 'dato')],

  videregivOplysninger: (f, p, { today }) => [
    ...muligKandidat(f, p.kandidatId),
    ...ikkeFremtid(p, today, 'dato', 'samtykkeDato'),
    ...kraev(
      p.grundlag !== 'samtykke' || p.samtykkeDato !== null,
      'L-41',
      'samtykkeDato',
      'Skriv, hvornår borgeren gav samtykke.',
    ),
    ...kraev(
      p.grundlag !== 'lovhjemmel' || p.praecisering !== null,
      'L-41',
      'praecisering',
      'Skriv, hvilken lovhjemmel oplysningerne gives efter.',
    ),
  ],

  anmodOmSletning: (f, p, { today }) => [
    ...kraev(
      f.videregivelser.some((v) => v.id === p.videregivelseId),
      'ukendtVideregivelse',
      'videregivelseId',
      'Vælg den videregivelse, der skal slettes.',
    ),
    ...ikkeFremtid(p, today, 'dato', 'bekraeftet'),
    ...iRaekkefoelge(p.dato, p.bekraeftet, 'bekraeftet', 'Sletningen kan ikke være bekræftet, før den er bedt om.'),
  ],

  registrerBesoeg: (f, p, { today }) => [...kendtKandidat(f, p.kandidatId), ...ikkeFremtid(p, today, 'dato')],
  registrerBorgerensSvar: (f, p, { today }) => [...kendtKandidat(f, p.kandidatId), ...ikkeFremtid(p, today, 'dato')],

  fravaelgKandidat: (f, p) => [
    ...muligKandidat(f, p.kandidatId),
    ...kraev(
      p.kandidatId !== f.valgt || !(erGodkendt(f.beslutning) || erFlyttetInd(f)),
      'erBesluttet',
      'kandidatId',
      erFlyttetInd(f)
        ? 'Hjælpen gives af dette tilbud. Et andet tilbud er en ny sag.'
        : 'Der er besluttet om dette tilbud. Gå tilbage til markedsafsøgningen for at vælge et andet.',
    ),
  ],

  skrivPaaVenteliste: (f, p, { today }) => [
    ...muligKandidat(f, p.kandidatId),
    ...ikkeFremtid(p, today, 'skrevetOp'),
    ...ikkeFortid(p, today, 'spoergIgen'),
    ...kraev(
      !f.afventerPlads || !aabneVentelister(f).some((v) => v.kandidatId === p.kandidatId),
      'alleredePaaListe',
      'kandidatId',
      'Borgeren står allerede på denne venteliste.',
    ),
    // From bestilling the sag waits for the place that was decided about; further lists come after.
    ...kraev(
      !erGodkendt(f.beslutning) || f.afventerPlads || p.kandidatId === f.valgt,
      'andenEndBesluttet',
      'kandidatId',
      `Beslutningen gælder ${valgtKandidat(f)?.navn ?? 'et andet tilbud'}. Gå tilbage til markedsafsøgningen for at vente på et andet.`,
    ),
  ],

  pladsTilbudt: (f, p, { today }) => [
    ...muligKandidat(f, p.kandidatId),
    ...ikkeFremtid(p, today, 'dato'),
    ...(erGodkendt(f.beslutning) && f.afventerPlads && p.kandidatId !== f.valgt
      ? [
          fejl(
            'andenEndBesluttet',
            'kandidatId',
            `Beslutningen gælder ${valgtKandidat(f)?.navn ?? 'et andet tilbud'}. Gå tilbage til markedsafsøgningen for at tage imod pladsen her.`,
          ),
        ]
      : []),
  ],

  pladsTabt: (f, p, { today }) => [
    ...muligKandidat(f, p.kandidatId),
    ...ikkeFremtid(p, today, 'dato'),
    ...kraev(
      !erGodkendt(f.beslutning) || f.afventerPlads || p.kandidatId === f.valgt,
      'andenEndBesluttet',
      'kandidatId',
      `Her kan kun pladsen hos ${valgtKandidat(f)?.navn ?? 'det valgte tilbud'} gå tabt. Skriv et notat om den anden.`,
    ),
  ],

  udskydVenteliste: (f, p, { today }) => [
    ...kraev(
      aabneVentelister(f).some((v) => v.id === p.ventelisteId),
      'ukendtVenteliste',
      'ventelisteId',
      'Vælg en venteliste, som borgeren står på.',
    ),
    ...ikkeFortid(p, today, 'spoergIgen'),
  ],
};
