import { z } from 'zod';
import { ROLLER } from '#machines/actor.ts';
import { BEMAERKNING_KLASSER } from '#machines/bemaerkning.ts';

/* The answers about sager as the API's document describes them; their types stand in `machines/svar.ts`. */

const dato = z.string().meta({ format: 'date' });
const instant = z.string().meta({ format: 'date-time' });
const rolle = z.enum(ROLLER);

const reasonSchema = z.strictObject({
  kode: z.enum(['notAllowed', 'conflict', 'notNow', 'missing', 'invalid']),
  id: z.string(),
  tekst: z.string(),
  vej: z.array(z.string()),
  felt: z.string().nullable(),
});

const handlingSchema = z
  .strictObject({
    type: z.string(),
    label: z.string(),
    hjaelp: z.string().nullable(),
    allowed: z.boolean(),
    reasons: z.array(reasonSchema),
    saaKanDuIkke: z.array(z.string()),
    bemaerkninger: z.array(z.string()),
    gruppe: z.enum(['frem', 'tilbage', 'registrer', 'afslut', 'altid']),
    schema: z.array(z.record(z.string(), z.unknown())),
    forslag: z.record(z.string(), z.unknown()).nullable(),
  })
  .meta({ ref: 'Handling' });

const fristSchema = z
  .strictObject({
    noegle: z.string(),
    regel: z.string(),
    navn: z.string(),
    art: z.enum(['lov', 'kontrakt', 'modpart', 'intern']),
    emne: z.string().nullable(),
    udloeser: z.strictObject({ dato: dato.nullable(), seq: z.int(), tekst: z.string() }),
    dato: dato.nullable(),
    senest: dato.nullable(),
    forklaring: z.string(),
    hvem: z.record(z.string(), z.string()),
    hvemTekst: z.string(),
    trin: z.array(z.strictObject({ dage: z.int(), til: rolle })),
    stiger: z.boolean(),
    stige: z.array(z.strictObject({ dato, til: rolle })),
    paamindet: z.array(z.strictObject({ dato, tekst: z.string() })),
    vaekker: z.strictObject({ event: z.string(), paa: dato }).nullable(),
    stand: z.enum(['loeber', 'naer', 'overskredet', 'udloebet', 'staarStille']),
    dageTil: z.int().nullable(),
  })
  .meta({ ref: 'Frist' });

const vistFelt = {
  label: z.string(),
  tekst: z.string(),
  tabel: z
    .strictObject({
      kolonner: z.array(z.strictObject({ label: z.string(), tal: z.boolean() })),
      raekker: z.array(z.array(z.string())),
    })
    .nullable(),
};

const forloebFelter = {
  id: z.string(),
  chart: z.string(),
  chartLabel: z.string(),
  trin: z.string(),
  trinLabel: z.string(),
  tilstand: z.string(),
  tilstandLabel: z.string(),
  version: z.int(),
  lever: z.boolean(),
  aabnet: dato.nullable(),
  endt: dato.nullable(),
  udfald: z.string().nullable(),
  trinliste: z.array(
    z.strictObject({ id: z.string(), label: z.string(), status: z.enum(['faerdig', 'nu', 'mangler']) }),
  ),
  facts: z.record(z.string(), z.unknown()),
  indhold: z.record(z.string(), z.record(z.string(), z.unknown())),
  resume: z.array(z.strictObject({ ...vistFelt, gruppe: z.string() })),
  bemaerkninger: z.array(
    z.strictObject({
      regel: z.string(),
      klasse: z.enum(BEMAERKNING_KLASSER),
      klasseTekst: z.string(),
      tekst: z.string(),
    }),
  ),
  frister: z.array(fristSchema),
  venterPaa: z.array(
    z.strictObject({
      event: z.string(),
      label: z.string(),
      hvemTekst: z.string(),
      personer: z.array(z.strictObject({ id: z.string(), navn: z.string() })),
      mig: z.boolean(),
      ingenKan: z.boolean(),
    }),
  ),
  handlinger: z.array(handlingSchema),
};

export const sagSchema = z
  .strictObject({
    ...forloebFelter,
    sagsnummer: z.string(),
    titel: z.string(),
    borger: z.strictObject({ navn: z.string(), cpr: z.string() }).nullable(),
    team: z.string(),
    tildelt: z.array(z.strictObject({ rolle, personId: z.string(), navn: z.string() })),
    leverandoer: z.string().nullable(),
    paaVentTil: dato.nullable(),
    postfejl: z.array(
      z
        .strictObject({ id: z.string(), til: z.string(), at: instant, tekst: z.string(), maa: z.boolean() })
        .meta({ ref: 'Postfejl' }),
    ),
    forbundne: z.array(
      z
        .strictObject({
          id: z.string(),
          sagsnummer: z.string(),
          titel: z.string(),
          tilstandLabel: z.string(),
          retning: z.enum(['aabnede', 'aabnetAf']),
          hvorfor: z.string().nullable(),
        })
        .meta({ ref: 'ForbundenSag' }),
    ),
    forloeb: z.array(z.strictObject(forloebFelter)),
  })
  .meta({ ref: 'Sag' });

const sagItemSchema = z
  .strictObject({
    id: z.string(),
    sagsnummer: z.string(),
    titel: z.string(),
    trin: z.string(),
    trinLabel: z.string(),
    tilstand: z.string(),
    tilstandLabel: z.string(),
    ansvarlig: z.strictObject({ id: z.string(), navn: z.string() }).nullable(),
    borger: z.string().nullable(),
    leverandoer: z.string().nullable(),
    naesteFrist: dato.nullable(),
    paaVentTil: dato.nullable(),
    version: z.int(),
  })
  .meta({ ref: 'SagLinje' });

/** What a search finds at once. */
export const sagFundneSchema = z.strictObject({ items: z.array(sagItemSchema), next: z.string().nullable() });

export const sagListeSchema = sagFundneSchema.extend({
  prev: z.string().nullable(),
  antal: z.int(),
  flere: z.boolean(),
});

const hosAndreSchema = z.array(z.strictObject({ hvem: z.string(), hvad: z.string(), siden: instant }));

const arbejdeFristSchema = z
  .strictObject({ navn: z.string(), dato, senest: dato.nullable(), forklaring: z.string() })
  .nullable();

export const arbejdeSchema = z.strictObject({
  hosAndre: z.array(z.strictObject({ sag: sagItemSchema, hos: hosAndreSchema, frist: arbejdeFristSchema })),
  items: z.array(
    z.strictObject({
      sag: sagItemSchema,
      forloebId: z.string(),
      forloeb: z.string().nullable(),
      event: z.string().nullable(),
      label: z.string(),
      siden: instant.nullable(),
      gruppe: z.enum(['nu', 'denneUge', 'senere', 'paaVent']),
      frist: arbejdeFristSchema,
      vikarFor: z.string().nullable(),
      andre: hosAndreSchema,
    }),
  ),
});

export const historikSchema = z.strictObject({
  items: z.array(
    z
      .strictObject({
        seq: z.int(),
        forloebId: z.string(),
        chart: z.string(),
        type: z.string(),
        label: z.string(),
        hvem: z.string(),
        paaVegneAf: z.string().nullable(),
        fra: z.string().nullable(),
        til: z.string(),
        at: instant,
        aarsag: z.string().nullable(),
        felter: z.array(z.strictObject(vistFelt)),
        frister: z.array(z.string()),
      })
      .meta({ ref: 'Haendelse' }),
  ),
  next: z.string().nullable(),
});
