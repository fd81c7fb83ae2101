import { expect, test } from 'vitest';
import { dato, plusDage } from '#machines/kalender/dato.ts';
import type { EventNavn } from '#machines/kontrakt/events.ts';
import { enKontrakt, iKraft, type Kontrakt, klar, LINJE, SAMME_VILKAAR, SAMPLES, sendt } from './support.ts';

/** A fixed sequence of numbers below 1: the same walks every time. */
function tal(seed: number): () => number {
  let n = seed;
  return () => {
    n = (n * 1_103_515_245 + 12_345) % 2_147_483_648;
    return n / 2_147_483_648;
  };
}

/** What the sag and other forløb may tell on a day. */
const fortalt = (k: Kontrakt): Readonly<Record<string, object | null>> => ({
  indflyttet: { dato: k.today },
  planlagtStart: { dato: plusDage(k.today, 20) },
  paragrafferRettet: { paragraffer: k.facts.paragraffer },
  bestillingKlar: { versionNr: 2, sha256: 'x', klasse: 'genforhandling' },
  sagPaaVent: { siden: k.today },
  sagGenoptaget: { dato: k.today },
  genforhandlingOensket: null,
  opsigelseOensket: null,
  skiftOensket: { dato: null },
  noterTillaeg: {
    tillaegId: 't',
    linjer: [LINJE],
    aarsprisOere: null,
    virkningFra: k.today,
    faktureresFra: null,
    art: 'pris',
    vilkaar: SAMME_VILKAAR,
    leverandoer: null,
  },
  genberegnFrister: null,
});

const BEGYNDELSER = [
  () => enKontrakt(),
  () => enKontrakt({ bestilling: null, variant: null, varselKoeber: null, planlagtStart: null, linjer: [] }),
  () => enKontrakt({ variant: 'rammeaftale', forhandler: 'nej', raekkefoelge: 'leverandoerFoerst' }),
  () => iKraft(),
  () => iKraft({ variant: 'rammeaftale', varselKoeber: null, varselLeverandoer: null, underskriftKoeber: null }),
  () => klar(),
  () => klar({ forhandler: 'nej' }),
  () => sendt(),
  () => sendt({ raekkefoelge: 'koeberFoerst' }),
  () => sendt().goerDet('underskrivSomKoeber').goerDet('registrerEksternUnderskrift'),
  () => sendt({}, { today: '2026-03-25' }).goerDet('underskrivSomKoeber').goerDet('registrerEksternUnderskrift'),
  () => sendt().hoerer('indflyttet', { dato: '2026-03-02' }),
  () => iKraft({ linjer: [{ ...LINJE, slutdato: dato('2025-07-01') }] }),
  () => iKraft().goerDet('foreslaaOpsigelse').goerDet('godkendOpsigelse').goerDet('sendOpsigelse'),
  () =>
    iKraft()
      .goerDet('foreslaaOpsigelse')
      .goerDet('godkendOpsigelse')
      .goerDet('sendOpsigelse')
      .goerDet('modtagOpsigelse'),
  // Where the year's letters are due (T10, T12), also under a notice whose end is not known.
  () => iKraft({}, { today: '2026-12-10' }),
  () => iKraft({ variant: 'rammeaftale' }, { today: '2026-11-25' }),
  () => iKraft({ varselLeverandoer: null }, { today: '2026-12-10' }).goerDet('modtagOpsigelse', { slutdato: null }),
  () =>
    iKraft({ variant: 'rammeaftale', varselLeverandoer: null }, { today: '2026-11-25' }).goerDet('modtagOpsigelse', {
      slutdato: null,
    }),
  () => iKraft({ varselLeverandoer: '6 måneder' }).goerDet('modtagOpsigelse').goerDet('foreslaaOpsigelse'),
  () => iKraft({ variant: 'rammeaftale', varselLeverandoer: '6 måneder' }).goerDet('modtagOpsigelse'),
  () => iKraft({ bestilling: null, underskriftKoeber: null }),
  () => iKraft({ paragraffer: ['ablPar105'], linjer: [], planlagtStart: null, indflyttet: null, variant: null }),
];

/** One of ours has it, or a frist with a date will call one of ours (design.md 3.8). */
const hosEnAfOs = (k: Kontrakt): boolean =>
  k.chart.venterPaa(k.tilstand, k.facts).some((v) => v.hvem.art === 'rolle') ||
  k.frister().some((f) => f.dato !== null && (f.hvem.art === 'rolle' || f.vaekker !== null));

/** What has not been taken from here goes first. */
function skridt(k: Kontrakt, naeste: () => number, taget: ReadonlySet<string>): string {
  k.den(plusDage(k.today, Math.floor(naeste() * 12)));
  const vaekket = k.frister().find((f) => f.vaekker && f.vaekker.paa <= k.today)?.vaekker;
  if (vaekket) return done(k, vaekket.event, () => k.goer(vaekket.event));
  const beskeder = fortalt(k);
  const valg: { type: string; goer: () => void }[] = [];
  for (const [type, edge] of k.chart.edges.get(k.tilstand) ?? []) {
    const besked = beskeder[type];
    if (besked !== undefined) valg.push({ type, goer: () => k.goer(type, besked ? { medfoert: besked } : {}) });
    if (!edge.krav.every((id) => k.chart.krav.get(id)?.holder(k.facts))) continue;
    for (const [navn, lav] of Object.entries(SAMPLES.get(type) ?? {})) {
      if (navn.startsWith('forkert')) continue;
      const payload = () => lav({ facts: k.facts, today: k.today, sag: undefined as never });
      valg.push({ type, goer: () => k.goerDet(type as EventNavn, payload()) });
    }
  }
  const nye = valg.filter(({ type }) => !taget.has(`${k.tilstand} ${type}`));
  const blandt = nye.length && naeste() < 0.7 ? nye : valg;
  const valgt = blandt[Math.floor(naeste() * blandt.length)];
  return valgt ? done(k, valgt.type, valgt.goer) : '';
}

function done(k: Kontrakt, type: string, goer: () => void): string {
  const fra = k.tilstand;
  goer();
  return `${fra} ${type}`;
}

test('on every way each act that its krav allow is taken, nothing told is refused, and nobody is forgotten', () => {
  const taget = new Set<string>();
  for (let seed = 1; seed <= 100; seed += 1) {
    const naeste = tal(seed * 7_919);
    const k = BEGYNDELSER[seed % BEGYNDELSER.length]?.() as Kontrakt;
    const vej = [k.tilstand];
    for (let n = 0; n < 10 && !k.chart.leaves.get(k.tilstand)?.ended; n += 1) {
      vej.push(skridt(k, naeste, taget));
      taget.add(vej.at(-1) ?? '');
      if (!k.chart.leaves.get(k.tilstand)?.ended) expect(hosEnAfOs(k), vej.join(' → ')).toBe(true);
    }
  }

  expect(alleKanter().filter((e) => !taget.has(e))).toEqual([]);
});

/** Every edge of a leaf that lives, but for what only a death or the end of the sag tells. */
function alleKanter(): readonly string[] {
  const { chart } = enKontrakt();
  return [...chart.edges].flatMap(([leaf, own]) =>
    chart.leaves.get(leaf)?.ended
      ? []
      : [...own.keys()]
          .filter((type) => !['borgerDoed', 'bortfald', 'fuldtUnderskrevet'].includes(type))
          .map((type) => `${leaf} ${type}`),
  );
}
