import type { Payload } from '#machines/genforhandling/events.ts';
import { kr } from '../stories/beloeb.ts';
import { afgoerelse, foersteBestilling, melding, ophold, stoettetimer } from '../stories/dele.ts';
import { doegnlinje, KUN_PRISEN } from '../stories/dele-kontrakt.ts';
import { iGenforhandlingen, iKontrakten } from '../stories/forloeb.ts';
import { gjorde, type Handling, type Skrevet } from '../stories/story.ts';
import { bankdage, maaneder } from './dage.ts';
import { kronerPaa, lederPaa, raadgiverPaa, type Sag } from './sag.ts';

/** What one party asks for, why, and what the kommune thinks of it. */
export interface Genforhandling {
  readonly anmodet: string;
  readonly fra: 'leverandoer' | 'koeber';
  /** The first day of the help, from which the lines count. */
  readonly indflyttet: string;
  /** Per døgn: what is asked, and what is agreed. */
  readonly oensket: number;
  readonly aftalt: number;
  readonly timerEfter: number | null;
  readonly omfang: Skrevet<Payload<'registrerBeskrivelse'>>['omfang'];
  readonly retning: 'op' | 'ned' | 'uaendret';
  readonly anbefaling: 'ja' | 'delvis' | 'nej';
  readonly vedvarende?: boolean;
  readonly tekster: {
    readonly henvendelse: string;
    readonly aarsag: string;
    readonly beskrivelse: string;
    readonly vurdering: string;
    readonly udsagn: string | null;
    readonly indstilling: string;
    readonly svar: string;
  };
}

/** The days of it, each from the one before. */
export const dageneI = ({ anmodet }: Genforhandling) => ({
  anmodet,
  beskrevet: bankdage(anmodet, 3),
  vurderet: bankdage(anmodet, 8),
  runde: bankdage(anmodet, 10),
  indstillet: bankdage(anmodet, 12),
  besluttet: bankdage(anmodet, 15),
  tillaeg: bankdage(anmodet, 19),
  koeber: bankdage(anmodet, 21),
  leverandoer: bankdage(anmodet, 25),
});

const linjerne = (sag: Sag, g: Genforhandling, kroner: number) => [doegnlinje(sag.paragraf, kroner, g.indflyttet)];

export const anmodet = (sag: Sag, g: Genforhandling): readonly Handling[] => [
  iKontrakten(g.anmodet, sag.forhandler).anmodOmGenforhandling({
    fra: g.fra,
    art: 'pris',
    henvendelse: g.anmodet,
    kanal: g.fra === 'koeber' ? 'sikkerMail' : 'mail',
    henvendelsen: g.tekster.henvendelse,
    kontaktperson: `Forstanderen på ${sag.tilbud}`,
  }),
];

export const beskrevet = (sag: Sag, g: Genforhandling): readonly Handling[] => {
  const dag = dageneI(g).beskrevet;
  return [
    ...anmodet(sag, g),
    iGenforhandlingen(dag, sag.forhandler).registrerBeskrivelse({
      modtaget: dag,
      vedvarende: g.vedvarende ?? true,
      omfang: g.omfang,
      timerFoer: g.timerEfter === null ? null : sag.timer,
      timerEfter: g.timerEfter,
      prisFoerOere: kr(kronerPaa(sag, dag)),
      prisEfterOere: kr(g.oensket),
      prisEnhed: 'doegn',
      dokumenteret: true,
      aarsag: g.tekster.aarsag,
      beskrivelse: g.tekster.beskrivelse,
      udenDokumentation: null,
    }),
  ];
};

export const vurderet = (sag: Sag, g: Genforhandling): readonly Handling[] => {
  const dag = dageneI(g).vurderet;
  return [
    ...beskrevet(sag, g),
    iGenforhandlingen(dag, raadgiverPaa(sag, dag)).fagligVurdering({
      dato: dag,
      retning: g.retning,
      vedvarende: g.vedvarende ?? true,
      timerEfter: g.timerEfter,
      anbefaling: g.anbefaling,
      vurdering: g.tekster.vurdering,
      borgersUdsagn: g.tekster.udsagn,
    }),
  ];
};

type Udfald = 'helt' | 'delvist' | 'midlertidig' | 'afslag';

/** Talked over and brought to the leder. */
export const indstillet = (sag: Sag, g: Genforhandling, udfald: Udfald): readonly Handling[] => {
  const dage = dageneI(g);
  const gives = udfald === 'helt' || udfald === 'delvist';
  return [
    ...vurderet(sag, g),
    iGenforhandlingen(dage.runde, sag.forhandler).registrerRunde({
      dato: dage.runde,
      part: 'koeber',
      resultat: gives ? 'nytBud' : 'uaendret',
      linjer: gives ? linjerne(sag, g, g.aftalt) : [],
      deltagere: 'Forstanderen, rådgiveren og kontraktforhandleren',
      emner: g.tekster.indstilling,
    }),
    iGenforhandlingen(dage.indstillet, sag.forhandler).indstil({
      udfald,
      virkningFra: gives ? dage.beskrevet : null,
      gaelderTil: udfald === 'midlertidig' ? maaneder(dage.beskrevet, 3) : null,
      linjer: gives ? linjerne(sag, g, g.aftalt) : [],
      aarsprisOere: null,
      omfang: gives ? g.omfang : [],
      timerEfter: gives ? g.timerEfter : null,
      begrundelseFaglig: g.tekster.indstilling,
      begrundelseOekonomisk: null,
    }),
  ];
};

/** The leder's answer, within the thirty days. */
export const besluttet = (sag: Sag, g: Genforhandling, udfald: Udfald): readonly Handling[] => {
  const dage = dageneI(g);
  const dag = dage.besluttet;
  const svar = { svarSendt: dag, kanal: 'sikkerMail', habilErklaeret: true } as const;
  const hos = iGenforhandlingen(dag, lederPaa(sag, dag));
  const begrundelse = g.tekster.svar;
  const beslutning = {
    helt: () => hos.godkend({ ...svar, budgetBekraeftet: true, begrundelse }),
    delvist: () =>
      hos.godkendDelvist({
        ...svar,
        budgetBekraeftet: true,
        virkningFra: dage.beskrevet,
        linjer: linjerne(sag, g, g.aftalt),
        aarsprisOere: null,
        omfang: g.omfang,
        timerEfter: g.timerEfter,
        begrundelse,
      }),
    midlertidig: () => hos.afgoerMidlertidig({ ...svar, gaelderTil: maaneder(dage.beskrevet, 3), begrundelse }),
    afslag: () => hos.afslaa({ ...svar, begrundelse }),
  }[udfald]();
  return [...indstillet(sag, g, udfald), beslutning];
};

/** The tillægsaftale filled and sent, and signed by the leder. */
export const tillaegSendt = (sag: Sag, g: Genforhandling, udfald: 'helt' | 'delvist'): readonly Handling[] => {
  const dage = dageneI(g);
  return [
    ...besluttet(sag, g, udfald),
    iGenforhandlingen(dage.tillaeg, sag.forhandler).udfyldTillaeg({
      virkningFra: dage.beskrevet,
      faktureresFra: maaneder(dage.beskrevet, 2),
      linjer: linjerne(sag, g, g.aftalt),
      ...KUN_PRISEN,
      aftaletekst: g.tekster.svar,
    }),
    iGenforhandlingen(dage.tillaeg, sag.forhandler).sendTillaeg({
      sendt: dage.tillaeg,
      kanal: 'sikkerMail',
      svarSenest: bankdage(dage.tillaeg, 10),
    }),
    iGenforhandlingen(dage.koeber, lederPaa(sag, dage.koeber)).underskrivTillaegSomKoeber({
      dato: dage.koeber,
      habilErklaeret: true,
    }),
  ];
};

/** Signed by both; the borger is told, the order is written anew, and økonomi hears of the price. */
export const gennemfoert = (sag: Sag, g: Genforhandling, udfald: 'helt' | 'delvist'): readonly Handling[] => {
  const dag = dageneI(g).leverandoer;
  const hvem = raadgiverPaa(sag, dag);
  const efter = bankdage(dag, 2);
  const timer = g.timerEfter ?? sag.timer;
  return [
    ...tillaegSendt(sag, g, udfald),
    iGenforhandlingen(dag, hvem).registrerTillaegUnderskrift({
      dato: dag,
      metode: 'digital',
      navn: 'Forstanderen',
      titel: 'Forstander',
    }),
    gjorde(efter, hvem).registrerAfgoerelse(
      g.retning === 'ned'
        ? nedsat(sag, efter, g)
        : afgoerelse({ paragraffer: [sag.paragraf], udfald: 'fuld', afsendt: efter }),
    ),
    gjorde(efter, hvem).faerdiggoerBestilling(
      foersteBestilling({
        paragraffer: [sag.paragraf],
        start: dageneI(g).beskrevet,
        revurderesDato: maaneder(efter, 12),
        indsatsformaal: sag.maal,
        ydelser: [ophold(sag.paragraf, 'vaagen'), stoettetimer('par85', timer, g.tekster.indstilling.slice(0, 60))],
      }),
    ),
    gjorde(bankdage(efter, 1), sag.forhandler).meldTilOekonomi(
      melding({ art: 'pris', dato: dageneI(g).beskrevet, beloebOere: kr(g.aftalt * 365) }),
    ),
  ];
};

/** Less help is a decision against the borger: it says why, and how to complain (L-07). */
const nedsat = (sag: Sag, dag: string, g: Genforhandling) =>
  afgoerelse({
    paragraffer: [sag.paragraf],
    udfald: 'aendring',
    afsendt: dag,
    partshoeringUndtagelse: 'kendtAfBorgeren',
    undtagelseBegrundelse: 'Ændringen er aftalt på mødet, hvor borgeren selv var med.',
    retsregler: `Servicelovens § ${sag.paragraf === 'par107' ? '107' : '108'}.`,
    hovedhensyn: g.tekster.vurdering,
    faktiskeForhold: g.tekster.beskrivelse,
    klageinstans: 'ankestyrelsen',
    klagefristUger: 4,
    klagevejledning:
      'Du kan klage til os inden fire uger. Vi ser på sagen igen og sender den ellers til Ankestyrelsen.',
  });
