import { describe, expect, test } from 'vitest';
import type { ForloebId, TilbudId } from '#machines/ids.ts';
import { indkoebssag } from '#machines/indkoebssag/index.ts';
import { dato, plusDage } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';
import { iGangMedKontrakt, KONTRAKT, kontraktI, medKontrakt, ophoert, opsagt, UNDERSKREVET } from './med-kontrakt.ts';
import { aSag, type Sag, sagI } from './support.ts';

const ids = (reasons: readonly { readonly id: string }[]) => reasons.map((r) => r.id);
const hvem = (sag: Sag, event: string) =>
  indkoebssag.venterPaa(sag.tilstand, sag.facts).find((v) => v.event === event)?.hvem;

describe('the kontrakt', () => {
  test('follows the bestilling: filled, sent, signed, and back when its terms are refused', () => {
    const sag = kontraktI('udfyldes');
    expect(sag.tilstand).toBe('kontrakt.udfyldes');
    expect(sag.facts.kontrakt).toMatchObject({ id: KONTRAKT, papir: 'kladde', iKraft: false });

    expect(sag.hoerer('kontraktSendt').tilstand).toBe('kontrakt.tilUnderskrift');
    expect(sag.hoerer('kontraktAfvist').tilstand).toBe('kontrakt.udfyldes');
    expect(sag.facts.kontrakt?.papir).toBe('kladde');
    sag.hoerer('kontraktSendt').hoerer('kontraktUnderskrevet', UNDERSKREVET);
    expect(sag.tilstand).toBe('kontrakt.underskrevet');
    expect(sag.facts.kontrakt).toMatchObject({ papir: 'underskrevet', underskrevet: '2026-01-05' });
  });

  test('gives moving in what is agreed already: the day, and when it is followed up first', () => {
    const forslag = (sag: Sag) => indkoebssag.forudfyldAf('registrerIndflytning', sag.facts);
    const aftalt = kontraktI('tilUnderskrift');
    const dag = aftalt.facts.indflytning.aftalt?.dato;
    expect(dag).toBeDefined();
    expect(forslag(aftalt)).toEqual({ dato: dag, foersteOpfoelgning: null });
    expect(forslag(aftalt.hoerer('kontraktUnderskrevet', UNDERSKREVET))).toEqual({
      dato: dag,
      foersteOpfoelgning: '2026-04-13',
    });
    expect(forslag(sagI('bestilling'))).toEqual({ dato: null, foersteOpfoelgning: null });
  });

  test('is one at a time', () => {
    expect(ids(kontraktI('underskrevet').proev('opretKontrakt'))).toEqual(['ingenLevendeKontrakt']);
    expect(ids(iGangMedKontrakt().proev('opretKontrakt'))).toEqual(['ingenLevendeKontrakt']);
  });

  test('is opened by who fills it, when the bestilling is finished; where nobody is assigned, somebody is first', () => {
    const uden = sagI('bestilling');
    expect(uden.venter()).not.toContain('opretKontrakt');
    uden.goer('faerdiggoerBestilling');
    expect(hvem(uden, 'opretKontrakt')).toEqual({ art: 'rolle', rolle: 'kontraktforhandler' });
    expect(uden.venter()).toContain('tildel');
    expect(uden.goer('tildel').venter()).not.toContain('tildel');

    const selv = sagI('bestilling', { switches: { forhandler: 'nej' } }).goer('faerdiggoerBestilling');
    expect(hvem(selv, 'opretKontrakt')).toEqual({ art: 'rolle', rolle: 'raadgiver' });
  });

  test('that was refused leads back to the price, with kandidat and offers', () => {
    const sag = kontraktI('tilUnderskrift').hoerer('kontraktBortfaldet', { aarsag: 'leverandoerAfslog' });

    expect(sag.tilstand).toBe('prisforhandling');
    expect(sag.facts).toMatchObject({
      kontrakt: null,
      tidligereKontrakter: [KONTRAKT],
      pris: null,
      beslutning: null,
      bestilling: null,
      indflytning: { aftalt: null },
    });
    expect(sag.facts.valgt).not.toBeNull();
    expect(sag.facts.kandidater[0]?.tilForhandling).toBe(true);
    expect(sag.facts.pristilbud).toHaveLength(1);
    expect(sag.venter()).toContain('foreslaaPris');
  });

  test('that was refused after moving-in leaves the help as it is, and is on somebody’s list at once (C2)', () => {
    const sag = iGangMedKontrakt().hoerer('kontraktBortfaldet', { aarsag: 'leverandoerAfslog' });

    expect(sag.tilstand).toBe('indsatsIGang');
    expect(sag.facts).toMatchObject({
      kontrakt: null,
      tidligereKontrakter: [KONTRAKT],
      pris: { status: 'accepteret' },
    });
    expect(sag.facts.beslutning).not.toBeNull();
    expect(sag.venter()).toContain('opretKontrakt');
    expect(medKontrakt(sag, 'kontrakt-2' as ForloebId).venter()).not.toContain('opretKontrakt');
  });

  test('is taken into force by moving-in, whatever is signed', () => {
    const sag = kontraktI('udfyldes').goer('registrerIndflytning');

    expect(sag.tilstand).toBe('indsatsIGang');
    expect(sag.facts.kontrakt).toMatchObject({ iKraft: true, papir: 'kladde' });
    expect(sag.hoerer('kontraktSendt').tilstand).toBe('indsatsIGang');
  });

  test('is left when the borger moves in acutely elsewhere', () => {
    const sag = kontraktI('udfyldes');
    sag.goer('akutGodkend', { tilbudId: 'engen' as TilbudId });
    const kandidatId = sag.facts.kandidater.at(-1)?.id ?? null;
    sag.goer('registrerIndflytning', { kandidatId });

    expect(sag.facts).toMatchObject({ kontrakt: null, tidligereKontrakter: [KONTRAKT], beslutning: null });
    expect(sag.venter()).toContain('opretKontrakt');
  });
});

describe('a way back from the kontrakt', () => {
  const UD = ['tilbageTilMarked', 'pladsTabt', 'lukUdenIndkoeb'] as const;

  test.each(UD)('%s is open while it does not bind, signed or not', (event) => {
    expect(kontraktI('udfyldes').proev(event)).toEqual([]);
    expect(kontraktI('underskrevet').proev(event)).toEqual([]);
  });

  test.each(UD)('%s says what to do first when it is in force', (event) => {
    const sag = kontraktI('underskrevet').hoerer('kontraktIKraft');
    expect(sag.tilstand).toBe('kontrakt.underskrevet');
    const [grund] = sag.proev(event);
    expect(grund).toMatchObject({ kode: 'notNow', id: 'kontraktBinderIkke' });
    expect(grund?.tekst).toContain('Opsig den');

    expect(ophoert(sag, 'opsagtAfKoeber').proev(event)).toEqual([]);
  });

  test('lost place: the decision stays, and what the kontrakt then says takes nothing more away', () => {
    const sag = kontraktI('underskrevet').goer('pladsTabt').hoerer('kontraktBortfaldet', { aarsag: 'pladsTabt' });

    expect(sag.tilstand).toBe('afventerPlads.efterBeslutning');
    expect(sag.facts).toMatchObject({
      kontrakt: null,
      tidligereKontrakter: [KONTRAKT],
      pris: { status: 'accepteret' },
    });
    expect(sag.facts.beslutning).not.toBeNull();
    expect(sag.facts.bestilling).not.toBeNull();
  });

  test('to the market: chosen kandidat and kontrakt are gone, once', () => {
    const sag = kontraktI('udfyldes')
      .goer('tilbageTilMarked')
      .hoerer('kontraktBortfaldet', { aarsag: 'tilbageTilMarked' });

    expect(sag.tilstand).toBe('markedsafsoegning');
    expect(sag.facts).toMatchObject({ kontrakt: null, tidligereKontrakter: [KONTRAKT], valgt: null, pris: null });
  });

  test('a new kontrakt is filled where the old one ended before the help began', () => {
    const sag = ophoert(kontraktI('underskrevet').hoerer('kontraktIKraft'), 'slutdato');
    expect(sag.venter()).toContain('opretKontrakt');

    expect(medKontrakt(sag, 'kontrakt-2' as ForloebId).tilstand).toBe('kontrakt.udfyldes');
    expect(sag.facts.tidligereKontrakter).toEqual([KONTRAKT]);
  });
});

describe('a notice', () => {
  const nye = (sag: Sag) => sag.facts.nyeSager.map((n) => n.aarsag);

  test('of the supplier opens a sag for the help that goes on, whatever it says (C7, L-32)', () => {
    expect(nye(opsagt(iGangMedKontrakt(), 'leverandoer', false))).toEqual(['leverandoerOpsagde']);
    expect(nye(opsagt(kontraktI('underskrevet'), 'leverandoer', true))).toEqual(['leverandoerOpsagde']);
  });

  test('of the buyer opens one when help is still needed, and else asks for an afgørelse (domain.md 6)', () => {
    expect(nye(opsagt(iGangMedKontrakt(), 'koeber', true))).toEqual(['koeberOpsagde']);

    const sag = opsagt(iGangMedKontrakt().goer('registrerAfgoerelse'), 'koeber', false);
    expect(nye(sag)).toEqual([]);
    expect(sag.venter()).toContain('registrerAfgoerelse');
    expect(sag.goer('registrerAfgoerelse', { udfald: 'ophoer' }).venter()).not.toContain('registrerAfgoerelse');
  });

  test('given twice, and the end after it, open one sag', () => {
    const sag = opsagt(opsagt(iGangMedKontrakt(), 'koeber', true), 'leverandoer', true);

    expect(nye(ophoert(sag, 'opsagtAfLeverandoer', true))).toEqual(['koeberOpsagde']);
    expect(sag.facts.kontrakt?.opsagt?.af).toBe('leverandoer');
  });

  describe('that has opened a sag, and is withdrawn or gets another end (L-32)', () => {
    const trukket = () => opsagt(iGangMedKontrakt(), 'leverandoer', true).hoerer('kontraktOpsigelseTrukket');
    const nyDag = (sag: ReturnType<typeof trukket>, slutdato: string | null, nytKoeb = true) =>
      sag.hoerer('kontraktOpsagt', {
        af: 'aftale',
        modtaget: dato('2026-01-05'),
        slutdato: slutdato === null ? null : dato(slutdato),
        nytKoeb,
      });

    test('is the rådgiver’s: the new sag is closed, or kept without its hard frist', () => {
      const sag = trukket();
      expect(sag.facts.kontrakt?.opsagt).toBeNull();
      expect(sag.venter()).toContain('afklarNySag');
      // Five bankdage from the day on which it was told.
      expect(sag.frist('I12')?.forklaring).toContain('trukket tilbage');
      expect(sag.frist('I12')?.forklaring).toContain('mandag den 2. marts 2026');
    });

    test('given again it opens no second sag, while nobody has said that the first is closed', () => {
      expect(nye(opsagt(trukket(), 'leverandoer', true))).toEqual(['leverandoerOpsagde']);
      const beholdt = trukket().goer('afklarNySag', { svar: 'beholdes' });
      expect(beholdt.venter()).not.toContain('afklarNySag');
      expect(nye(opsagt(beholdt, 'leverandoer', true))).toEqual(['leverandoerOpsagde']);
      // Kept without a frist, it has one to write in again.
      expect(beholdt.frist('I12')?.forklaring).toContain('mandag den 2. marts 2026');
    });

    test('closed, the next notice opens a new one', () => {
      const lukket = trukket().goer('afklarNySag', { svar: 'lukket' });
      expect([lukket.venter().includes('afklarNySag'), lukket.frist('I12')]).toEqual([false, null]);
      expect(nye(opsagt(lukket, 'leverandoer', true))).toEqual(['leverandoerOpsagde', 'leverandoerOpsagde']);
    });

    test('an end agreed for another day is written in there; the same day asks for nothing', () => {
      const sag = nyDag(opsagt(iGangMedKontrakt(), 'leverandoer', true), '2026-02-15');
      expect(sag.venter()).toContain('afklarNySag');
      expect(sag.frist('I12')?.forklaring).toContain('søndag den 15. februar 2026');
      expect(nyDag(sag, '2026-03-02').venter()).not.toContain('afklarNySag');
    });

    test('an end that becomes known later is written in there', () => {
      const ukendt = iGangMedKontrakt().hoerer('kontraktOpsagt', {
        af: 'leverandoer',
        modtaget: dato('2026-01-05'),
        slutdato: null,
        nytKoeb: true,
      });
      expect(ukendt.venter()).not.toContain('afklarNySag');
      expect(nyDag(ukendt, '2026-02-15').venter()).toContain('afklarNySag');
    });

    test('or ends for breach sooner than it said', () => {
      const sag = opsagt(iGangMedKontrakt(), 'leverandoer', true).hoerer('kontraktOphoert', {
        aarsag: 'ophaevet',
        slutdato: dato('2026-01-20'),
        sidsteBetalingsdag: dato('2026-01-20'),
        nytKoeb: false,
      });
      expect(sag.frist('I12')?.forklaring).toContain('tirsdag den 20. januar 2026');
    });

    test('and where the parties agree that the help stops, the new sag is not needed', () => {
      const sag = nyDag(opsagt(iGangMedKontrakt(), 'leverandoer', true), '2026-03-02', false);
      expect(sag.venter()).toContain('afklarNySag');
      expect(sag.frist('I12')?.forklaring).toContain('ikke skal fortsætte');
    });

    test('asks nobody about the dead', () => {
      const sag = trukket().goer('borgerDoed');
      expect([sag.venter().includes('afklarNySag'), sag.frist('I12')]).toEqual([false, null]);
    });

    test('without such a sag nobody is asked', () => {
      const sag = opsagt(iGangMedKontrakt(), 'koeber', false).hoerer('kontraktOpsigelseTrukket');
      expect(sag.venter()).not.toContain('afklarNySag');
    });
  });

  test('withdrawn takes back its own demand for an afgørelse, and nobody else’s', () => {
    const sag = iGangMedKontrakt().goer('registrerAfgoerelse');
    const genforhandlingId = 'genforhandling-1' as ForloebId;
    sag.hoerer('genforhandlingLukket', {
      genforhandlingId,
      udfald: 'gennemfoert',
      afgoerelseKraeves: true,
      bestillingKraeves: false,
    });
    opsagt(sag, 'koeber', false).hoerer('kontraktOpsigelseTrukket');

    expect(sag.facts.afgoerelseKraeves.map((k) => k.aarsag)).toEqual(['genforhandling']);
  });

  test('withdrawn after the borger was told that the help ends, it is decided anew', () => {
    const meddelt = () => opsagt(iGangMedKontrakt(), 'koeber', false).goer('registrerAfgoerelse', { udfald: 'ophoer' });
    expect(meddelt().hoerer('kontraktOpsigelseTrukket').facts.afgoerelseKraeves).toMatchObject([
      { aarsag: 'opsigelseTrukket' },
    ]);
    // Also where it got another end in between, which the borger has not been told.
    const nyDag = opsagt(meddelt(), 'aftale', false).hoerer('kontraktOpsigelseTrukket');
    expect(nyDag.facts.afgoerelseKraeves.map((k) => k.aarsag)).toEqual(['opsigelseTrukket']);
    expect(nyDag.goer('registrerAfgoerelse').facts.afgoerelseKraeves).toEqual([]);

    const uvidende = opsagt(iGangMedKontrakt().goer('registrerAfgoerelse'), 'koeber', false);
    expect(uvidende.hoerer('kontraktOpsigelseTrukket').facts.afgoerelseKraeves).toEqual([]);
  });

  test('opens nothing for the dead', () => {
    const sag = iGangMedKontrakt().goer('borgerDoed');

    expect(nye(ophoert(opsagt(sag, 'leverandoer', true), 'opsagtAfLeverandoer', true))).toEqual([]);
    expect(sag.facts.afgoerelseKraeves).toEqual([]);
  });

  test('is not needed where the kontrakt is annulled for breach: the end opens the sag', () => {
    expect(nye(ophoert(iGangMedKontrakt(), 'ophaevet', true))).toEqual(['ophaevet']);
  });

  test('is not asked for where it runs out: the help goes on here, and is followed up (C2, L-06)', () => {
    const sag = ophoert(iGangMedKontrakt(), 'slutdato');
    expect(nye(sag)).toEqual([]);
    expect(sag.venter()).toEqual(expect.arrayContaining(['afslut', 'opretKontrakt', 'planlaegOpfoelgning']));
    expect(ophoert(iGangMedKontrakt(), 'opsagtAfKoeber').venter()).not.toContain('planlaegOpfoelgning');
  });

  test('whose rule is not confirmed has no date (C23), and the new sag is opened all the same', () => {
    const sag = iGangMedKontrakt().hoerer('kontraktOpsagt', {
      af: 'leverandoer',
      modtaget: dato('2026-01-05'),
      slutdato: null,
      nytKoeb: true,
    });

    expect(nye(sag)).toEqual(['leverandoerOpsagde']);
  });
});

describe('afslut', () => {
  test('waits for the end of the kontrakt, and is then on the list', () => {
    const sag = iGangMedKontrakt();
    expect(ids(sag.proev('afslut'))).toEqual(['kontraktErSlut']);
    expect(sag.venter()).not.toContain('afslut');

    ophoert(sag, 'opsagtAfKoeber');
    expect(sag.venter()).toContain('afslut');
    expect(sag.proev('afslut')).toEqual([]);
  });

  test('waits for the answer of an open genforhandling, also when its kontrakt has ended', () => {
    const genforhandlingId = 'genforhandling-1' as ForloebId;
    const sag = iGangMedKontrakt().hoerer('genforhandlingAabnet', { genforhandlingId });
    ophoert(sag, 'opsagtAfKoeber');
    expect(ids(sag.proev('afslut'))).toEqual(['ingenAabenGenforhandling']);
    expect(sag.venter()).not.toContain('afslut');

    sag.hoerer('genforhandlingLukket', {
      genforhandlingId,
      udfald: 'trukket',
      afgoerelseKraeves: false,
      bestillingKraeves: false,
    });
    expect(sag.proev('afslut')).toEqual([]);
  });

  test('of a dead borger ends the kontrakt, and asks for the last day that is paid instead of assuming it (C10)', () => {
    const sag = iGangMedKontrakt().goer('borgerDoed');
    expect(sag.proev('afslut', { aarsag: 'doed', sidsteBetalingsdag: null })).toMatchObject([
      { kode: 'invalid', id: 'C10', felt: 'sidsteBetalingsdag' },
    ]);

    sag.goer('afslut', { aarsag: 'doed', sidsteBetalingsdag: sag.today });
    expect(sag.facts.kontrakt?.ophoert).toEqual({
      aarsag: 'afsluttet',
      slutdato: '2026-01-05',
      sidsteBetalingsdag: '2026-01-05',
    });
  });

  test('takes the payment end that was told with the death', () => {
    const sag = iGangMedKontrakt().goer('borgerDoed', { betalingSlut: dato('2026-01-31') });
    sag.goer('afslut', { aarsag: 'doed', sidsteBetalingsdag: null });

    expect(sag.facts.lukning?.sidsteBetalingsdag).toBe('2026-01-31');
  });

  test('a borger who died before the help began: the sag is closed though the kontrakt is in force', () => {
    const sag = kontraktI('underskrevet').hoerer('kontraktIKraft').goer('borgerDoed');

    expect(sag.venter()).toContain('lukUdenIndkoeb');
    expect(sag.goer('lukUdenIndkoeb').facts.kontrakt?.ophoert?.aarsag).toBe('lukketUdenIndkoeb');
  });
});

describe('help without a kontrakt', () => {
  test('is on somebody’s list from the first day (C2)', () => {
    expect(sagI('indsatsIGang').venter()).toContain('opretKontrakt');
    expect(iGangMedKontrakt().venter()).not.toContain('opretKontrakt');
  });

  test('is not written down when it was refused afterwards', () => {
    const sag = aSag().goer('akutGodkend').goer('registrerIndflytning');
    expect(sag.venter()).toContain('opretKontrakt');
    expect(sag.goer('afvisEfterfoelgende').venter()).not.toContain('opretKontrakt');
  });

  test('that has a running contract is taken over once', () => {
    const sag = aSag({ aabning: 'registrerLoebendeKontrakt' });
    expect(sag.venter()).not.toContain('opretKontrakt');
    expect(ids(sagI('indsatsIGang').proev('overtagKontrakt'))).toEqual(['kanOvertageKontrakt']);

    sag.goer('overtagKontrakt').hoerer('kontraktAabnet', { kontraktId: KONTRAKT, iKraft: true });
    expect(ids(sag.proev('overtagKontrakt'))).toEqual(['kanOvertageKontrakt']);
    sag.hoerer('kontraktBortfaldet', { aarsag: 'leverandoerAfslog' });
    expect(ids(sag.proev('overtagKontrakt'))).toEqual(['kanOvertageKontrakt']);
  });
});

test('a price that was told for a day to come is not the price of today: not for økonomi, nor for a free choice (L-04)', () => {
  const sag = iGangMedKontrakt({ payload: { paragraffer: ['par108'] } });
  sag.hoerer('kontraktVilkaar', {
    linjer: [{ nr: 1, paragraf: 'par108' }],
    aarsprisOere: oere(99_000_000),
    priser: [
      { fra: null, aarsprisOere: oere(95_000_000) },
      { fra: plusDage(sag.today, 1), aarsprisOere: oere(99_000_000) },
    ],
    slutdato: null,
  });

  expect(indkoebssag.oekonomi(sag.facts, sag.today)['aarsprisOere']).toBe(95_000_000);
  expect(indkoebssag.oekonomi(sag.facts, plusDage(sag.today, 1))['aarsprisOere']).toBe(99_000_000);
  expect(sag.goer('fritValg').facts.fritValg?.visiteretAarsprisOere).toBe(95_000_000);
});

test('the price of the kontrakt is the price of the help, in the sag, for økonomi and for a free choice', () => {
  const sag = iGangMedKontrakt({ payload: { paragraffer: ['par108'] } }).hoerer('kontraktVilkaar', {
    linjer: [{ nr: 1, paragraf: 'par108' }],
    aarsprisOere: oere(95_000_000),
    priser: [{ fra: null, aarsprisOere: oere(95_000_000) }],
    slutdato: dato('2027-12-31'),
  });

  expect(indkoebssag.oekonomi(sag.facts, sag.today)).toMatchObject({
    aarsprisOere: 95_000_000,
    slutdato: '2027-12-31',
  });
  expect(sag.goer('fritValg').facts.fritValg?.visiteretAarsprisOere).toBe(95_000_000);
  opsagt(sag, 'koeber', false);
  expect(indkoebssag.oekonomi(sag.facts, sag.today)).toMatchObject({
    slutdato: '2026-03-02',
    opsigelseModtaget: '2026-01-05',
  });
  ophoert(sag, 'opsagtAfKoeber');
  expect(indkoebssag.oekonomi(sag.facts, sag.today)).toMatchObject({
    betalingSlut: '2026-03-02',
    kontraktIKraft: false,
  });
});

test('what other forløb tell has a way in every leaf that lives, and carries no condition', () => {
  const fortalt = [...indkoebssag.events.values()].filter((e) => e.regel === 'foelger' && e.aabner === null);
  for (const [leaf, { ended }] of indkoebssag.leaves)
    for (const { type } of fortalt) {
      if (ended && !type.startsWith('klage')) continue;
      expect(indkoebssag.edges.get(leaf)?.get(type)?.krav, `${leaf} ${type}`).toEqual([]);
    }
});

test('the day that an older sag’s help ends can be corrected in the sag that goes on with it', () => {
  const sag = aSag();
  expect(ids(sag.proev('ret', { felt: 'hardFrist', nyDato: plusDage(sag.today, 30) }))).toEqual(['intetAtRette']);
});
