import { expect, test } from 'vitest';
import type { EmneId, TilbudId } from '#machines/ids.ts';
import { indkoebssag } from '#machines/indkoebssag/index.ts';
import { iGangMedKontrakt, ophoert } from './med-kontrakt.ts';
import { type Sag, sagI } from './support.ts';

const INGEN = 'ingen' as EmneId;

const bemaerkning = (sag: Sag): string => {
  const ord = indkoebssag.ord('afslut', sag.facts);
  return typeof ord === 'object' ? ord.hjaelp : '';
};

test('afslut says what is left undone, and is done all the same (C14)', () => {
  const sag = ophoert(iGangMedKontrakt().goer('meldTilOekonomi', { art: 'start' }), 'opsagtAfKoeber');
  sag.hoerer('genforhandlingLukket', {
    genforhandlingId: 'genforhandling-1' as never,
    udfald: 'gennemfoert',
    afgoerelseKraeves: true,
    bestillingKraeves: true,
  });

  expect(bemaerkning(sag)).toContain('Registrér afgørelse, Færdiggør bestilling, Meld til økonomi');
  expect(sag.proev('afslut')).toEqual([]);
});

test('afslut names the papers of a tilbud that was not chosen, until it was asked to delete them (L-41)', () => {
  const sag = sagI('prisforhandling').goer('tilfoejKandidat', { tilbudId: 'engen' as TilbudId });
  const [valgt = INGEN, andet = INGEN] = sag.facts.kandidater.map((k) => k.id);
  sag.goer('registrerPristilbud', { kandidatId: valgt }).goer('foreslaaPris');
  sag.goer('videregivOplysninger', { kandidatId: valgt });
  expect(bemaerkning(sag)).not.toContain('Bed om sletning');

  sag.goer('videregivOplysninger', { kandidatId: andet });
  expect(bemaerkning(sag)).toContain('Bed om sletning');
  const videregivelseId = sag.facts.videregivelser.at(-1)?.id ?? INGEN;
  expect(bemaerkning(sag.goer('anmodOmSletning', { videregivelseId }))).not.toContain('Bed om sletning');
});

test('afslut has nothing to add when all is done', () => {
  const sag = ophoert(iGangMedKontrakt().goer('registrerAfgoerelse'), 'opsagtAfKoeber');
  sag.goer('meldTilOekonomi', { art: 'start' }).goer('meldTilOekonomi', { art: 'stop' });

  expect(bemaerkning(sag)).toBe('');
});
