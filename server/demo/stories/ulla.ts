import { afgoerelse } from './dele.ts';
import { doegnlinje, LM_3M, loebendeKontrakt, uaendretTakst } from './dele-kontrakt.ts';
import { iKontrakten } from './forloeb.ts';
import { gjorde, type Story } from './story.ts';

/** Our notice runs; the place was taken again, so the payment stops long before the kontrakt does. */
export const ulla: Story = {
  navn: 'Ulla flytter, og pladsen er besat igen',
  tekst: [
    'Skovbrynet (§ 108) fik opsigelsen den 11. december; med tre måneders varsel er kontraktens sidste dag den 31. marts.',
    'Der betales kun i 14 dage, efter at pladsen er besat igen. Det blev den den 9. februar, så sidste betalingsdag er den 23.',
  ],
  borger: { navn: 'Ulla Mosevang', cpr: '8205510256' },
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'opsagt', opfoelgning: 'planlagt' },
  handlinger: [
    ...loebendeKontrakt('2025-11-25', 'mette', 'Skovbrynet', {
      paragraffer: ['par108'],
      indflyttet: '2019-06-01',
      linjer: [doegnlinje('par108', 2_540, '2019-06-01')],
      foersteOpfoelgning: '2026-03-24',
      varselKoeber: LM_3M,
      betalingsforpligtelse: 'xDage',
      betalingsforpligtelseDage: 14,
      uddybning: 'Lejlighed i stueplan og 18 timers støtte om ugen.',
    }),
    iKontrakten('2025-12-04', 'mette').foreslaaOpsigelse({
      oensketSlut: '2026-03-31',
      nytKoeb: false,
      opsigelseAarsag: 'flytning',
      begrundelse:
        'Ulla vil bo hos sin datter i Nørreklint, som har bygget til. Hun har selv bedt om det siden sommer.',
      flytteplan: 'Hun flytter, når tilbygningen er færdig, senest midt i februar.',
    }),
    iKontrakten('2025-12-08', 'birgitte').godkendOpsigelse({
      begrundelse: 'Ullas eget ønske, og datteren er med på det.',
    }),
    iKontrakten('2025-12-09', 'mette').sendOpsigelse({
      sendt: '2025-12-09',
      kanal: 'digitalPost',
      modtager: 'Skovbrynet, att. forstanderen',
    }),
    iKontrakten('2025-12-11', 'mette').registrerModtagelse({
      modtaget: '2025-12-11',
      bevis: 'bekraeftet',
      slutdato: null,
      bemaerkning: 'De ringede og bekræftede. De har to på venteliste til lejligheden.',
    }),
    gjorde('2025-12-12', 'mette').registrerAfgoerelse(
      afgoerelse({
        paragraffer: ['par108'],
        udfald: 'ophoer',
        afsendt: '2025-12-12',
        partshoeringUndtagelse: 'kendtAfBorgeren',
        undtagelseBegrundelse: 'Ulla har selv bedt om det, og alt, der er lagt til grund, kommer fra hende.',
        retsregler: 'Servicelovens § 108 om længerevarende botilbud.',
        hovedhensyn: 'Hjælpen ophører, når du flytter, fordi du ønsker det og selv har et sted at bo.',
        faktiskeForhold: 'Dit brev af 2. december og samtalen med dig og din datter den 3. december 2025.',
        klageinstans: 'ankestyrelsen',
        klagefristUger: 4,
        klagevejledning: 'Fortryder du, eller er du uenig, kan du klage til os inden fire uger.',
      }),
    ),
    iKontrakten('2025-12-15', 'mette').planlaegUdflytning({
      dato: '2026-02-06',
      flytteplan: 'Flyttebil kl. 9. Datteren tager imod, og sengen er leveret dagen før.',
    }),
    uaendretTakst('2025-12-17', 'Skovbrynet fakturerer efter den gamle takst, til Ulla er flyttet.'),
    iKontrakten('2026-02-10', 'mette').registrerGenbesaettelse({
      dato: '2026-02-09',
      bemaerkning: 'En ny beboer er flyttet ind. Skovbrynet sender slutfaktura til og med den 23.',
    }),
  ],
};
