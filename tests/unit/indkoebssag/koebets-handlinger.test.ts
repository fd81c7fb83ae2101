import { describe, expect, test } from 'vitest';
import type { EventNavn } from '#machines/indkoebssag/events.ts';
import { indkoebssag } from '#machines/indkoebssag/index.ts';
import { dato } from '#machines/kalender/dato.ts';
import { iGangMedKontrakt, KONTRAKT, ophoert } from './med-kontrakt.ts';
import { aSag, type Sag } from './support.ts';

/* While help is given the acts of the purchase are there for what moving-in overtook (design.md 3), and for nothing else. */

const KOEBET = [
  'tilfoejKandidat',
  'vurderKandidat',
  'fravaelgKandidat',
  'registrerKontakt',
  'registrerPristilbud',
  'registrerForhandlingsrunde',
  'foreslaaPris',
  'indstil',
] as const satisfies readonly EventNavn[];

/** Those that the purchase, being settled, locks. */
const laaste = (sag: Sag) =>
  KOEBET.filter((event) => {
    const krav = indkoebssag.edges.get('indsatsIGang')?.get(event)?.krav ?? [];
    return krav.some((id) => LAASE.has(id) && !indkoebssag.krav.get(id)?.holder(sag.facts));
  });
const LAASE = new Set(['koebetMangler', 'tilbudSkalVurderes']);

const akut = () =>
  aSag()
    .goer('akutGodkend', { tilbudId: 'bakken' as never })
    .goer('registrerIndflytning');

describe('the acts of the purchase', () => {
  test('are locked when price, decision and kontrakt are there, and say what to do instead', () => {
    const sag = iGangMedKontrakt();
    expect(laaste(sag)).toEqual(KOEBET);

    const [grund] = sag.proev('registrerPristilbud');
    expect(grund).toMatchObject({ kode: 'notNow', id: 'koebetMangler' });
    expect(grund?.tekst).toContain('genforhandling');
  });

  test('are locked for a contract that ran already', () => {
    const sag = aSag({ aabning: 'registrerLoebendeKontrakt' });
    // Each trin that the tracker shows before the one in which it stands.
    const trin = Object.keys(indkoebssag.labels.trin).filter((t) => !indkoebssag.labels.sidetrin?.includes(t));
    expect([...indkoebssag.trinNaaet(sag.facts), 'indsatsIGang']).toEqual(trin);
    expect(laaste(sag)).toEqual(KOEBET);
    expect(laaste(sag.hoerer('kontraktAabnet', { kontraktId: KONTRAKT, iKraft: true }))).toEqual(KOEBET);
  });

  test('are open after an acute moving-in, until it is decided, priced and written down', () => {
    const sag = akut();
    expect(laaste(sag)).toEqual([]);

    sag.goer('registrerPristilbud').goer('foreslaaPris').goer('godkendEfterfoelgende').goer('opretKontrakt');
    expect(laaste(sag)).toEqual([]);
    sag.hoerer('kontraktAabnet', { kontraktId: KONTRAKT, iKraft: true });
    expect(laaste(sag)).toEqual(KOEBET);
  });

  test('are open again when the leverandør has left the kontrakt, or it has ended: the price is agreed anew', () => {
    const sag = iGangMedKontrakt().hoerer('kontraktBortfaldet', { aarsag: 'leverandoerAfslog' });
    expect(sag.proev('registrerPristilbud')).toEqual([]);
    expect(ophoert(iGangMedKontrakt(), 'slutdato').proev('registrerPristilbud')).toEqual([]);
  });

  test('are open while more acute help waits to be approved afterwards (C9), which is never locked itself', () => {
    const sag = iGangMedKontrakt();
    expect(sag.proev('registrerMundtligGodkendelse')).toEqual([]);
    expect(sag.goer('akutGodkend').proev('registrerPristilbud')).toEqual([]);

    expect(laaste(sag.goer('godkendEfterfoelgende'))).toEqual(KOEBET);
  });

  test('a tilbud that is not approved can be assessed whatever is settled: T21 asks for it (L-02)', () => {
    const sag = aSag({ aabning: 'registrerLoebendeKontrakt', payload: { tilbudId: 'uprovet' } });
    expect(sag.frist('T21')).not.toBeNull();
    expect(sag.proev('vurderKandidat')).toEqual([]);

    sag.goer('vurderKandidat', { godkendtKontrolleret: dato('2026-01-05') });
    expect(laaste(sag)).toContain('vurderKandidat');
  });

  test('papers handed over are recorded all the same (L-41)', () => {
    expect(iGangMedKontrakt().proev('videregivOplysninger')).toEqual([]);
  });
});
