import { describe, expect, test } from 'vitest';
import type { Actor } from '#machines/actor.ts';
import type { EmneId, ForloebId, KommuneId, PersonId, TeamId, TilbudId } from '#machines/ids.ts';
import { indkoebssag } from '#machines/indkoebssag/index.ts';
import { dato, plusDage } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';
import { mayDo } from '#machines/who.ts';
import { aSag, type Sag, sagI } from './support.ts';

const person = (id: string, over: Partial<Actor> = {}): Actor => ({
  personId: id as PersonId,
  kommuneId: 'kommune' as KommuneId,
  roller: ['leder'],
  teams: ['team' as TeamId],
  beloebsgraense: null,
  vikarFor: [],
  ...over,
});

function may(sag: Sag, type: string, actor: Actor): string {
  const event = indkoebssag.events.get(type);
  if (!event) throw new Error(type);
  const who = mayDo(
    {
      chart: indkoebssag,
      tilstand: sag.tilstand,
      facts: sag.facts,
      gjort: sag.forloeb?.gjort ?? {},
      tilknytning: {
        sagId: 'sag' as ForloebId,
        teamId: 'team' as TeamId,
        tildelt: {},
        dagsorden: null,
        forhandlereSerAlle: false,
        lederUdefra: null,
      },
      switches: sag.regler.switches,
    },
    event,
    { art: 'person', actor },
  );
  return who.ok ? `ja ${who.paaVegneAf ?? ''}`.trim() : who.reason.id;
}

const engen = 'engen' as TilbudId;
const kandidat = (sag: Sag, tilbudId: string): EmneId => {
  const k = sag.facts.kandidater.find((x) => x.tilbudId === tilbudId);
  if (!k) throw new Error(tilbudId);
  return k.id;
};
const ids = (reasons: readonly { id: string }[]) => reasons.map((r) => r.id);
const _linje = (enhedsprisOere: number) => ({
  linjer: [
    {
      paragraf: 'par107' as const,
      antal: 365,
      antalEnhed: 'doegnPrAar' as const,
      enhedsprisOere: oere(enhedsprisOere),
      prisEnhed: 'doegn' as const,
      timerPar85: null,
      timerPar83: null,
      normering: null,
      nattevagt: null,
      nattevagtDeltAf: null,
    },
  ],
});

describe('an acute moving-in somewhere else', () => {
  const flyttet = (leaf: string) => {
    const sag = sagI(leaf).goer('akutGodkend', { tilbudId: engen });
    return sag.goer('registrerIndflytning', { kandidatId: kandidat(sag, 'engen') });
  };

  test('leaves no price of the other tilbud behind', () => {
    const sag = flyttet('visitation.indstillet');
    expect(sag.facts.valgt).toBe(kandidat(sag, 'engen'));
    expect(sag.facts.pris).toBeNull();
    expect(sag.venter()).toContain('registrerPristilbud');
  });

  test('and no indstilling of it', () => {
    expect(flyttet('visitation.indstillet').facts.indstilling).toBeNull();
  });

  test('and the approval of the other tilbud does not approve this one', () => {
    const sag = flyttet('bestilling').goer('godkendEfterfoelgende');
    expect(sag.facts.beslutning?.kandidatId).toBe(kandidat(sag, 'engen'));
  });

  test('økonomi is not told the price of the tilbud that was left', () => {
    const sag = flyttet('bestilling');
    expect(indkoebssag.oekonomi(sag.facts, sag.today)).toMatchObject({ tilbud: 'Engen', aarsprisOere: null });
  });
});

describe('skipping the udvalg', () => {
  const frit = { payload: { paragraffer: ['par108'] }, switches: { udvalg: 'beslutter' as const } };

  test('a wished tilbud is not compared with its own price', () => {
    const sag = sagI('prisforhandling', frit).goer('registrerPristilbud').goer('foreslaaPris');
    sag.goer('fritValg', { tilbudId: 'bakken' as TilbudId });
    expect(ids(sag.proev('godkendUdenUdvalg'))).toContain('maaSpringeUdvalgOver');
  });

  test('the visited price that the sag knows is not another by hand', () => {
    const sag = sagI('bestilling', { payload: { paragraffer: ['par108'] } });
    expect(ids(sag.proev('fritValg', { tilbudId: engen, visiteretAarsprisOere: oere(500_000_000) }))).not.toEqual([]);
  });

  test('a leverandørskifte covers the wanted tilbud alone', () => {
    const gammel = sagI('indsatsIGang', { switches: { udvalg: 'beslutter' } });
    const { regler, borgerId, teamId, tildelt, paragraffer, handlekommune, betalingskommune, behov } = gammel.facts;
    const medfoert = {
      ...{ regler, borgerId, teamId, tildelt, paragraffer, handlekommune, betalingskommune, behov },
      ...{ fraSag: 'gammel', aarsag: 'leverandoerskifte', hardFrist: null, oensketStart: null },
      ...{ visiteretAarsprisOere: null, kravspecifikation: gammel.facts.kravspecifikation },
      kandidat: {
        tilbudId: 'bakken',
        navn: 'Bakken',
        leverandoer: 'x',
        driftsform: 'privat',
        paragraffer: [],
        godkendt: true,
      },
    };
    const skiftet = () => aSag({ aabning: 'skiftTilbud', switches: { udvalg: 'beslutter' }, payload: { medfoert } });
    expect(skiftet().goer('registrerPristilbud').goer('foreslaaPris').proev('godkendUdenUdvalg')).toEqual([]);
    const sag = skiftet();
    sag.goer('tilbageTilMarked').goer('tilfoejKandidat', { tilbudId: engen });
    sag.goer('startPrisforhandling', { kandidater: [{ kandidatId: kandidat(sag, 'engen') }] });
    sag.goer('registrerPristilbud', { kandidatId: kandidat(sag, 'engen') }).goer('foreslaaPris');
    expect(ids(sag.proev('godkendUdenUdvalg'))).toContain('maaSpringeUdvalgOver');
  });

  test('inside the frame means inside its period', () => {
    const sag = aSag({ switches: { visitation: 'rammeFoerst', udvalg: 'ingen' } });
    sag
      .goer('beskrivBehov')
      .goer('gemKravspecifikation')
      .goer('soegRamme', { periodeTil: dato('2026-12-31') });
    sag.goer('godkend').goer('tilfoejKandidat').goer('startPrisforhandling').goer('registrerPristilbud');
    sag.goer('foreslaaPris');
    const periode = { periodeFra: dato('2027-06-01'), periodeTil: dato('2030-06-01') };
    expect(sag.proev('godkendUdenUdvalg', periode)).not.toEqual([]);
  });
});

describe('money', () => {
  test('a new one-off payment does not slip in under an accepted price', () => {
    const sag = sagI('visitation.indstillet');
    const foer = sag.facts.pris?.pristilbudId;
    sag.goer('registrerPristilbud', { engangsOere: oere(50_000_000) });
    expect(sag.facts.pris?.pristilbudId).toBe(foer);
  });

  test('approving as recommended is within the limit of who approves', () => {
    const sag = sagI('visitation.indstillet', { switches: { udvalg: 'ingen' } });
    // Price 894.250 kr., recommended ceiling 900.000 kr.
    expect(
      indkoebssag.graense(
        'beslutning',
        sag.facts,
        { prisloftOere: 90_000_000 },
        person('l', { beloebsgraense: oere(89_500_000) }),
      ),
    ).toBe(false);
    expect(
      indkoebssag.graense(
        'beslutning',
        sag.facts,
        { prisloftOere: null },
        person('l', { beloebsgraense: oere(89_500_000) }),
      ),
    ).toBe(false);
  });

  test('a payment end that is known is changed by two', () => {
    const sag = sagI('indsatsIGang').goer('borgerDoed', { betalingSlut: dato('2026-01-31') });
    expect(sag.proev('borgerDoed', { betalingSlut: dato('2026-06-30') })).not.toEqual([]);
  });

  test('the paragraphs that were decided are changed by two', () => {
    const sag = sagI('indsatsIGang');
    const paragraffer = ['par85'] as const;
    const nye = { nyDato: null, nyKommune: null, nyeParagraffer: paragraffer };
    expect(ids(sag.proev('ret', { felt: 'paragraffer', ...nye }))).toContain('kraeverToPersoner');
    expect(sag.proev('beskrivBehov', { paragraffer })).not.toEqual([]);
  });

  test('an offer that has run out is not accepted by the approval afterwards', () => {
    const sag = sagI('prisforhandling').goer('registrerPristilbud').goer('foreslaaPris');
    sag.goer('akutGodkend').goer('registrerIndflytning').den('2026-02-20').goer('frist.pristilbud.udloebet');
    expect(sag.goer('godkendEfterfoelgende').facts.pris?.status).not.toBe('accepteret');
  });
});

describe('acute (C9)', () => {
  const telefon = () => aSag().goer('registrerMundtligGodkendelse').goer('registrerIndflytning');

  test('the stand-in of the leder on the telephone does not ratify for him', () => {
    // He has the leder role, and his relation to the sag is the other's alone.
    const vikar = person('vikar', { teams: [], vikarFor: [person('leder')] });
    expect(may(telefon(), 'godkendEfterfoelgende', vikar)).not.toMatch(/^ja/);
  });

  test('nobody registers that he said yes to himself on the telephone', () => {
    const begge = person('begge', { roller: ['raadgiver', 'leder'] });
    const payload = { personId: 'begge' };
    const regel = indkoebssag.events.get('registrerMundtligGodkendelse')?.regel;
    const graense = typeof regel === 'object' ? regel.graense : undefined;
    expect(graense !== undefined && !indkoebssag.graense(graense, aSag().facts, payload, begge)).toBe(true);
  });

  test('acute help in a running contract whose start is unknown has its I01', () => {
    const sag = aSag({ aabning: 'registrerLoebendeKontrakt', payload: { indflyttet: null } }).goer('akutGodkend');
    expect(sag.facts.akut?.efterfoelgende).toBeNull();
    expect(sag.frist('I01')).not.toBeNull();
  });

  test('a second acute yes does not put off the ratification of the first', () => {
    const sag = aSag({ switches: { udvalg: 'ingen' } })
      .goer('akutGodkend')
      .goer('registrerIndflytning');
    const foer = sag.frist('I01')?.dato;
    sag.den('2026-01-12').goer('akutGodkend');
    expect(sag.frist('I01')?.dato).toBe(foer);
  });

  test('a corrected start is not overdue before its own I01', () => {
    const sag = aSag({ switches: { udvalg: 'ingen' } })
      .goer('akutGodkend')
      .goer('registrerIndflytning');
    sag.den('2026-01-13').goer('frist.godkendEfterfoelgende.overskredet');
    sag.goer('ret', { felt: 'indflytningsdato', nyDato: dato('2026-01-12'), nyKommune: null, nyeParagraffer: null });
    expect(sag.frist('I01')?.dato).toBe('2026-01-19');
    expect(sag.facts.akut?.overskredet).toBe(false);
    expect(sag.frist('I01')?.vaekker).not.toBeNull();
  });
});

describe('the borger’s no', () => {
  test('to a tilbud that was left says nothing about the next', () => {
    const sag = sagI('prisforhandling');
    sag.goer('registrerBorgerensSvar', { svar: 'nej', kandidatId: kandidat(sag, 'bakken') });
    sag.goer('akutGodkend', { tilbudId: engen });
    sag.goer('registrerIndflytning', { kandidatId: kandidat(sag, 'engen') });
    expect(sag.facts.indflytning.modBorgerensNej).toBe(false);
  });

  test('is not taken back by a yes to another', () => {
    const sag = sagI('prisforhandling').goer('tilfoejKandidat', { tilbudId: engen });
    sag.goer('registrerBorgerensSvar', { svar: 'nej', kandidatId: kandidat(sag, 'bakken') });
    sag.goer('registrerBorgerensSvar', { svar: 'ja', kandidatId: kandidat(sag, 'engen') });
    sag.goer('akutGodkend').goer('registrerIndflytning', { kandidatId: kandidat(sag, 'bakken') });
    expect(sag.facts.indflytning.modBorgerensNej).toBe(true);
  });

  test('with Familieretshuset’s refusal too, is at the leder at once', () => {
    const sag = sagI('bestilling').goer('registrerBorgerensSvar', { svar: 'nej' });
    sag.goer('indledFlytningUdenSamtykke').goer('registrerFamilieretshusetsAfgoerelse', { udfald: 'afslaaet' });
    sag.goer('registrerIndflytning');
    expect(sag.facts.indflytning.modBorgerensNej).toBe(true);
    const hosLeder = indkoebssag
      .venterPaa(sag.tilstand, sag.facts)
      .filter(({ hvem }) => hvem.art === 'rolle' && hvem.rolle === 'leder');
    expect(hosLeder).not.toEqual([]);
  });

  test('and while Familieretshuset has not answered', () => {
    const sag = sagI('bestilling').goer('registrerBorgerensSvar', { svar: 'nej' });
    sag.goer('indledFlytningUdenSamtykke').goer('registrerIndflytning');
    const hosLeder = indkoebssag
      .venterPaa(sag.tilstand, sag.facts)
      .filter(({ hvem }) => hvem.art === 'rolle' && hvem.rolle === 'leder');
    expect(hosLeder).not.toEqual([]);
  });

  test('permission to move to one tilbud is none to another', () => {
    const sag = sagI('bestilling').goer('registrerBorgerensSvar', { svar: 'nej' });
    sag.goer('indledFlytningUdenSamtykke').goer('registrerFamilieretshusetsAfgoerelse');
    sag.goer('tilbageTilMarked').goer('akutGodkend', { tilbudId: engen });
    sag.goer('registrerIndflytning', { kandidatId: kandidat(sag, 'engen') });
    expect(sag.facts.indflytning.modBorgerensNej).toBe(true);
  });
});

describe('recording, counting, ways back', () => {
  test('after a look at the market the sag can wait on the same list again', () => {
    const sag = sagI('markedsafsoegning').goer('skrivPaaVenteliste').goer('tilbageTilMarked');
    expect(sag.proev('skrivPaaVenteliste')).toEqual([]);
  });

  test('a hearing before the last afgørelse is none for the next', () => {
    const sag = sagI('bestilling').goer('sendPartshoering').goer('registrerPartshoeringssvar');
    const delvis = { udfald: 'delvis' as const, partshoeringUndtagelse: null };
    sag.goer('registrerAfgoerelse', delvis).goer('registrerIndflytning').den('2027-01-05');
    expect(ids(sag.proev('registrerAfgoerelse', { ...delvis, udfald: 'ophoer' }))).toContain('L-08');
  });

  test('the borger is heard until T23 has passed, on closing days too', () => {
    const sag = sagI('bestilling');
    sag.lukkedage = new Set([dato('2026-01-19'), dato('2026-01-20')]);
    sag.goer('sendPartshoering', { svarfrist: dato('2026-01-19') }).den('2026-01-21');
    expect(sag.frist('T23')?.dato).toBe('2026-01-21');
    expect(ids(sag.proev('registrerAfgoerelse', { udfald: 'delvis', partshoeringUndtagelse: null }))).toContain('L-08');
  });

  test('a tilbud that is approved for another paragraph has its 21 days', () => {
    // Bakken is approved for §§ 107 and 108.
    const sag = aSag({ payload: { paragraffer: ['par101'] } })
      .goer('akutGodkend')
      .goer('registrerIndflytning');
    expect(sag.frist('T21')?.dato).toBe('2026-01-26');
  });

  test('the author of the indstilling is not among the deciders', () => {
    const sag = sagI('visitation.paaDagsorden');
    const beslutningstagere = [{ personId: sag.facts.indstilling?.af as PersonId }];
    expect(sag.proev('godkend', { beslutningstagere })).not.toEqual([]);
  });

  test('a confirmed deletion keeps the day it was asked for', () => {
    const sag = sagI('prisforhandling').goer('videregivOplysninger').den('2026-02-01').goer('anmodOmSletning');
    sag.den('2026-02-10').goer('anmodOmSletning', { bekraeftet: dato('2026-02-10') });
    expect(sag.facts.videregivelser[0]?.sletningBedt).toBe('2026-02-01');
    sag.den('2026-03-01').goer('anmodOmSletning');
    expect(sag.facts.videregivelser[0]?.sletningBekraeftet).toBe('2026-02-10');
  });

  test('the first day that a running contract lacked can be filled in', () => {
    const sag = aSag({ aabning: 'registrerLoebendeKontrakt', payload: { indflyttet: null } });
    const nye = { nyDato: dato('2025-03-01'), nyKommune: null, nyeParagraffer: null };
    expect(sag.proev('ret', { felt: 'indflytningsdato', ...nye })).toEqual([]);
  });

  test('a follow-up planned with the tilbud that was left is not the next one’s', () => {
    const sag = sagI('bestilling').goer('planlaegOpfoelgning').goer('tilbageTilMarked');
    expect(sag.facts.opfoelgning).toBeNull();
  });

  test('a T21 that socialtilsynet has been told is moved by two', () => {
    const sag = aSag().goer('akutGodkend', { tilbudId: 'uprovet' as TilbudId });
    sag.goer('registrerIndflytning', { socialtilsynUnderrettet: sag.today }).den('2026-01-12');
    expect(sag.frist('T21')?.dato).toBe('2026-01-26');
    const nye = { nyDato: plusDage(sag.today, -1), nyKommune: null, nyeParagraffer: null };
    expect(ids(sag.proev('ret', { felt: 'indflytningsdato', ...nye }))).toContain('kraeverToPersoner');
  });
});
