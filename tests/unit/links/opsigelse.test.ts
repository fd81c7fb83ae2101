import { expect, test } from 'vitest';
import { EnSag } from './en-sag.ts';

const LM30 = { varselKoeber: 'løbende måned + 30 dage', varselLeverandoer: 'løbende måned + 30 dage' };

/** A running contract whose papers say how notice is given. */
function iKraft(): EnSag {
  const sag = new EnSag('registrerLoebendeKontrakt');
  if (sag.facts('kontrakt')['varselLeverandoer'] === null) sag.goer('kontrakt.udfyld', { med: LM30 });
  return sag;
}

test('the supplier’s notice runs at once and opens the sag for continued help in the same act (C7, L-32)', () => {
  const sag = iKraft().goer('kontrakt.modtagOpsigelse', { med: { modtaget: '2026-03-02', slutdato: null } });
  expect(sag.den('kontrakt').tilstand).toBe('opsagt');
  expect(sag.facts('indkoebssag')).toMatchObject({ kontrakt: { opsagt: { af: 'leverandoer' } } });

  const [ny] = sag.nye;
  const root = ny?.forloeb.get(ny.rootId);
  expect(root?.tilstand).toBe('behov');
  expect(root?.facts).toMatchObject({ fra: { aarsag: 'leverandoerOpsagde', sagId: sag.world.rootId } });
  const slut = (sag.facts('kontrakt')['opsigelse'] as { slutdato: string | null }).slutdato;
  expect(root?.facts).toMatchObject({ fra: { hardFrist: slut } });
});

test('a second notice from the supplier opens no second sag', () => {
  const sag = iKraft().goer('kontrakt.modtagOpsigelse', { med: { modtaget: '2026-03-02' } });
  expect(sag.nye).toHaveLength(1);
  sag.goer('kontrakt.modtagOpsigelse', { med: { modtaget: '2026-03-02' } });
  expect(sag.nye).toEqual([]);
});

test('our own notice waits for approval, sending and receipt (C7), and opens a sag where the help is to go on', () => {
  const sag = iKraft().goer('kontrakt.foreslaaOpsigelse', { med: { nytKoeb: true } });
  expect(sag.venter('kontrakt')).toContain('godkendOpsigelse');
  sag.goer('kontrakt.godkendOpsigelse').goer('kontrakt.sendOpsigelse');
  expect(sag.den('kontrakt').tilstand).toBe('iKraft');
  sag.goer('kontrakt.registrerModtagelse');
  expect(sag.den('kontrakt').tilstand).toBe('opsagt');
  expect(sag.nye).toHaveLength(1);
});

test('the dead need no new sag', () => {
  const sag = iKraft().goer('indkoebssag.borgerDoed').goer('kontrakt.modtagOpsigelse');
  expect(sag.nye).toEqual([]);
});

test.each(['fritValg', 'leverandoerskifte'])('%s asks on the old sag when its kontrakt is ended (C10)', (type) => {
  const sag = new EnSag('registrerLoebendeKontrakt').goer(`indkoebssag.${type}`);
  expect(sag.nye).toHaveLength(1);
  expect(sag.facts('kontrakt')).toMatchObject({ skifter: { spurgt: { dato: '2026-03-02' } } });
});
