import { nyAarspris } from '../aarspris.ts';
import type { Ev, Noter } from '../events.ts';
import type { Beslutning, Facts, Indstilling } from '../facts.ts';
import { givesMedhold, hjaelpenAendres, midlertidigAendring } from '../om-forhandlingen.ts';
import { fundet, linjerEllerNull } from './faelles.ts';

type Nyt = Pick<Indstilling, 'linjer' | 'aarsprisOere' | 'omfang' | 'timerEfter' | 'virkningFra' | 'gaelderTil'>;

const UAENDRET: Nyt = {
  linjer: null,
  aarsprisOere: null,
  omfang: [],
  timerEfter: null,
  virkningFra: null,
  gaelderTil: null,
};

export const beslutning: Pick<
  Noter,
  'indstil' | 'sendTilbage' | 'godkend' | 'godkendDelvist' | 'afslaa' | 'afgoerMidlertidig'
> = {
  indstil: (f, event) => ({ ...f, indstilling: indstillingOf(f, event) }),

  sendTilbage: (f) => ({ ...f, indstilling: null }),

  godkend: (f, event) => {
    const { af: _, dato: __, seq: ___, udfald: ____, ...nyt } = fundet(f.indstilling, 'indstilling');
    return besluttet(f, event, 'helt', nyt);
  },

  godkendDelvist: (f, event) =>
    besluttet(f, event, 'delvist', {
      ...UAENDRET,
      linjer: linjerEllerNull(event.facts.linjer),
      aarsprisOere: nyAarspris(f, event.facts),
      omfang: event.facts.omfang,
      timerEfter: event.facts.timerEfter,
      virkningFra: event.facts.virkningFra,
    }),

  afslaa: (f, event) => ended(besluttet(f, event, 'afslag', UAENDRET), event),

  /** No ground for a genforhandling: what changes for a time stands in the bestilling, with its last day (domain.md 6). */
  afgoerMidlertidig: (f, event) => {
    const { omfang, timerEfter } = midlertidigAendring(f);
    const nyt = { ...UAENDRET, omfang, timerEfter, gaelderTil: event.facts.gaelderTil };
    return ended(besluttet(f, event, 'midlertidig', nyt), event);
  },
};

function indstillingOf(f: Facts, { facts, by, today, seq }: Ev<'indstil'>): Indstilling {
  const { udfald } = facts;
  const medhold = givesMedhold(udfald);
  return {
    udfald,
    linjer: medhold ? linjerEllerNull(facts.linjer) : null,
    aarsprisOere: medhold ? nyAarspris(f, facts) : null,
    omfang: facts.omfang,
    timerEfter: facts.timerEfter,
    virkningFra: medhold ? facts.virkningFra : null,
    gaelderTil: udfald === 'midlertidig' ? facts.gaelderTil : null,
    af: by,
    dato: today,
    seq,
  };
}

type Svar = Ev<'godkend'> | Ev<'godkendDelvist'> | Ev<'afslaa'> | Ev<'afgoerMidlertidig'>;

/** The decision, the answer that it is, and what must follow for the borger (C13). */
function besluttet(f: Facts, { facts, by, today, seq }: Svar, udfald: Beslutning['udfald'], nyt: Nyt): Facts {
  const { svarSendt, kanal } = facts;
  const aendres = hjaelpenAendres(f, nyt) && (givesMedhold(udfald) || nyt.gaelderTil !== null);
  return {
    ...f,
    beslutning: { udfald, ...nyt, svarSendt, kanal, af: by, dato: today, seq },
    svar: f.svar ?? { dato: svarSendt, seq },
    afgoerelseKraeves: aendres,
    bestillingKraeves: aendres,
  };
}

const ended = (f: Facts, { facts }: Ev<'afslaa'> | Ev<'afgoerMidlertidig'>): Facts => ({
  ...f,
  udfald: f.beslutning?.udfald ?? null,
  sluttet: facts.svarSendt,
});
