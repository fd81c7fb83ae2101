import { plusDage, plusMaaneder } from '#machines/kalender/dato.ts';
import type { Payload } from '#machines/kontrakt/events.ts';
import { startdag } from '#machines/kontrakt/om-kontrakten.ts';
import { oere } from '#machines/pris/oere.ts';
import { TEKST } from '../sample.ts';
import type { Samples, Ved } from './sample.ts';

/** A kontrakt filled as it should be (class *korrekt* of 5.1), from the day that the help is planned to begin. */
export function helKontrakt({ facts, today }: Ved): Payload<'udfyld'> {
  const start = startdag(facts) ?? plusDage(today, 30);
  return {
    variant: 'udenRammeaftale',
    skabelonversion: 'v21',
    ean: '5798000354821',
    driftsform: 'privat',
    cvr: '13748136',
    pNummer: null,
    afdelingUuid: null,
    rammeaftaleRegion: null,
    linjer: [
      {
        paragraf: facts.paragraffer[0] ?? 'par107',
        antal: 365,
        antalEnhed: 'doegnPrAar',
        enhedsprisOere: oere(245_000),
        prisEnhed: 'doegn',
        ikrafttraedelsesdato: start,
        slutdato: null,
        foersteOpfoelgning: plusMaaneder(start, 3),
      },
    ],
    saerforanstaltning: false,
    aflastningAfregning: 'ingenAflastning',
    fakturafristDage: 10,
    fakturafristRetning: 'efter',
    betalingsfristDage: 30,
    afregning: 'prDoegn',
    reguleringsgrundlag: 'oekonomiaftale',
    varselKoeber: 'løbende måned + 30 dage',
    varselLeverandoer: 'løbende måned + 30 dage',
    betalingsforpligtelse: 'bortfalder',
    betalingsforpligtelseDage: null,
    dataansvar: 'selvstaendig',
    paedagogiskPlanOensket: true,
    paedagogiskPlanFrist: null,
    bilag: ['bestilling', 'boligdokument'],
    kontraktnr: '2026-1',
    koeberEnhed: 'Handicap og psykiatri, Rådhuspladsen 1, 4000 Sundkøbing',
    koeberKontakt: '12345678, sikker@sundkoebing.example',
    leverandoerNavn: 'Bakkegården',
    leverandoerAdresse: 'Bakken 2, 4000 Sundkøbing',
    leverandoerKontakt: '87654321, sikker@bakkegaarden.example',
    indsatser: [{ linje: 1, indsats: 'Ophold', uddybning: TEKST, boligAdresse: null }],
    fakturaoplysninger: [],
    betalingsforpligtelseTekst: null,
    dataansvarBegrundelse: null,
    databehandleraftaleRef: null,
    aendringsvarsling: null,
    aftalerIOevrigt: null,
  };
}

const underskriften = ({ today }: Ved) => ({ dato: today, metode: 'digital' as const, titel: 'Leder' });

export const papir: Samples<
  | 'udfyld'
  | 'accepterUdenBestilling'
  | 'klargoer'
  | 'fortrydKlargoering'
  | 'sendTilUnderskrift'
  | 'underskrivSomKoeber'
  | 'registrerEksternUnderskrift'
  | 'afvis'
  | 'leverandoerAfslaar'
> = {
  udfyld: {
    korrekt: helKontrakt,
    medHuller: (ved) => ({ ...helKontrakt(ved), linjer: [], indsatser: [], varselKoeber: null, dataansvar: null }),
    efterRammeaftale: (ved) => ({
      ...helKontrakt(ved),
      variant: 'rammeaftale',
      rammeaftaleRegion: 'sjaelland',
      varselKoeber: null,
      varselLeverandoer: null,
      betalingsforpligtelse: 'xDage',
      betalingsforpligtelseDage: 14,
    }),
    medSlutdato: (ved) => {
      const hel = helKontrakt(ved);
      return { ...hel, linjer: hel.linjer.map((l) => ({ ...l, slutdato: plusMaaneder(ved.today, 24) })) };
    },
    forkertLinje: (ved) => ({
      ...helKontrakt(ved),
      indsatser: [{ linje: 9, indsats: 'Ophold', uddybning: null, boligAdresse: null }],
    }),
    forkertPlanFoerStart: (ved) => ({
      ...helKontrakt(ved),
      paedagogiskPlanFrist: plusDage(startdag(ved.facts) ?? plusDage(ved.today, 30), -1),
    }),
  },
  accepterUdenBestilling: {
    omFjortenDage: ({ today }) => ({ senest: plusDage(today, 14), begrundelse: TEKST }),
    forkertIGaar: ({ today }) => ({ senest: plusDage(today, -1), begrundelse: TEKST }),
  },
  klargoer: { nu: () => ({}) },
  fortrydKlargoering: {
    udenGrund: () => ({ begrundelse: null }),
    medGrund: () => ({ begrundelse: TEKST }),
  },
  sendTilUnderskrift: {
    iDag: ({ today }) => ({ sendt: today, kanal: 'sikkerMail', svarSenest: plusDage(today, 14), modtager: null }),
    forkertSvarFoer: ({ today }) => ({
      sendt: today,
      kanal: 'digitalPost',
      svarSenest: plusDage(today, -1),
      modtager: TEKST,
    }),
    forkertIMorgen: ({ today }) => ({
      sendt: plusDage(today, 1),
      kanal: 'brev',
      svarSenest: plusDage(today, 14),
      modtager: null,
    }),
  },
  underskrivSomKoeber: {
    digitalt: underskriften,
    paaPapir: (ved) => ({ ...underskriften(ved), metode: 'papir' }),
    forkertIMorgen: (ved) => ({ ...underskriften(ved), dato: plusDage(ved.today, 1) }),
  },
  registrerEksternUnderskrift: {
    digitalt: (ved) => ({ ...underskriften(ved), navn: 'Forstander Fiktiv' }),
    forkertIMorgen: (ved) => ({ ...underskriften(ved), navn: 'Forstander Fiktiv', dato: plusDage(ved.today, 1) }),
  },
  afvis: {
    varslet: ({ today }) => ({ dato: today, aarsag: 'varsel', begrundelse: TEKST }),
    forkertIMorgen: ({ today }) => ({ dato: plusDage(today, 1), aarsag: 'varsel', begrundelse: TEKST }),
  },
  leverandoerAfslaar: {
    ingenPlads: ({ today }) => ({ dato: today, aarsag: 'ingenPlads', begrundelse: null }),
    forkertIMorgen: ({ today }) => ({ dato: plusDage(today, 1), aarsag: 'pris', begrundelse: TEKST }),
  },
};
