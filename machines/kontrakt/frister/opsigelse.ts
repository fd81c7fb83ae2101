import type { Frist } from '../../frist.ts';
import { dag, fristOf, rolle, stige } from '../../frist-bygger.ts';
import { forrigeBankdag } from '../../kalender/bankdage.ts';
import { type Dato, endOfMonth, minDato, plusDage, plusUger } from '../../kalender/dato.ts';
import { datoPaaDansk } from '../../kalender/paa-dansk.ts';
import { varselTekst } from '../../kalender/varsel.ts';
import type { Varsel } from '../facts.ts';
import { kanSigesOp, slutdag } from '../om-kontrakten.ts';
import { opsagtTil, senesteModtagelse, varselFor, varselsregelId } from '../varsler.ts';
import { bankdageFoer, type Om, raadgiver } from './faelles.ts';

const NAVN = {
  T01: 'Opsigelsesvarsel',
  T02: 'Opsigelsesvarsel efter rammeaftalen',
  T03: 'Opsigelsesvarsel for særforanstaltningen',
} as const;

/** T01–T03 before the notice: armed when an end is wished (C21). */
export function varselFoer(om: Om): readonly Frist[] {
  const { f, regler } = om;
  const { forslag } = f;
  if (forslag === null || !kanSigesOp(f) || f.doed !== null) return [];
  const regelId = varselsregelId(f);
  const base = {
    regel: regelId,
    navn: `${NAVN[regelId]}: vores opsigelse modtaget`,
    art: 'kontrakt',
    udloeser: { dato: forslag.foreslaaet, seq: forslag.seq, tekst: 'Opsigelse foreslået' },
    hvem: forslag.status === 'foreslaaet' ? rolle('leder') : raadgiver,
  } as const;
  const regel = varselFor(f, 'koeber');
  if (regel === null)
    return [fristOf(om, { ...base, dato: null, forklaring: ikkeBekraeftet(regelId, 'kommunens'), trin: [] })];

  const modtages = modtagesSenest(regel, forslag, f.opsigelse === null ? null : slutdag(f));
  if (modtages === null)
    return [
      fristOf(om, {
        ...base,
        dato: null,
        forklaring: `Varslet er ${varselTekst(regel)}, og leverandørens opsigelse løber: vores kan ikke længere slutte kontrakten før. Aftal en anden dag med leverandøren, eller fortryd opsigelsen.`,
        trin: [],
      }),
    ];
  const { dato, naas } = modtages;
  const slut = opsagtTil(regel, dato).slutdato;
  const bankdag = forrigeBankdag(dato, regler.lukkedage);
  const maanedsslut = endOfMonth(dato) === dato;
  return [
    fristOf(om, {
      ...base,
      dato,
      senest: bankdag,
      forklaring: `Varslet er ${varselTekst(regel)}, regnet fra den dag, leverandøren har modtaget opsigelsen. Er den modtaget senest ${dag(dato)}, slutter kontrakten ${slut === null ? '' : dag(slut)}. Sørg for, at den er fremme ${dag(bankdag)} kl. 12.00${maanedsslut ? '; bagefter løber kontrakten mindst en måned mere' : ''}.${naas ? '' : ' Den ønskede slutdato kan ikke nås.'}${f.opsigelse?.slutdato ? ` Leverandørens opsigelse slutter den ellers ${dag(f.opsigelse.slutdato)}.` : ''}${andenTekst(opsagtTil(regel, dato).andenLaesning)}`,
      trin: [
        ...(maanedsslut
          ? bankdageFoer('raadgiver', dato, regler.lukkedage, 10, 5, 2)
          : stige('raadgiver', -10, -5, -2)),
        ...(forslag.status === 'foreslaaet' ? bankdageFoer('leder', dato, regler.lukkedage, 5) : []),
      ],
    }),
  ];
}

/**
 * The last day to be received on for the wished end; where that is over, or none is wished, the end of the month of the
 * proposal. While the supplier's notice runs, the last day that ends it sooner; null where none does.
 */
function modtagesSenest(
  regel: NonNullable<ReturnType<typeof varselFor>>,
  { oensketSlut, foreslaaet }: { readonly oensketSlut: Dato | null; readonly foreslaaet: Dato },
  loeber: Dato | null,
): { dato: Dato; naas: boolean } | null {
  const sidste = loeber === null ? null : senesteModtagelse(regel, plusDage(loeber, -1));
  if (sidste !== null && sidste < foreslaaet) return null;
  const naeste = tidligst(endOfMonth(foreslaaet), sidste);
  if (oensketSlut === null) return { dato: naeste, naas: true };
  const oensket = tidligst(senesteModtagelse(regel, oensketSlut), sidste);
  return oensket < foreslaaet ? { dato: naeste, naas: false } : { dato: oensket, naas: true };
}

const tidligst = (a: Dato, b: Dato | null): Dato => (b === null ? a : minDato(a, b));

/**
 * I11 Skal kontrakten siges op: the borger goes to another tilbud, and the old kontrakt goes on until it is ended (C10).
 * The last day on which a notice ends it before the first day there; while that is not known, it is asked in four weeks.
 */
export function i11(om: Om): readonly Frist[] {
  const { f, tilstand } = om;
  const { skifter } = f;
  if (tilstand !== 'iKraft' || skifter === null || f.forslag !== null || f.doed !== null) return [];
  const { til, spurgt } = skifter;
  const regel = varselFor(f, 'koeber');
  const senest = til === null || regel === null ? null : senesteModtagelse(regel, plusDage(til, -1));
  const naas = senest !== null && senest >= spurgt.dato;
  const dato = naas ? senest : plusUger(spurgt.dato, SPOERG_IGEN_UGER);
  return [
    fristOf(om, {
      regel: 'I11',
      navn: 'Skal kontrakten siges op?',
      art: 'intern',
      udloeser: { ...spurgt, tekst: 'Borgeren skal skifte tilbud' },
      dato,
      forklaring: `${til === null ? 'Borgeren skal skifte til et andet tilbud, og dagen kendes ikke.' : `Borgeren skifter til et andet tilbud ${dag(til)}.`} ${naas ? `Opsigelsen skal være modtaget senest ${dag(dato)}, for at kontrakten slutter inden da. Sig ikke op, før den nye plads er sikker.` : `${senest === null ? '' : 'Varslet kan ikke længere nås. '}Kontrakten løber, til den er sagt op. Skriv, hvornår borgeren skifter, sig op, eller aftal, hvornår den slutter.`}`,
      hvem: raadgiver,
      trin: [...stige('raadgiver', -14, -5, -2, 0), ...stige('leder', 1)],
    }),
  ];
}

const SPOERG_IGEN_UGER = 4;

/** T01–T03 after the notice: the last contract day, with both readings where they differ (Q3). */
export function varselEfter(om: Om): readonly Frist[] {
  const { f, tilstand } = om;
  const { opsigelse } = f;
  if (tilstand !== 'opsagt' || opsigelse === null || opsigelse.af === 'aftale' || f.doed !== null) return [];
  const regelId = varselsregelId(f);
  const regel = varselFor(f, opsigelse.af);
  const hvem = opsigelse.af === 'koeber' ? 'kommunens' : 'leverandørens';
  const { modtaget, slutdato, seq } = opsigelse;
  return [
    fristOf(om, {
      regel: regelId,
      navn: NAVN[regelId],
      art: 'kontrakt',
      udloeser: { dato: modtaget, seq, tekst: 'Opsigelse modtaget' },
      dato: slutdato,
      forklaring:
        slutdato === null || regel === null
          ? `${slutdato === null ? '' : `Oplyst slutdato: ${dag(slutdato)}. `}${ikkeBekraeftet(regelId, hvem)}`
          : `Opsigelsen blev modtaget ${datoPaaDansk(modtaget)}. Varslet er ${varselTekst(regel)}, så kontraktens sidste dag er ${dag(slutdato)}; dagen efter er fri.${andenTekst(opsigelse.andenLaesning)}${senereTekst(opsigelse.andre)}`,
      hvem: raadgiver,
      trin: slutdato === null ? [] : stige('raadgiver', -21, -14, -7, -1),
    }),
  ];
}

/** I04 The last day of the kontrakt: its own end, or that of a notice; the day after, the clock ends it. */
export function i04(om: Om): readonly Frist[] {
  const { f, tilstand } = om;
  const slut = slutdag(f);
  if (slut === null || (tilstand !== 'iKraft' && tilstand !== 'opsagt')) return [];
  const opsagt = tilstand === 'opsagt';
  const seq = f.opsigelse?.seq ?? f.dokument?.seq ?? f.priser.at(-1)?.seq ?? 1;
  // A death stops reminders, not the contract: the clock still ends it.
  const trin = f.doed === null ? stigen(opsagt, f.opsigelse?.af === 'aftale') : [];
  return [
    fristOf(om, {
      regel: 'I04',
      navn: 'Kontrakten slutter',
      art: 'kontrakt',
      udloeser: { dato: f.opsigelse?.modtaget ?? slut, seq, tekst: opsagt ? 'Opsagt eller aftalt' : 'Slutdato' },
      dato: slut,
      forklaring: opsagt
        ? `Kontraktens sidste dag er ${dag(slut)}. Derefter er den ophørt.`
        : `Kontrakten har slutdato ${dag(slut)}. Skal hjælpen fortsætte, skal det være aftalt inden.`,
      hvem: raadgiver,
      trin,
      // The clock does it: there is no day to have done it by.
      senest: null,
      vaekker: { event: opsagt ? 'frist.slut.naaet' : 'frist.udloeb.naaet', paa: plusDage(slut, 1) },
    }),
  ];
}

/** Under a notice T01 reminds of the same day; an agreement and an end of its own are reminded of here. */
function stigen(opsagt: boolean, aftalt: boolean): Frist['trin'] {
  if (!opsagt) return [...stige('raadgiver', -90, -60, -30, -14), ...stige('leder', -30)];
  return aftalt ? stige('raadgiver', -21, -14, -7, -1) : [];
}

const andenTekst = (anden: Dato | null): string =>
  anden === null ? '' : ` Læses varslet som dagene først og derefter til månedens udgang, er det ${dag(anden)}.`;

const senereTekst = (andre: readonly Varsel[]): string =>
  andre
    .map(
      ({ af, slutdato }) =>
        `${af === 'koeber' ? 'Kommunens' : 'Leverandørens'} opsigelse er også modtaget${slutdato === null ? '' : ` og slutter den ${dag(slutdato)}`}; den tidligste gælder.`,
    )
    .map((tekst) => ` ${tekst}`)
    .join('');

const ikkeBekraeftet = (regelId: keyof typeof NAVN, hvis: string): string =>
  regelId === 'T02'
    ? `Varslet følger rammeaftalen, og reglen er ikke bekræftet: der regnes ingen dato. Skriv den slutdato, parterne er enige om.`
    : `Der står intet varsel for ${hvis} opsigelse i kontrakten; reglen er ikke bekræftet, og der regnes ingen dato. Skriv den slutdato, parterne er enige om.`;
