import { describe, expect, test } from 'vitest';
import type { Facts } from '#machines/indkoebssag/facts.ts';
import { dato } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';
import { aSag, type Sag, sagI } from './support.ts';

const VASKET: Partial<Facts> = {
  valgt: null,
  pris: null,
  indstilling: null,
  dagsorden: null,
  beslutning: null,
  bestilling: null,
  bestillingKladde: null,
  afventerPlads: false,
};

describe('a way back sets to null what it leaves', () => {
  test.each(['prisforhandling', 'visitation.indstillet', 'visitation.paaDagsorden', 'bestilling'])(
    'from %s to the market',
    (leaf) => {
      const sag = sagI(leaf);
      if (leaf === 'bestilling') sag.goer('faerdiggoerBestilling').goer('aftalIndflytning');
      sag.goer('tilbageTilMarked');

      expect(sag.tilstand).toBe('markedsafsoegning');
      expect(sag.facts).toMatchObject(VASKET);
      expect(sag.facts.indflytning.aftalt).toBeNull();
    },
  );

  test('kandidater, offers and the afgørelse that the borger has had stay', () => {
    const sag = sagI('bestilling').goer('registrerAfgoerelse').goer('tilbageTilMarked');

    expect(sag.facts.kandidater).toHaveLength(1);
    expect(sag.facts.pristilbud).toHaveLength(1);
    expect(sag.facts.afgoerelse).not.toBeNull();
  });

  test('sendRetur keeps the price that the indstilling rested on', () => {
    const sag = sagI('visitation.paaDagsorden').goer('sendRetur');

    expect(sag.tilstand).toBe('prisforhandling');
    expect(sag.facts).toMatchObject({ indstilling: null, pris: { status: 'accepteret' } });
  });

  test('udsaet takes it off the agenda and keeps the indstilling', () => {
    const sag = sagI('visitation.paaDagsorden').goer('udsaet');

    expect(sag.tilstand).toBe('visitation.indstillet');
    expect(sag.facts.indstilling).toMatchObject({ moede: null, art: 'tilbud' });
  });

  test('no suitable tilbud leads back to the need, and a granted frame stays', () => {
    const sag = aSag({ switches: { visitation: 'rammeFoerst', udvalg: 'ingen' } });
    sag.goer('beskrivBehov').goer('gemKravspecifikation').goer('soegRamme').goer('godkend');
    sag.goer('ingenEgnetTilbud');

    expect(sag.tilstand).toBe('behov');
    expect(sag.facts.ramme).not.toBeNull();
    expect(sag.goer('startMarkedsafsoegning').tilstand).toBe('markedsafsoegning');
  });

  test('a complaint leads from the refusal back to the need, and the time counts from there', () => {
    const sag = sagI('visitation.paaDagsorden').goer('givAfslag').goer('registrerAfgoerelse');
    sag.goer('modtagKlage');
    const afgoerelseSeq = sag.facts.klager[0]?.afgoerelseSeq ?? 0;
    sag.den('2026-02-02').hoerer('klageMedhold', { afgoerelseSeq, udfald: 'medhold' });

    expect(sag.tilstand).toBe('behov');
    expect(sag.facts).toMatchObject({ ...VASKET, afgoerelse: null, partshoering: null });
    expect(sag.frist('T22')?.dato).toBe('2026-03-30');
  });

  test('a lost place takes the agreed day with it, and a place offered leads to the bestilling again', () => {
    const sag = sagI('bestilling').goer('aftalIndflytning').goer('pladsTabt');

    expect(sag.tilstand).toBe('afventerPlads.efterBeslutning');
    expect(sag.facts.indflytning.aftalt).toBeNull();
    expect(sag.facts.beslutning).not.toBeNull();
    expect(sag.goer('pladsTilbudt').tilstand).toBe('bestilling');
  });
});

describe('the members of the udvalg see the sag', () => {
  const ses = (sag: Sag) => sag.facts.dagsorden !== null;

  test('from the agenda until the borger has been told', () => {
    const sag = sagI('visitation.indstillet');

    expect(ses(sag)).toBe(false);
    expect(ses(sag.goer('saetPaaDagsorden').goer('godkend'))).toBe(true);
    expect(ses(sag.goer('registrerAfgoerelse'))).toBe(false);
  });

  test('when it was put off or sent back, until it is theirs no more', () => {
    const sag = sagI('visitation.paaDagsorden');

    expect(ses(sag.goer('udsaet').goer('saetPaaDagsorden').goer('sendRetur'))).toBe(true);
    expect(ses(sag.goer('tilbageTilMarked'))).toBe(false);
  });
});

test('an ordinary approval before any acute help leaves nothing to ratify', () => {
  const sag = sagI('visitation.paaDagsorden').goer('akutGodkend').goer('godkend').goer('registrerIndflytning');

  expect(sag.facts.akut).toBeNull();
  expect(sag.frist('I01')).toBeNull();
});

describe('a frame covers the paragraphs it was granted for', () => {
  test('another paragraph needs another frame', () => {
    const sag = aSag({ switches: { visitation: 'begge', udvalg: 'ingen' } });
    sag.goer('beskrivBehov').goer('gemKravspecifikation').goer('soegRamme').goer('godkend').goer('ingenEgnetTilbud');
    sag.goer('beskrivBehov', { paragraffer: ['par107', 'par85'] });

    expect(sag.proev('startMarkedsafsoegning').map((r) => r.id)).toEqual(['harRamme']);
    expect(sag.venter()).toEqual(['soegRamme']);
  });
});

describe('the price', () => {
  test('is accepted by the approval where the leder decides alone', () => {
    const sag = sagI('prisforhandling').goer('registrerPristilbud').goer('foreslaaPris').goer('indstil');
    sag.goer('saetPaaDagsorden').goer('godkend');

    expect(sag.facts.pris).toMatchObject({ status: 'accepteret', aarsprisOere: 89_425_000 });
  });

  test('must be accepted first where the udvalg decides', () => {
    const sag = sagI('prisforhandling', { switches: { udvalg: 'beslutter' } });
    sag.goer('registrerPristilbud').goer('foreslaaPris');

    expect(sag.proev('indstil').map((r) => r.id)).toEqual(['prisErKlar']);
    expect(sag.goer('accepterPris').proev('indstil')).toEqual([]);
  });

  test('counts tillæg in the year and leaves out what is paid once', () => {
    const sag = sagI('prisforhandling').goer('registrerPristilbud', {
      tillaeg: [{ beloebOere: oere(100_000), prisEnhed: 'maaned', slutdato: null, revurderesDato: null }],
      engangsOere: oere(500_000),
    });

    expect(sag.facts.pristilbud[0]?.aarsprisOere).toBe(89_425_000 + 12 * 100_000);
  });

  test('falls with an offer at a lower price and stands at a higher', () => {
    const sag = sagI('visitation.indstillet');
    const linje = (enhedsprisOere: number) => ({
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

    expect(sag.goer('registrerPristilbud', linje(250_000)).facts.pris?.aarsprisOere).toBe(89_425_000);
    sag.den('2026-02-05').goer('frist.pristilbud.udloebet');
    expect(sag.venter()).toContain('registrerPristilbud');
    sag.goer('registrerPristilbud', linje(250_000));
    expect(sag.venter()).toContain('tilbagetraekIndstilling');
    expect(sag.goer('registrerPristilbud', linje(240_000)).facts.pris?.aarsprisOere).toBe(87_600_000);
  });
});

describe('moving in', () => {
  test('overtakes indstilling and agenda, which go on where help is given', () => {
    const sag = sagI('visitation.paaDagsorden').goer('akutGodkend').goer('registrerIndflytning');

    expect(sag.tilstand).toBe('indsatsIGang');
    expect(sag.facts.indstilling).not.toBeNull();
    expect(sag.proev('godkend').map((r) => r.id)).toEqual(['akutErAfgjort']);
    sag.goer('godkendEfterfoelgende');
    expect(sag.facts.beslutning).toMatchObject({ vej: 'efterfoelgende', udfald: 'godkendt' });
  });

  test('against the borger’s no is recorded, red, and at the leder at once', () => {
    const sag = sagI('bestilling').goer('registrerBorgerensSvar', { svar: 'nej' }).goer('registrerIndflytning');

    expect(sag.facts.indflytning.modBorgerensNej).toBe(true);
    expect(sag.venter()).toContain('indledFlytningUdenSamtykke');
  });

  test('with Familieretshuset’s permission it is no longer against it', () => {
    const sag = sagI('bestilling').goer('registrerBorgerensSvar', { svar: 'nej' });
    sag.goer('indledFlytningUdenSamtykke').goer('registrerFamilieretshusetsAfgoerelse').goer('registrerIndflytning');

    expect(sag.facts.indflytning.modBorgerensNej).toBe(false);
  });

  test('is not possible without an approval, and not on a day to come', () => {
    expect(
      sagI('prisforhandling')
        .proev('registrerIndflytning')
        .map((r) => r.id),
    ).toEqual(['maaFlytteInd']);
    expect(
      sagI('bestilling')
        .proev('registrerIndflytning', { dato: dato('2026-01-06') })
        .map((r) => r.id),
    ).toEqual(['datoIFremtiden']);
  });
});

describe('hold', () => {
  test('stops what drives the purchase on, and neither what comes from outside nor the clock', () => {
    const sag = sagI('bestilling').goer('saetPaaVent');

    expect(sag.proev('faerdiggoerBestilling').map((r) => r.id)).toEqual(['ikkePaaVent']);
    for (const event of [
      'registrerIndflytning',
      'registrerBorgerensSvar',
      'pladsTabt',
      'notat',
      'ret',
      'tildel',
    ] as const)
      expect(sag.proev(event), event).toEqual([]);
  });
});

test('what is lacking in the papers of a running contract becomes findings, never a refusal', () => {
  const sag = aSag({ aabning: 'registrerLoebendeKontrakt', payload: { tilbudId: null, indflyttet: null } });

  expect(sag.tilstand).toBe('indsatsIGang');
  expect(sag.facts.loebendeKontrakt?.mangler).toContain('varselKoeber');
  expect(sag.facts.loebendeKontrakt?.mangler).toContain('linjer');
  expect(sag.venter()).toEqual(['planlaegOpfoelgning']);
});
