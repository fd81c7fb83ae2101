import type { Frist } from '../../frist.ts';
import { dag, fristOf, stige } from '../../frist-bygger.ts';
import { erBankdag, plusBankdage } from '../../kalender/bankdage.ts';
import { aarstal, dageMellem, datoOf, plusDage } from '../../kalender/dato.ts';
import type { Facts } from '../facts.ts';
import { aarDerMangler, loeberIAaret, rammeaftaleVarslesSenest, reguleresAarligt, varslesSenest } from '../takst.ts';
import { leverandoeren, type Om, udfylder, udfylderRolle } from './faelles.ts';

const loeber = ({ f, tilstand }: Om): boolean => f.doed === null && (tilstand === 'iKraft' || tilstand === 'opsagt');
const reguleres = (om: Om): boolean => loeber(om) && reguleresAarligt(om.f);

/** T10 Takstregulering: the supplier tells by 15 December; not moved for weekends. From the 16th the year is ours to close. */
export function t10(om: Om): readonly Frist[] {
  const { f } = om;
  if (!reguleres(om)) return [];
  const next = f.naesteRegulering;
  const varsles = next !== null && loeberIAaret(f, next.aar) ? [varslingen(om, next)] : [];
  return [...aarDerMangler(f).map((aaret) => opgaven(om, aaret)), ...varsles];
}

type Aaret = Facts['aabneAar'][number];

/** Late is omtvistet (C24); silent, it is for us to say so. */
function varslingen(om: Om, { aar, dato: siden, seq }: Aaret): Frist {
  const dato = varslesSenest(aar);
  return fristOf(om, {
    regel: 'T10',
    navn: `Takstregulering for ${aar}`,
    art: 'modpart',
    emne: String(aar),
    udloeser: { dato: siden, seq, tekst: 'Året er åbent' },
    dato,
    forklaring: `Leverandøren skal give besked om nye priser pr. 1. januar ${aar} senest ${dag(dato)}. Kommer beskeden senere, er reguleringen omtvistet, og lederen afgør den. Kommer der ingen, registreres det, at prisen ikke reguleres.`,
    hvem: leverandoeren,
    // 1 November, 1 December, 10 December.
    trin: stige(udfylderRolle(om.f), -44, -14, -5),
    vaekker: { event: 'frist.takst.udloebet', paa: plusDage(dato, 1) },
  });
}

/** «R/K task 16 Dec»: on a day when nobody works, the next bankdag. */
function opgaven(om: Om, { aar, dato: siden, seq }: Aaret): Frist {
  const { f, regler } = om;
  const dato = plusDage(varslesSenest(aar), 1);
  const senest = erBankdag(dato, regler.lukkedage) ? dato : plusBankdage(dato, 1, regler.lukkedage);
  return fristOf(om, {
    regel: 'T10',
    navn: `Takstregulering for ${aar}`,
    art: 'intern',
    emne: String(aar),
    udloeser: { dato: siden, seq, tekst: 'Året er åbent' },
    dato,
    senest,
    forklaring: `Der er ikke registreret besked om priserne pr. 1. januar ${aar}; leverandørens frist var ${dag(varslesSenest(aar))}. Er der intet kommet, så registrér, at prisen ikke reguleres. Er der kommet et krav for sent, så registrér det: det er omtvistet, og lederen afgør det.`,
    hvem: udfylder(f),
    trin: stige(udfylderRolle(f), dageMellem(dato, senest)),
  });
}

/** T11 The rate of the year: what a price may rise by without the leder. Unknown, it prints no date (C23). */
export function t11(om: Om): readonly Frist[] {
  const { f } = om;
  if (!reguleres(om)) return [];
  const next = f.naesteRegulering;
  return [...aarDerMangler(f), ...(next !== null && loeberIAaret(f, next.aar) ? [next] : [])].map((aaret) =>
    satsen(om, aaret),
  );
}

function satsen(om: Om, { aar, dato: siden, seq }: Aaret): Frist {
  const { f, regler } = om;
  const sats = new Map(Object.entries(regler.parametre.plSatser)).get(String(aar)) ?? null;
  const dato = datoOf(aar, 1, 1);
  const kilde =
    f.skabelonversion === 'v10'
      ? 'KL’s pl-skøn, da taksten blev fastsat'
      : `satsen i den økonomiaftale, der er indgået i ${aar - 1}`;
  return fristOf(om, {
    regel: 'T11',
    navn: `Sats for ${aar}`,
    art: 'kontrakt',
    emne: String(aar),
    udloeser: { dato: siden, seq, tekst: 'Året er åbent' },
    dato: sats === null ? null : dato,
    forklaring:
      sats === null
        ? `Satsen for ${aar} er ikke bekræftet. Den er ${kilde}. Indtil den er skrevet i indstillingerne, afgør lederen enhver stigning.`
        : `Priserne må stige højst ${procent(sats)} pr. ${dag(dato)}. Satsen er ${kilde}. Kræves der mere, skal lederen acceptere det.`,
    // It binds the supplier's claim; the year itself is closed under T10.
    hvem: leverandoeren,
    // 1 December.
    trin: sats === null ? [] : stige(udfylderRolle(f), -31),
  });
}

/** T12 A new rammeaftale: the supplier writes by 1 December of the year of adoption; otherwise the old terms stay. */
export function t12(om: Om): readonly Frist[] {
  const { f } = om;
  const next = f.naesteRammeaftale;
  if (next === null || f.variant !== 'rammeaftale' || !loeber(om) || !loeberIAaret(f, next.periodeFra)) return [];
  const dato = rammeaftaleVarslesSenest(next.periodeFra);
  return [
    fristOf(om, {
      regel: 'T12',
      navn: `Rammeaftale ${next.periodeFra}–${next.periodeFra + 1}`,
      art: 'modpart',
      emne: String(next.periodeFra),
      udloeser: { dato: next.dato, seq: next.seq, tekst: 'Perioden er åben' },
      dato,
      forklaring: `Rammeaftalen for ${next.periodeFra}–${next.periodeFra + 1} vedtages i ${aarstal(dato)}. Leverandøren skal skrive om ændrede vilkår senest ${dag(dato)}; ellers gælder de gamle.`,
      // Silence is an answer, so nobody here has failed to act.
      hvem: leverandoeren,
      // 1 November, 24 November.
      trin: stige(udfylderRolle(f), -30, -7),
      vaekker: { event: 'frist.rammeaftale.udloebet', paa: plusDage(dato, 1) },
    }),
  ];
}

const procent = (sats: number): string => `${(sats / 100).toFixed(2).replace('.', ',')} %`;
