import type { Dato } from '../../kalender/dato.ts';
import type { Ev, Noter } from '../events.ts';
import type { Facts } from '../facts.ts';
import { afventerEfterfoelgende, erFlyttetInd, erGodkendt } from '../om-sagen.ts';
import { medKravOmAfgoerelse } from './afgoerelse.ts';
import { medTilbud } from './faelles.ts';
import { accepteret } from './pris.ts';

export const akut: Pick<
  Noter,
  | 'registrerMundtligGodkendelse'
  | 'akutGodkend'
  | 'bekraeftMundtligGodkendelse'
  | 'godkendEfterfoelgende'
  | 'afvisEfterfoelgende'
  | 'frist.akutTilsagn.udloebet'
  | 'frist.godkendEfterfoelgende.overskredet'
> = {
  registrerMundtligGodkendelse: (f, event) =>
    akutGivet(f, event, { art: 'mundtlig', givetAf: event.facts.personId, givetDen: event.facts.givetDen }),

  akutGodkend: (f, event) => akutGivet(f, event, { art: 'skriftlig', givetAf: event.by, givetDen: event.today }),

  bekraeftMundtligGodkendelse: (f, { facts, by, today }) =>
    medAkut(f, {
      bekraeftet: { dato: today, af: by },
      maksPrDagOere: facts.maksPrDagOere,
      gaelderTil: facts.gaelderTil,
      udloebet: facts.gaelderTil < today,
    }),

  godkendEfterfoelgende: (f, { facts, by, today, seq }) =>
    accepteret(
      {
        ...medAkut(f, { efterfoelgende: { udfald: 'godkendt', dato: today, af: by } }),
        indstilling: null,
        // More acute help in a running indsats does not replace what was decided about it.
        beslutning: erGodkendt(f.beslutning)
          ? f.beslutning
          : {
              art: 'tilbud',
              udfald: 'godkendt',
              vej: 'efterfoelgende',
              kandidatId: f.valgt,
              reserveId: null,
              paragraffer: f.paragraffer,
              prisloftOere: facts.prisloftOere,
              periodeFra: f.indflytning.faktisk?.dato ?? today,
              periodeTil: facts.periodeTil,
              opfoelgningSenest: null,
              opfyldesSenest: null,
              af: by,
              dato: today,
              seq,
            },
      },
      by,
    ),

  /** The borger is told too: the help that was begun was not granted (L-07). */
  afvisEfterfoelgende: (f, { by, today, seq }) =>
    medKravOmAfgoerelse(
      {
        ...medAkut(f, { efterfoelgende: { udfald: 'afvist', dato: today, af: by } }),
        indstilling: null,
        nyeSager: [...f.nyeSager, { aarsag: 'ikkeGodkendtEfterfoelgende', dato: today, seq }],
      },
      { aarsag: 'afvistBagefter', dato: today, seq },
    ),

  'frist.akutTilsagn.udloebet': (f, { today }) =>
    f.akut !== null && f.akut.gaelderTil < today ? medAkut(f, { udloebet: true }) : f,

  'frist.godkendEfterfoelgende.overskredet': (f) => medAkut(f, { overskredet: true }),
};

const medAkut = (f: Facts, change: Partial<NonNullable<Facts['akut']>>): Facts =>
  f.akut === null ? f : { ...f, akut: { ...f.akut, ...change } };

type Givet = Pick<NonNullable<Facts['akut']>, 'art' | 'givetAf' | 'givetDen'>;

/** The acute yes (C9). In a running indsats the help begins with it; else with the moving-in. */
function akutGivet(f: Facts, event: Ev<'akutGodkend'> | Ev<'registrerMundtligGodkendelse'>, givet: Givet): Facts {
  const { facts, opslag, id, seq, today } = event;
  const valg = opslag.tilbud ? medTilbud(f, id, opslag.tilbud) : null;
  const iGang = erFlyttetInd(f);
  // What has not been ratified keeps its time: a second yes does not put it off (I01).
  const uafgjort = afventerEfterfoelgende(f) && f.akut?.start != null ? f.akut : null;
  return {
    ...f,
    kandidater: valg?.kandidater ?? f.kandidater,
    valgt: f.valgt ?? valg?.kandidatId ?? null,
    akut: {
      ...givet,
      maksPrDagOere: facts.maksPrDagOere,
      gaelderTil: facts.gaelderTil,
      udloebet: facts.gaelderTil < today,
      bekraeftet: null,
      start: uafgjort?.start ?? (iGang ? { dato: givet.givetDen, seq } : null),
      foersteMoede:
        uafgjort !== null
          ? uafgjort.foersteMoede
          : iGang
            ? moedeEfter(givet.givetDen, event.opslag.indstillinger?.naesteMoede?.dato)
            : null,
      overskredet: uafgjort?.overskredet ?? false,
      efterfoelgende: null,
      seq,
    },
  };
}

/** The first planned meeting, if it lies after the start (I01). */
export const moedeEfter = (start: Dato, naeste: Dato | undefined): Dato | null =>
  naeste !== undefined && naeste > start ? naeste : null;
