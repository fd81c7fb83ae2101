import type { Frist } from '../../frist.ts';
import { dag, fristOf, stige } from '../../frist-bygger.ts';
import { aarstal, type Dato, datoOf } from '../../kalender/dato.ts';
import { slutdag } from '../om-kontrakten.ts';
import { rammeaftaleVarslesSenest, varslesSenest } from '../takst.ts';
import { leverandoeren, type Om, udfylder, udfylderRolle } from './faelles.ts';

const kontrakten = ({ f, tilstand }: Om, nytAar: Dato): boolean => {
  const slut = slutdag(f);
  return f.doed === null && (tilstand === 'iKraft' || tilstand === 'opsagt') && (slut === null || slut >= nytAar);
};

/** T10 Takstregulering: the supplier tells by 15 December; not moved for weekends. Late is omtvistet (C24). */
export function t10(om: Om): readonly Frist[] {
  const { f } = om;
  const next = f.naesteRegulering;
  if (next === null || f.variant === 'rammeaftale' || !kontrakten(om, datoOf(next.aar, 1, 1))) return [];
  const dato = varslesSenest(next.aar);
  return [
    fristOf(om, {
      regel: 'T10',
      navn: `Takstregulering for ${next.aar}`,
      art: 'modpart',
      emne: String(next.aar),
      udloeser: { dato: next.dato, seq: next.seq, tekst: 'Året er åbent' },
      dato,
      forklaring: `Leverandøren skal give besked om nye priser pr. 1. januar ${next.aar} senest ${dag(dato)}. Kommer beskeden senere, er reguleringen omtvistet, og lederen afgør den. Kommer der ingen, registreres det, at prisen ikke reguleres.`,
      hvem: udfylder(f),
      // 1 November, 1 December, 10 December; the day after, it is ours.
      trin: stige(udfylderRolle(f), -44, -14, -5, 1),
    }),
  ];
}

/** T11 The rate of the year: what a price may rise by without the leder. Unknown, it prints no date (C23). */
export function t11(om: Om): readonly Frist[] {
  const { f, regler } = om;
  const next = f.naesteRegulering;
  if (next === null || !kontrakten(om, datoOf(next.aar, 1, 1))) return [];
  if (f.variant === 'rammeaftale' && !f.saerforanstaltning) return [];
  const sats = new Map(Object.entries(regler.parametre.plSatser)).get(String(next.aar)) ?? null;
  const dato = datoOf(next.aar, 1, 1);
  const kilde =
    f.skabelonversion === 'v10'
      ? 'KL’s pl-skøn, da taksten blev fastsat'
      : `satsen i den økonomiaftale, der er indgået i ${next.aar - 1}`;
  return [
    fristOf(om, {
      regel: 'T11',
      navn: `Sats for ${next.aar}`,
      art: 'kontrakt',
      emne: String(next.aar),
      udloeser: { dato: next.dato, seq: next.seq, tekst: 'Året er åbent' },
      dato: sats === null ? null : dato,
      forklaring:
        sats === null
          ? `Satsen for ${next.aar} er ikke bekræftet. Den er ${kilde}. Indtil den er skrevet i indstillingerne, afgør lederen enhver stigning.`
          : `Priserne må stige højst ${procent(sats)} pr. ${dag(dato)}. Satsen er ${kilde}. Kræves der mere, skal lederen acceptere det.`,
      // It binds the supplier's claim; the year itself is closed under T10.
      hvem: leverandoeren,
      // 1 December.
      trin: sats === null ? [] : stige(udfylderRolle(f), -31),
    }),
  ];
}

/** T12 A new rammeaftale: the supplier writes by 1 December of the year of adoption; otherwise the old terms stay. */
export function t12(om: Om): readonly Frist[] {
  const { f } = om;
  const next = f.naesteRammeaftale;
  if (next === null || f.variant !== 'rammeaftale' || !kontrakten(om, datoOf(next.periodeFra, 1, 1))) return [];
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
      hvem: udfylder(f),
      // 1 November, 24 November.
      trin: stige(udfylderRolle(f), -30, -7, 1),
    }),
  ];
}

const procent = (sats: number): string => `${(sats / 100).toFixed(2).replace('.', ',')} %`;
