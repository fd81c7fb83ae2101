import type { Frist } from '../../frist.ts';
import { dag, fristOf, stige } from '../../frist-bygger.ts';
import { plusBankdage } from '../../kalender/bankdage.ts';
import { type Dato, dageMellem, maxDato, plusDage, plusMaaneder } from '../../kalender/dato.ts';
import { datoPaaDansk } from '../../kalender/paa-dansk.ts';
import type { Haendelse } from '../facts.ts';
import { UNDERRETNING_DAGE } from '../noter/levetid.ts';
import { leverandoeren, type Om, raadgiver } from './faelles.ts';

/** Q26: expected or actual more than 7 days; of unknown length it may become long. */
const varer = (start: Dato, til: Dato | null): 'kort' | 'langt' =>
  til === null || dageMellem(start, til) > UNDERRETNING_DAGE ? 'langt' : 'kort';

/**
 * T06 A long stay elsewhere: the supplier tells within 7 days; we judge it within 5 bankdage of being told. One that was
 * told as short and is not over is long from the 8th day, and is counted from there (Q26).
 */
export function t06(om: Om): readonly Frist[] {
  const { f } = om;
  if (f.doed !== null) return [];
  return f.haendelser
    .filter(
      (h) => h.art === 'indlaeggelse' && h.vurderet === null && (h.slut === null || varer(h.start, h.slut) === 'langt'),
    )
    .map((h) => (varer(h.start, h.forventetSlut) === 'langt' ? langtOphold(om, h) : blevLangt(om, h)));
}

const T06 = {
  regel: 'T06',
  navn: 'Vurdér langt ophold andetsteds',
  art: 'kontrakt',
  hvem: raadgiver,
  trin: [...stige('raadgiver', 0, 1), ...stige('leder', 7)],
} as const;

function langtOphold(om: Om, h: Haendelse): Frist {
  const bankdage = om.regler.parametre.indlaeggelseBankdage;
  const dato = plusBankdage(h.underrettet, bankdage, om.regler.lukkedage);
  const skulle = plusDage(h.start, UNDERRETNING_DAGE);
  return fristOf(om, {
    ...T06,
    emne: h.id,
    udloeser: { dato: h.underrettet, seq: h.seq, tekst: 'Underretning modtaget' },
    dato,
    forklaring: `Opholdet begyndte ${datoPaaDansk(h.start)}. Leverandøren skulle underrette senest ${datoPaaDansk(skulle)} og gjorde det ${datoPaaDansk(h.underrettet)}${h.forSent ? ', for sent' : ''}. Tag stilling til, om der skal genforhandles, senest ${dag(dato)}, ${bankdage} bankdage efter.`,
  });
}

function blevLangt(om: Om, h: Haendelse): Frist {
  const bankdage = om.regler.parametre.indlaeggelseBankdage;
  const fra = maxDato(plusDage(h.start, UNDERRETNING_DAGE + 1), h.underrettet);
  const dato = plusBankdage(fra, bankdage, om.regler.lukkedage);
  const sluttede =
    h.slut === null
      ? `Er borgeren tilbage, så registrér det. Ellers er det langt fra ${datoPaaDansk(fra)}`
      : `Det varede til ${datoPaaDansk(h.slut)}`;
  return fristOf(om, {
    ...T06,
    emne: h.id,
    udloeser: { dato: fra, seq: h.seq, tekst: 'Opholdet varer mere end 7 dage' },
    dato,
    forklaring: `Opholdet begyndte ${datoPaaDansk(h.start)} og var meldt kort. ${sluttede}: tag stilling til, om der skal genforhandles, senest ${dag(dato)}, ${bankdage} bankdage efter.`,
    // On the eighth day it is asked whether the borger is back.
    trin: [...stige('raadgiver', dageMellem(dato, fra)), ...T06.trin],
  });
}

/**
 * T14 Pædagogisk plan, where one is asked for: the date in the kontrakt, else months after the start. It stands still
 * on hold, and afterwards lies as many days later (C26).
 */
export function t14(om: Om): readonly Frist[] {
  const { f, regler } = om;
  const { oensket, frist, modtaget } = f.paedagogiskPlan;
  if (oensket !== true || modtaget !== null || f.iKraft === null || f.doed !== null) return [];
  const maaneder = regler.parametre.paedagogiskPlanMaaneder;
  const aftalt = frist?.dato ?? plusMaaneder(f.iKraft.dato, maaneder);
  // What had run out before a hold stands still no more: it was missed.
  const flyttet = f.pauser.reduce((d, p) => (p.fra > d ? d : plusDage(d, dageMellem(p.fra, p.til))), aftalt);
  const stod = dageMellem(aftalt, flyttet);
  const dato = f.hold === null ? flyttet : null;
  const hvorfra =
    frist === null
      ? `Kontrakten nævner ingen dato, så den er ${maaneder} måneder efter starten ${datoPaaDansk(f.iKraft.dato)}`
      : 'Kontrakten nævner datoen';
  return [
    fristOf(om, {
      regel: 'T14',
      navn: 'Pædagogisk plan',
      art: 'modpart',
      udloeser: { ...(frist ?? f.iKraft), tekst: frist === null ? 'Hjælpen begyndte' : 'Aftalt i kontrakten' },
      dato,
      forklaring:
        dato === null
          ? `Sagen er sat på vent siden ${datoPaaDansk(f.hold?.siden ?? aftalt)}, og fristen står stille.`
          : `Leverandøren skal sende sin pædagogiske plan. ${hvorfra}: ${dag(dato)}${stod > 0 ? `, medregnet ${stod} dage, hvor sagen var sat på vent` : ''}.`,
      hvem: leverandoeren,
      trin: dato === null ? [] : stige('raadgiver', -14, -3, 7),
    }),
  ];
}
