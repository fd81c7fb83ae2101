import { describe, expect, it } from 'vitest';
import { STANDARD_INDSTILLINGER } from '#machines/indstillinger.ts';
import { dato } from '#machines/kalender/dato.ts';
import { PRESETS } from '#machines/presets/presets.ts';
import { readForm } from '../../../web/form/read.ts';
import { adgangOf } from '../../../web/opsaetning/adgang-ord.ts';
import type { Bruger, IndstillingerSvar, OpsatTilbud } from '../../../web/opsaetning/api.ts';
import { felt } from '../../../web/opsaetning/felt.ts';
import { flet } from '../../../web/opsaetning/flet.ts';
import { dageAf, LUKKEDAGE_SCHEMA, lukkedageStaar, perioderAf } from '../../../web/opsaetning/lukkedage-form.ts';
import { PARAMETRE_SCHEMA, parametreOf, parametreStaar, staarToGange } from '../../../web/opsaetning/parametre-form.ts';
import { personSchema } from '../../../web/opsaetning/person-form.ts';
import { forskelle, sagsgangPart, sagsgangSchema, sagsgangStaar } from '../../../web/opsaetning/sagsgang-form.ts';
import { halvTakst, RET_TILBUD_SCHEMA, tilbudOf, tilbudStaar } from '../../../web/opsaetning/tilbud-form.ts';

const svar = (over: Partial<IndstillingerSvar['indstillinger']> = {}): IndstillingerSvar => ({
  version: 3,
  indstillinger: { ...STANDARD_INDSTILLINGER, ...over },
  presets: [...PRESETS.values()],
  lederUdefraNavn: null,
});

/** What a form would send of what stands in it. */
function payloadOf(...[schema, values]: Parameters<typeof readForm>) {
  const read = readForm(schema, values);
  if (!read.ok) throw new Error(JSON.stringify(read.fejl));
  return read.payload;
}

describe('two who wrote at once', () => {
  const schema = [felt('navn', 'tekst', 'Navn'), felt('sted', 'tekst', 'Sted'), felt('paa', 'jaNej', 'I brug')];
  const base = { navn: 'a', sted: 'b', paa: 'ja' };

  it('keep what only one of them changed, whoever it was', () => {
    const together = flet(schema, base, { ...base, navn: 'mit' }, { ...base, sted: 'deres' });
    expect(together.values).toEqual({ navn: 'mit', sted: 'deres', paa: 'ja' });
    expect(together.taget).toEqual([{ label: 'Sted', deres: 'deres' }]);
    expect(together.strid).toEqual([]);
  });

  it('are told where both changed the same, and mine stands', () => {
    const together = flet(schema, base, { ...base, paa: 'nej', navn: 'mit' }, { ...base, navn: 'deres', paa: 'nej' });
    expect(together.values).toEqual({ navn: 'mit', sted: 'b', paa: 'nej' });
    expect(together.strid).toEqual([{ label: 'Navn', deres: 'deres' }]);
    expect(together.taget).toEqual([]);
  });

  it('are told rows in words, so that none is lost', () => {
    const raekker = [
      felt('dage', 'raekker', 'Dage', { felter: [felt('fra', 'dato', 'Fra'), felt('til', 'dato', 'Til')] }),
    ];
    const rows = (fra: string) => ({ dage: [{ fra, til: '31.12.2026' }] });
    const { strid } = flet(raekker, { dage: [] }, rows('24.12.2026'), rows('27.12.2026'));
    expect(strid).toEqual([{ label: 'Dage', deres: '27.12.2026 – 31.12.2026' }]);
  });
});

describe('closing days', () => {
  it('stand as periods, and come back as the same days', () => {
    const lukkedage = ['2026-06-05', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-04'].map(dato);
    expect(perioderAf(lukkedage)).toEqual([
      { fra: '2026-06-05', til: null },
      { fra: '2026-12-30', til: '2027-01-01' },
      { fra: '2027-01-04', til: null },
    ]);
    const { values } = lukkedageStaar(svar({ lukkedage }));
    expect(dageAf(payloadOf(LUKKEDAGE_SCHEMA, values))).toEqual({ dage: lukkedage, fejl: [] });
  });

  it('are refused where the last day is before the first, or the year is wrong', () => {
    const { fejl } = dageAf({
      perioder: [
        { fra: '2026-12-27', til: '2026-12-23' },
        { fra: '2026-12-27', til: '2027-12-31' },
      ],
    });
    expect(fejl.map((f) => f.felt)).toEqual(['perioder.0.til', 'perioder.1.til']);
  });
});

describe('the parameters', () => {
  it('go through the fields and come back as they were', () => {
    const parametre = {
      ...STANDARD_INDSTILLINGER.parametre,
      plSatser: { 2027: 275, 2028: -50 },
      sagsbehandlingUger: { par85: 4 },
    };
    const { values, version } = parametreStaar(svar({ parametre }));
    expect(version).toBe(3);
    expect(parametreOf(payloadOf(PARAMETRE_SCHEMA, values))).toEqual(parametre);
  });

  it('name a year and a paragraph once', () => {
    const twice = { opfoelgningMaaneder: [{ paragraf: 'par107' }, { paragraf: 'par107' }], plSatser: [{ aar: 27 }] };
    expect(staarToGange(twice)).toEqual([
      {
        felt: 'opfoelgningMaaneder.1.paragraf',
        tekst: 'Tid mellem opfølgninger for bestemte paragraffer, række 2: § 107 står her to gange.',
      },
      { felt: 'plSatser.0.aar', tekst: 'PL-sats, række 1: Skriv et årstal, fx 2027.' },
    ]);
  });

  it('say meaning, default, bounds, rule and source beside the field', () => {
    expect(PARAMETRE_SCHEMA.find(({ navn }) => navn === 'partshoeringDage')).toMatchObject({
      label: 'Svar på partshøring (dage)',
      hjaelp:
        'Så længe har borgeren til at udtale sig, før der træffes en afgørelse, der går imod. Standard er 14; mellem 1 og 90. Regel T23. Forvaltningsloven § 19; antallet af dage sætter kommunen.',
    });
  });
});

describe('the procedure', () => {
  const presets = [...PRESETS.values()];
  const schema = sagsgangSchema(presets);
  const afvigelser = { ...STANDARD_INDSTILLINGER.afvigelser, udvalg: 'ingen' as const };

  it('goes through the fields and comes back as it was', () => {
    const { values } = sagsgangStaar(svar({ preset: 'centralIndkoeb', afvigelser }));
    expect(sagsgangPart(payloadOf(schema, values))).toEqual({
      preset: 'centralIndkoeb',
      lederUdefra: null,
      afvigelser,
    });
  });

  it('shows what another preset would change, and what a choice of one’s own keeps', () => {
    const nu = sagsgangStaar(svar({ afvigelser })).values;
    const changed = forskelle(presets, nu, { ...nu, preset: 'centralIndkoeb' }).filter((l) => l.nu !== l.efter);
    expect(changed.map(({ label }) => label)).toEqual(['Hvad bevilges?', 'Hvilke sager ser kontraktforhandlerne?']);
    expect(forskelle(presets, nu, nu).every((l) => l.nu === l.efter && l.nu !== '')).toBe(true);
  });
});

describe('a tilbud', () => {
  const tilbud: OpsatTilbud = {
    id: 't',
    version: 2,
    active: true,
    navn: 'Æblegården',
    leverandoer: 'Fonden',
    driftsform: 'selvejende',
    paragraffer: ['par107'],
    godkendt: true,
    adresse: null,
    pladser: 12,
    ventetid: null,
    takst: { oere: 312_550, enhed: 'doegn', daekker: 'Uden kost' },
    noteretDen: dato('2026-02-27'),
    cvr: '13748136',
    pNummer: null,
    tilbudsportalId: 'T-101',
  };

  it('goes through the fields and comes back as it was', () => {
    const { id, version, ...fields } = tilbud;
    expect(tilbudOf(payloadOf(RET_TILBUD_SCHEMA, tilbudStaar(tilbud).values))).toEqual(fields);
  });

  it.each([
    [{ takstBeloeb: 1, takstEnhed: null, takstDaekker: null }, 'takstEnhed'],
    [{ takstBeloeb: null, takstEnhed: 'doegn', takstDaekker: null }, 'takstBeloeb'],
    [{ takstBeloeb: null, takstEnhed: null, takstDaekker: 'kost' }, 'takstBeloeb'],
  ])('has an amount and what it is a price of, or neither: %j', (payload, felt) => {
    expect(halvTakst(payload).map((f) => f.felt)).toEqual([felt]);
  });

  it('may have no price', () => {
    expect(halvTakst({ takstBeloeb: null, takstEnhed: null, takstDaekker: null })).toEqual([]);
  });
});

describe('a person', () => {
  const bruger: Bruger = {
    id: 'p',
    navn: 'Åse',
    email: 'aase@k.example',
    active: true,
    beloebsgraense: null,
    roller: ['leder'],
    teams: [],
    version: 1,
    harAdgangskode: true,
    linkUdloeber: null,
    linkMail: null,
  };

  it('is asked for a limit only as leder, and sends none otherwise', () => {
    const schema = personSchema([]);
    const values = { navn: 'Åse', email: 'aase@k.example', roller: ['raadgiver'], teams: [], beloebsgraense: '5' };
    expect(payloadOf(schema, values)).toMatchObject({ beloebsgraense: null });
    expect(payloadOf(schema, { ...values, roller: ['leder'] })).toMatchObject({ beloebsgraense: 500 });
  });

  it.each<[string, Partial<Bruger>]>([
    ['Kan logge ind', {}],
    ['Lukket', { active: false }],
    ['Mangler et link', { harAdgangskode: false }],
    ['Mail på vej', { harAdgangskode: false, linkMail: 'venter' }],
    ['Mailen kom ikke frem', { harAdgangskode: false, linkMail: 'fejlet' }],
  ])('whose account says: %s', (kort, change) => {
    expect(adgangOf({ ...bruger, ...change }).kort).toBe(kort);
  });
});
