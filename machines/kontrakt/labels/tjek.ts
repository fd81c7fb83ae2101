import type { Bemaerkning } from '../../bemaerkning.ts';

type Fund = Pick<Bemaerkning, 'klasse' | 'tekst'>;

const risiko = (tekst: string): Fund => ({ klasse: 'oekonomiskRisiko', tekst });
const fejl = (tekst: string): Fund => ({ klasse: 'udenMeromkostning', tekst });
const valg = (tekst: string): Fund => ({ klasse: 'uhensigtsmaessigtValg', tekst });

/** What kontrakttjek found in the text: how grave, and what to do about it (5.1). */
export const TJEK = {
  'KT-101': valg('Der betales i opsigelsesperioden, også når pladsen er besat. Vælg, at betalingen bortfalder da.'),
  'KT-102': valg('Der faktureres forud. Vælg bagud.'),
  'KT-103': valg('Betalingsfristen er under 30 dage. Sæt den til 30.'),
  'KT-201': fejl('Det er ikke valgt, hvem der er dataansvarlig. Vælg én.'),
  'KT-203': fejl('En linje mangler dato for første opfølgning.'),
  'KT-303': risiko(
    'Aftaler i øvrigt nævner takst, regulering, genforhandling, varsel eller betaling. Læs dem igennem.',
  ),
  'KT-305': risiko('En linje mangler pris, antal eller enheder, der passer sammen.'),
  'KT-306': risiko('En linje mangler en startdato.'),
  'KT-307': risiko('Et varsel mangler eller kan ikke læses. Skriv fx »løbende måned + 30 dage«.'),
  'KT-308': risiko('Det er ikke valgt, hvad der betales i opsigelsesperioden, eller valget er ikke skrevet færdigt.'),
  'KT-312': fejl('Skabelonen er ikke den nyeste. Skriv kontrakten på den nyeste.'),
  'KT-315': risiko('Det er ikke valgt, hvordan aflastning afregnes.'),
  'KT-316': fejl('Leverandøren er databehandler, men databehandleraftalen er ikke nævnt.'),
  'KT-317': fejl('Der er en § 108-linje, men boligdokumentet er ikke vedlagt.'),
  'KT-318': fejl('EAN, CVR- eller P-nummer mangler. Uden EAN bliver fakturaen afvist.'),
  'KT-321': risiko('Særforanstaltningen har intet varsel. Skriv det i kontrakten.'),
  'KT-322': valg('En linje om botilbud siger ikke, hvor meget støtte der gives. Uddyb den.'),
  'KT-325': fejl('En linje slutter, før den begynder, eller følges op, efter at den er slut.'),
} as const satisfies Record<`KT-${number}`, Fund>;

export type Tjekregel = keyof typeof TJEK;
