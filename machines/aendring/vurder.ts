import type { Aendring, Godkender, Klasse, Vurdering } from './aendring.ts';
import {
  bliverTilMeget,
  erMidlertidig,
  hjaelpenAendres,
  kontraktenBeroeres,
  overUger,
  papiretAendres,
} from './delta.ts';
import * as tekst from './tekster.ts';

/** The sag's own parameter (Q23): weeks that a temporary change may last without the leder. */
export interface Parametre {
  readonly midlertidigUger: number;
}

interface Svar {
  readonly klasse: Klasse;
  readonly godkendesAf: Godkender;
  readonly begrundelse: string;
  readonly orienteres?: Vurdering['orienteres'];
}

interface Regel {
  readonly naar: (a: Aendring, p: Parametre) => boolean;
  readonly svar: (a: Aendring, p: Parametre) => Svar;
}

/** What a change is (domain.md 6), and what must therefore be written and approved. */
export function vurder(a: Aendring, parametre: Parametre): Vurdering {
  const regel = REGLER.find((r) => r.naar(a, parametre));
  if (!regel) throw new Error('unreachable: the last rule takes what is left');
  const svar = regel.svar(a, parametre);
  const ogsaaAfgoerelse = !a.tastefejl && (svar.klasse === 'nyVisitation' || hjaelpenAendres(a));
  return {
    klasse: svar.klasse,
    godkendesAf: svar.godkendesAf,
    orienteres: svar.orienteres ?? [],
    ogsaaAfgoerelse,
    dokumenter: [...tekst.DOKUMENTER[svar.klasse], ...(ogsaaAfgoerelse ? [tekst.AFGOERELSE] : [])],
    begrundelse: ogsaaAfgoerelse ? `${svar.begrundelse} ${tekst.OGSAA_AFGOERELSE}` : svar.begrundelse,
  };
}

const leder = (klasse: Klasse, begrundelse: string): Svar => ({ klasse, godkendesAf: 'leder', begrundelse });

/** The first that holds. */
const REGLER: readonly Regel[] = [
  // "correction of typing error"; what has been signed changes by tillægsaftale alone (C4).
  {
    naar: (a) => a.tastefejl && (papiretAendres(a) || a.aarsprisOere !== 0),
    svar: () => leder('tillaegsaftale', tekst.TASTEFEJL_I_KONTRAKTEN),
  },
  {
    naar: (a) => a.tastefejl,
    svar: () => ({
      klasse: 'rettelse',
      godkendesAf: 'raadgiver',
      orienteres: ['leder'],
      begrundelse: tekst.TASTEFEJL,
    }),
  },

  // "new paragraph / new indsats line / other tilbud"
  {
    naar: (a) => a.paragraffer === 'nye' || a.nyIndsatslinje,
    svar: (a) => ({ klasse: 'nyVisitation', godkendesAf: 'udvalgEllerLeder', begrundelse: tekst.nyHjaelp(a.akut) }),
  },

  // "very acute need"
  {
    naar: (a) => a.akut && kontraktenBeroeres(a),
    svar: (a) => leder('foreloebigtTilsagn', tekst.akut(a.variant)),
  },

  // "yearly indexation"; with a change of the help it is no mere indexation.
  {
    naar: (a) => a.regulering !== null && !hjaelpenAendres(a) && overSatsen(a.regulering),
    svar: (a) => leder('genforhandling', a.regulering?.nytTillaeg ? tekst.NYT_TILLAEG : tekst.OVER_SATSEN),
  },
  {
    naar: (a) => a.regulering !== null && !hjaelpenAendres(a) && !papiretAendres(a),
    svar: (a) =>
      a.regulering?.sats === null
        ? leder('regulering', tekst.UKENDT_SATS)
        : { klasse: 'regulering', godkendesAf: 'kontraktforhandler', begrundelse: tekst.INDEN_FOR_SATSEN },
  },

  // "hours/normering/night cover up or down, permanent", and the price alone
  {
    naar: (a) => kontraktenBeroeres(a) && a.regulering === null && !erMidlertidig(a),
    svar: (a) => leder('genforhandling', a.vedvarende ? tekst.varig(a) : tekst.UDEN_SLUTDATO),
  },
  {
    naar: (a) => hjaelpenAendres(a) && a.regulering !== null && !erMidlertidig(a),
    svar: (a) => leder('genforhandling', tekst.varig(a)),
  },
  // The cumulative guard
  {
    naar: (a) => kontraktenBeroeres(a) && bliverTilMeget(a) !== null,
    svar: (a) => leder('genforhandling', bliverTilMeget(a) === 'dage' ? tekst.OVER_90_DAGE : tekst.OVER_5_PROCENT),
  },

  // "supplier merger, new CVR/P-number", "term change"
  {
    naar: papiretAendres,
    svar: (a) => leder('tillaegsaftale', a.parter ? tekst.NYE_PARTER : tekst.NYE_VILKAAR),
  },

  // "need change of temporary nature"
  {
    naar: (a, p) => kontraktenBeroeres(a) && overUger(a, p.midlertidigUger),
    svar: (_, p) => leder('midlertidigJustering', tekst.langMidlertidig(p.midlertidigUger)),
  },
  {
    naar: kontraktenBeroeres,
    svar: () => ({ klasse: 'midlertidigJustering', godkendesAf: 'raadgiver', begrundelse: tekst.MIDLERTIDIG }),
  },

  // "hospital/detention > 7 days notice"
  {
    naar: (a) => a.opholdDage !== null && a.opholdDage > LANGT_OPHOLD,
    svar: () => leder('beslutningsnotat', tekst.LANGT_OPHOLD),
  },

  // "goal wording, sub-goals …", "swap between ydelser"
  {
    naar: (a) => a.ydelserByttet,
    svar: (a) => ({
      klasse: 'bestillingOpdatering',
      godkendesAf: 'raadgiver',
      orienteres: ['kontraktforhandler'],
      begrundelse: a.timer === null ? tekst.BYTTET_UDEN_TIMER : tekst.BYTTET,
    }),
  },
  {
    naar: () => true,
    svar: () => ({ klasse: 'bestillingOpdatering', godkendesAf: 'raadgiver', begrundelse: tekst.OPDATERING }),
  },
];

/** Q26: a stay of more than seven days is a long one (T06). */
const LANGT_OPHOLD = 7;

const overSatsen = ({ pct, sats, nytTillaeg }: NonNullable<Aendring['regulering']>): boolean =>
  nytTillaeg || (sats !== null && pct > sats);
