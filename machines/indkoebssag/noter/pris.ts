import type { Dato } from '../../kalender/dato.ts';
import { plusDage } from '../../kalender/dato.ts';
import type { Kontraktlinje } from '../../kontraktlinje.ts';
import { aarspris, type Prislinje, prisPrAar } from '../../pris/aarspris.ts';
import type { Ev, Noter } from '../events.ts';
import type { Facts, Pristilbud } from '../facts.ts';
import { prisGaelder, pristilbudAf } from '../om-sagen.ts';
import { fundet } from './faelles.ts';
import { vasketTilMarked } from './tilbage.ts';

export const pris: Pick<
  Noter,
  | 'startPrisforhandling'
  | 'registrerPristilbud'
  | 'registrerForhandlingsrunde'
  | 'foreslaaPris'
  | 'accepterPris'
  | 'tilbageTilMarked'
  | 'frist.pristilbud.udloebet'
> = {
  startPrisforhandling: (f, { facts }) => {
    const valgte = new Set(facts.kandidater.map((r) => r.kandidatId));
    return { ...f, kandidater: f.kandidater.map((k) => ({ ...k, tilForhandling: valgte.has(k.id) })) };
  },

  registrerPristilbud: (f, event) => {
    const nyt = pristilbudOf(f, event);
    return { ...f, pristilbud: [...f.pristilbud, nyt], pris: bekraeftet(f, nyt) };
  },

  registrerForhandlingsrunde: (f) => ({ ...f, forhandlingsrunder: f.forhandlingsrunder + 1 }),

  foreslaaPris: (f, { facts, by, today, seq }) => {
    const tilbud = fundet(pristilbudAf(f, facts.pristilbudId), 'pristilbud');
    return {
      ...f,
      valgt: tilbud.kandidatId,
      pris: {
        pristilbudId: tilbud.id,
        kandidatId: tilbud.kandidatId,
        aarsprisOere: tilbud.aarsprisOere,
        status: 'foreslaaet',
        foreslaaetAf: by,
        accepteretAf: null,
        dato: today,
        seq,
      },
    };
  },

  accepterPris: (f, { by }) => accepteret(f, by),

  tilbageTilMarked: vasketTilMarked,

  /** T30: every offer whose last day has passed; the event names none. */
  'frist.pristilbud.udloebet': (f, { today }) => ({
    ...f,
    pristilbud: f.pristilbud.map((p) => (p.gyldigTil < today ? { ...p, udloebet: true } : p)),
  }),
};

/** The proposed price, accepted: by `accepterPris`, or by an approval that records it (design.md 3.4). */
export const accepteret = (f: Facts, af: Ev<'accepterPris'>['by']): Facts =>
  f.pris?.status === 'foreslaaet' && prisGaelder(f)
    ? { ...f, pris: { ...f.pris, status: 'accepteret', accepteretAf: af } }
    : f;

function pristilbudOf(f: Facts, { facts, id, seq, today }: Ev<'registrerPristilbud'>): Pristilbud {
  const svar = aarspris(prislinjer(facts));
  if (!svar.ok) throw new Error(`a pristilbud without a year price was let through: ${svar.grund}`);
  const gyldigTil: Dato = facts.gyldigTil ?? plusDage(facts.dato, f.regler.parametre.pristilbudDage);
  return {
    id,
    seq,
    kandidatId: facts.kandidatId,
    version: f.pristilbud.filter((p) => p.kandidatId === facts.kandidatId).length + 1,
    dato: facts.dato,
    kravspecifikationVersion: f.kravspecifikation?.versionNr ?? null,
    linjer: kontraktlinjer(facts),
    aarsprisOere: prisPrAar(svar.aarspris),
    engangsOere: facts.engangsOere,
    gyldigTil,
    udloebet: gyldigTil < today,
  };
}

/** All that is paid again and again; what is paid once is not in the year price (4.3). */
export const prislinjer = (p: {
  readonly linjer: readonly Prislinje[];
  readonly tillaeg: Ev<'registrerPristilbud'>['facts']['tillaeg'];
}): readonly Prislinje[] => [
  ...p.linjer,
  ...p.tillaeg.map(
    (t): Prislinje => ({ antal: 1, antalEnhed: 'stk', enhedsprisOere: t.beloebOere, prisEnhed: t.prisEnhed }),
  ),
];

/** The same lines as a kontrakt has them: its days are agreed later, and a takstillæg is a line of its own. */
function kontraktlinjer({ linjer, tillaeg }: Ev<'registrerPristilbud'>['facts']): readonly Kontraktlinje[] {
  const [paragraf = null, ...andre] = new Set(linjer.map((l) => l.paragraf));
  const udenDage = { ikrafttraedelsesdato: null, slutdato: null, foersteOpfoelgning: null };
  return [
    ...linjer.map(({ paragraf, antal, antalEnhed, enhedsprisOere, prisEnhed }) => ({
      ...udenDage,
      paragraf,
      antal,
      antalEnhed,
      enhedsprisOere,
      prisEnhed,
    })),
    ...tillaeg.map(({ beloebOere, prisEnhed, slutdato }) => ({
      ...udenDage,
      // Of several paragraphs, whoever fills the kontrakt says which one it belongs to.
      paragraf: andre.length ? null : paragraf,
      antal: 1,
      antalEnhed: 'stk' as const,
      enhedsprisOere: beloebOere,
      prisEnhed,
      slutdato,
    })),
  ];
}

/** T30: an offer at the same price or lower confirms the price again; a higher one must be proposed anew. */
function bekraeftet(f: Facts, nyt: Pristilbud): Facts['pris'] {
  const { pris } = f;
  const engangs = pristilbudAf(f, pris?.pristilbudId ?? null)?.engangsOere ?? 0;
  return pris !== null &&
    pris.kandidatId === nyt.kandidatId &&
    nyt.aarsprisOere <= pris.aarsprisOere &&
    (nyt.engangsOere ?? 0) <= engangs
    ? { ...pris, pristilbudId: nyt.id, aarsprisOere: nyt.aarsprisOere }
    : pris;
}
