import type { Paragraf } from '#machines/indkoebssag/lister.ts';
import { dato, plusMaaneder } from '#machines/kalender/dato.ts';
import { type Hvem, type Raadgiver, TEAM } from '../personer.ts';
import type { TilbudNavn } from '../tilbud.ts';
import { kr } from './beloeb.ts';
import {
  afgoerelse,
  behov,
  doegnpris,
  foersteBestilling,
  godkendelse,
  indstilling,
  kravspecifikation,
  ophold,
  stoettetimer,
  videregivet,
  vurdering,
} from './dele.ts';
import { gjorde, type Handling } from './story.ts';

/** A purchase of somewhere to live, as it mostly goes; what follows it is the story. */
export interface Koeb {
  readonly hvem: Raadgiver;
  /** Who negotiates, Karin unless it says another; and who decides, Birgitte unless it says another. */
  readonly forhandler?: Hvem;
  readonly leder?: Hvem;
  readonly paragraf: Paragraf;
  readonly start: string;
  readonly valgt: TilbudNavn;
  readonly fravalgte: readonly [TilbudNavn, TilbudNavn];
  readonly kronerPrDoegn: number;
  readonly timer: number;
  readonly niveau: 'let' | 'moderat' | 'hoejt' | 'fuldstaendigt';
  readonly tekster: {
    readonly resume: string;
    readonly oensker: string;
    readonly formaal: string;
    readonly stoette: string;
    readonly match: string;
    readonly indstilling: string;
    readonly beslutning?: string;
  };
  readonly dage: Readonly<Record<'ansoegt' | 'beskrevet' | 'fundet' | 'budt' | 'indstillet' | 'moede', string>>;
}

/** From the application to the agenda of the meeting. */
export const tilMoedet = (k: Koeb): readonly Handling[] => {
  const { hvem, paragraf, start, valgt, tekster, dage, forhandler = 'karin' } = k;
  const paragraffer = [paragraf] as const;
  const resume = { behovResume: tekster.resume, borgersOensker: tekster.oensker };
  return [
    gjorde(dage.ansoegt, hvem).opretSag((s) => ({
      paragraffer,
      team: s.team(TEAM[hvem]),
      ansoegningModtaget: dage.ansoegt,
      oensketStart: start,
      handlekommune: '399',
      betalingskommune: '399',
    })),
    gjorde(dage.beskrevet, hvem).beskrivBehov(
      behov({ paragraffer, oensketStart: start, stoettebehovsniveau: k.niveau, ...resume }),
    ),
    gjorde(dage.beskrevet, hvem).gemKravspecifikation(
      kravspecifikation({ paragraffer, indsatsformaal: tekster.formaal, ...ydelserne(k) }),
    ),
    gjorde(dage.beskrevet, hvem).startMarkedsafsoegning({}),
    ...[valgt, ...k.fravalgte].map((navn) =>
      gjorde(dage.fundet, hvem).tilfoejKandidat((s) => ({ tilbudId: s.tilbud(navn), ledigFra: null })),
    ),
    gjorde(dage.fundet, hvem).videregivOplysninger((s) =>
      videregivet({ kandidatId: s.kandidat(valgt), dato: dage.fundet }),
    ),
    gjorde(dage.fundet, hvem).vurderKandidat((s) =>
      vurdering({ kandidatId: s.kandidat(valgt), egnet: 'ja', maalgruppematch: tekster.match }),
    ),
    gjorde(dage.fundet, hvem).tildel((s) => ({ rolle: 'kontraktforhandler', personId: s.person(forhandler) })),
    gjorde(dage.fundet, hvem).startPrisforhandling((s) => ({
      kandidater: [{ kandidatId: s.kandidat(valgt) }],
      faerreAarsag: null,
      faerreBegrundelse: null,
    })),
    gjorde(dage.budt, forhandler).registrerPristilbud((s) =>
      doegnpris(paragraf, k.kronerPrDoegn, k.timer, {
        kandidatId: s.kandidat(valgt),
        dato: dage.budt,
        gyldigTil: start,
      }),
    ),
    gjorde(dage.budt, forhandler).foreslaaPris((s) => ({ pristilbudId: s.pristilbud(valgt), begrundelse: null })),
    gjorde(dage.indstillet, hvem).indstil((s) =>
      indstilling({
        kandidatId: s.kandidat(valgt),
        paragraffer,
        prisloftOere: kr(k.kronerPrDoegn * 365),
        periodeFra: start,
        alternativer: k.fravalgte.map((navn) => ({
          kandidatId: s.kandidat(navn),
          egnet: 'delvis' as const,
          aarsprisOere: null,
        })),
        begrundelseFaglig: tekster.indstilling,
        ...resume,
      }),
    ),
    gjorde(dage.indstillet, hvem).saetPaaDagsorden((s) => ({ moedeId: s.moede(dage.moede) })),
  ];
};

/** And on: approved at the meeting, told to the borger the same day, ordered, and a day agreed for moving in. */
export const tilBestillingen = (k: Koeb, bestilt: string): readonly Handling[] => [
  ...tilMoedet(k),
  gjorde(k.dage.moede, k.leder ?? 'birgitte').godkend((s) =>
    godkendelse({
      beslutningstagere: [{ personId: s.person(k.leder ?? 'birgitte') }],
      begrundelseFaglig: k.tekster.beslutning ?? 'Enig i indstillingen.',
    }),
  ),
  gjorde(k.dage.moede, k.hvem).registrerAfgoerelse(
    afgoerelse({ paragraffer: [k.paragraf], udfald: 'fuld', afsendt: k.dage.moede }),
  ),
  gjorde(bestilt, k.hvem).faerdiggoerBestilling(
    foersteBestilling({
      paragraffer: [k.paragraf],
      indsatsformaal: k.tekster.formaal,
      ...ydelserne(k),
    }),
  ),
  gjorde(bestilt, k.hvem).aftalIndflytning({ dato: k.start, aftaltMed: `Afdelingslederen på ${k.valgt}` }),
  gjorde(bestilt, k.forhandler ?? 'karin').opretKontrakt({ variant: 'udenRammeaftale', skabelonversion: 'v21' }),
];

/** From the first day on, seen again after a year. */
const ydelserne = ({ paragraf, start, timer, tekster }: Koeb) => ({
  start,
  revurderesDato: plusMaaneder(dato(start), 12),
  ydelser: [ophold(paragraf, 'sovende'), stoettetimer('par85', timer, tekster.stoette)],
});
