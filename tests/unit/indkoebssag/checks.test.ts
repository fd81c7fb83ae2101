import { describe, expect, test } from 'vitest';
import type { EmneId, PersonId, TilbudId } from '#machines/ids.ts';
import type { EventNavn } from '#machines/indkoebssag/events.ts';
import { dato } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';
import { aSag, type Sag, sagI } from './support.ts';

const i = (leaf: string) => () => sagI(leaf);
const kandidatId = 'findesIkke' as EmneId;
const senere = dato('2026-02-01');
const foer = dato('2025-12-01');

/** With a second kandidat, `e6`, beside the chosen `e5`. */
function toTilbud(leaf: string): Sag {
  const sag = sagI('markedsafsoegning').goer('tilfoejKandidat', { tilbudId: 'engen' as TilbudId });
  sag.goer('startPrisforhandling').goer('registrerPristilbud').goer('foreslaaPris').goer('indstil');
  sag.goer('saetPaaDagsorden').goer('godkend');
  return leaf === 'bestilling' ? sag : sag.goer('registrerIndflytning');
}

/** What is wrong, where, and with which field. */
const TABEL: readonly (readonly [string, () => Sag, EventNavn, object, string])[] = [
  ['a visit in the future', i('prisforhandling'), 'registrerBesoeg', { dato: senere }, 'datoIFremtiden dato'],
  ['an unknown kandidat', i('prisforhandling'), 'vurderKandidat', { kandidatId }, 'ukendtKandidat kandidatId'],
  ['the same tilbud twice', i('markedsafsoegning'), 'tilfoejKandidat', {}, 'alleredeKandidat tilbudId'],
  [
    '§ 83 at pension age without a reason (L-03)',
    i('behov'),
    'beskrivBehov',
    { folkepensionsalder: true, paragraffer: ['par83'] },
    'L-03 retsgrundlag',
  ],
  [
    'papers by consent without its date (L-41)',
    i('prisforhandling'),
    'videregivOplysninger',
    { samtykkeDato: null },
    'L-41 samtykkeDato',
  ],
  [
    'fewer than three without a reason (Q13)',
    i('markedsafsoegning'),
    'startPrisforhandling',
    { faerreAarsag: null },
    'Q13 faerreAarsag',
  ],
  [
    'an offer that ends before it is given',
    i('prisforhandling'),
    'registrerPristilbud',
    { gyldigTil: foer },
    'datoerByttet gyldigTil',
  ],
  [
    'a price other than the proposed',
    () => sagI('prisforhandling').goer('registrerPristilbud').goer('foreslaaPris'),
    'accepterPris',
    { pristilbudId: kandidatId },
    'andenPris pristilbudId',
  ],
  [
    'a ceiling below the price',
    i('visitation.paaDagsorden'),
    'godkend',
    { prisloftOere: oere(100) },
    'prisloftUnderPrisen prisloftOere',
  ],
  [
    'a decider who is not habil',
    i('visitation.paaDagsorden'),
    'godkend',
    { habilErklaeret: false },
    'ikkeHabil habilErklaeret',
  ],
  [
    'a refusal of what was granted',
    i('bestilling'),
    'registrerAfgoerelse',
    { udfald: 'afslag' },
    'andetEndBesluttet udfald',
  ],
  [
    'no klagevejledning unless all was granted (L-07)',
    i('bestilling'),
    'registrerAfgoerelse',
    { udfald: 'delvis', klagevejledning: null },
    'L-07 klagevejledning',
  ],
  [
    'no hearing and no reason (L-08)',
    i('bestilling'),
    'registrerAfgoerelse',
    { udfald: 'delvis', partshoeringUndtagelse: null },
    'L-08 partshoeringUndtagelse',
  ],
  [
    'no instance to complain to, unless all was granted (L-07)',
    i('bestilling'),
    'registrerAfgoerelse',
    { udfald: 'delvis', klageinstans: null },
    'L-07 klageinstans',
  ],
  [
    'no time to complain in (L-07)',
    i('bestilling'),
    'registrerAfgoerelse',
    { udfald: 'aendring', klagefristUger: null },
    'L-07 klagefristUger',
  ],
  [
    'another reason for no hearing, that is not said (L-08)',
    i('bestilling'),
    'registrerAfgoerelse',
    { udfald: 'ophoer', partshoeringUndtagelse: 'andet' },
    'L-08 undtagelseBegrundelse',
  ],
  [
    'a letter to a guardian that is not there (L-29)',
    i('bestilling'),
    'sendPartshoering',
    { modtager: 'begge' },
    'L-29 modtager',
  ],
  [
    'a temporary change without an end',
    i('bestilling'),
    'faerdiggoerBestilling',
    { aendring: 'midlertidig' },
    'midlertidigUdenSlut midlertidigTil',
  ],
  [
    'an end of a change that lasts',
    i('indsatsIGang'),
    'faerdiggoerBestilling',
    { aendring: 'vedvarende', midlertidigTil: dato('2026-06-01') },
    'kunVedMidlertidig midlertidigTil',
  ],
  ['a planned day that has passed', i('bestilling'), 'aftalIndflytning', { dato: foer }, 'datoIFortiden dato'],
  ['a hold until today', i('behov'), 'saetPaaVent', { til: dato('2026-01-05') }, 'ventTilFremtiden til'],
  [
    'a role that the person does not have',
    i('behov'),
    'tildel',
    { personId: 'leder' as PersonId },
    'ikkeDenRolle personId',
  ],
  ['a new price without its amount', i('behov'), 'meldTilOekonomi', { art: 'pris' }, 'manglerBeloeb beloebOere'],
  [
    'a place at another tilbud than the decided',
    i('bestilling'),
    'pladsTabt',
    { kandidatId },
    'ukendtKandidat kandidatId',
  ],
  [
    'the decided tilbud given up while it waits',
    () => sagI('bestilling').goer('skrivPaaVenteliste'),
    'fravaelgKandidat',
    {},
    'erBesluttet kandidatId',
  ],
  [
    'an acute approval by who is no leder',
    i('behov'),
    'registrerMundtligGodkendelse',
    { personId: 'forhandler' as PersonId },
    'ikkeLeder personId',
  ],
  [
    'the tilbud that gives the help given up',
    () => toTilbud('indsatsIGang'),
    'fravaelgKandidat',
    { kandidatId: 'e5' as EmneId },
    'erBesluttet kandidatId',
  ],
  [
    'a moving-in at another tilbud than the decided',
    () => toTilbud('bestilling'),
    'registrerIndflytning',
    { kandidatId: 'e6' as EmneId },
    'andenEndBesluttet kandidatId',
  ],
];

test.each(TABEL)('finds %s', (_, sag, event, payload, fund) => {
  expect(
    sag()
      .proev(event, payload)
      .map((r) => `${r.id} ${r.felt}`),
  ).toContain(fund);
});

describe('a letter goes to whom the guardianship says (L-29)', () => {
  const medVaerge = (vaergeOmfang: 'personligt' | 'oekonomisk' | 'begge') =>
    aSag().goer('beskrivBehov', { vaergeOmfang, vaergeNavn: 'Fiktiv Værge' });

  test.each([
    ['personligt', 'borger', ['L-29']],
    ['personligt', 'vaerge', []],
    ['begge', 'begge', []],
    ['begge', 'partsrepraesentant', []],
    ['oekonomisk', 'vaerge', ['L-29']],
    ['oekonomisk', 'borger', []],
    ['oekonomisk', 'begge', []],
  ] as const)('%s: to %s', (omfang, modtager, fund) => {
    expect(
      medVaerge(omfang)
        .proev('sendPartshoering', { modtager })
        .map((r) => r.id),
    ).toEqual(fund);
  });

  test('and where the need has not been described nobody knows', () => {
    expect(aSag().proev('sendPartshoering', { modtager: 'vaerge' })).toEqual([]);
  });
});

test('a letter that gives more than four weeks to complain in is believed (T24)', () => {
  const sag = sagI('bestilling').goer('registrerAfgoerelse', { udfald: 'delvis', klagefristUger: 6 });

  expect(sag.frist('T24')?.dato).toBe('2026-02-16');
  expect(sag.proev('registrerAfgoerelse', { udfald: 'delvis', klagefristUger: 3 })).toMatchObject([
    { felt: 'klagefristUger' },
  ]);
});

describe('corrections (C4)', () => {
  test('keep the old value, and name who and when', () => {
    const sag = aSag().goer('ret', { felt: 'handlekommune', nyDato: null, nyKommune: '101' });

    expect(sag.facts.handlekommune).toBe('101');
    expect(sag.facts.rettelser).toMatchObject([{ felt: 'handlekommune', gammel: '259', ny: '101', status: 'rettet' }]);
  });

  test('of what moves money are proposed, and hold when a leder has approved them', () => {
    const sag = aSag();
    const ny = { felt: 'betalingskommune', nyDato: null, nyKommune: '101' } as const;

    expect(sag.proev('ret', ny).map((r) => r.id)).toEqual(['kraeverToPersoner']);
    sag.goer('foreslaaRettelse', ny);
    expect(sag.facts.betalingskommune).toBe('259');
    expect(sag.venter()).toContain('godkendRettelse');
    sag.goer('godkendRettelse');
    expect(sag.facts.betalingskommune).toBe('101');
    expect(sag.proev('godkendRettelse').map((r) => r.id)).toContain('harForeslaaetRettelse');
  });

  test('of the first day need two when økonomi has been told', () => {
    const sag = sagI('indsatsIGang').goer('planlaegOpfoelgning');
    const ny = { felt: 'indflytningsdato', nyDato: dato('2026-01-02'), nyKommune: null } as const;

    expect(sag.proev('ret', ny)).toEqual([]);
    sag.goer('meldTilOekonomi');
    expect(sag.proev('ret', ny).map((r) => r.id)).toEqual(['kraeverToPersoner']);
    expect(sag.goer('foreslaaRettelse', ny).goer('godkendRettelse').facts.indflytning.faktisk?.dato).toBe('2026-01-02');
  });

  test('fill the right field, with something new, where there was something', () => {
    const sag = aSag();

    expect(sag.proev('ret', { nyDato: null }).map((r) => r.id)).toEqual(['manglerVaerdi']);
    expect(sag.proev('ret', { nyKommune: '101' }).map((r) => r.id)).toEqual(['forkertKolonne']);
    expect(sag.proev('ret', { felt: 'doedsdato' }).map((r) => r.id)).toEqual(['intetAtRette']);
    expect(sag.proev('ret', { nyDato: sag.facts.oensketStart }).map((r) => r.id)).toEqual(['sammeVaerdi']);
  });

  test('can be made when the sag has ended', () => {
    const sag = aSag().goer('lukUdenIndkoeb');

    expect(sag.goer('ret').facts.oensketStart).toBe('2026-08-01');
    expect(sag.proev('tildel').map((r) => r.id)).toEqual(['ikkeIDenneTilstand']);
  });
});
