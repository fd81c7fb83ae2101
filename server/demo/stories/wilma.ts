import { afgoerelse } from './dele.ts';
import { loebendeKontrakt, timelinje, uaendretTakst } from './dele-kontrakt.ts';
import { iKontrakten } from './forloeb.ts';
import { gjorde, type Story } from './story.ts';

/** She keeps her flat; it is the help that ends, and it has to be secured (ABL § 105, L-31). */
export const wilma: Story = {
  navn: 'Wilma bliver boende, men støtten er sagt op',
  tekst: [
    'Wilma bor til leje på Lyngbo (almenboliglovens § 105). Kommunen har sagt støtten op til den 2. marts og vil levere den selv.',
    'Hun skal ikke flytte, så der er ingen udflytning at planlægge. Men hjælpen skal være sikret fra dagen efter, og det er den ikke endnu.',
  ],
  borger: { navn: 'Wilma Lundsgård', cpr: '7101490224' },
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'opsagt', opfoelgning: 'planlagt' },
  handlinger: [
    ...loebendeKontrakt('2025-12-10', 'mette', 'Lyngbo', {
      paragraffer: ['ablPar105', 'par85'],
      indflyttet: '2017-05-01',
      linjer: [timelinje('par85', 465, 14, '2017-05-01')],
      foersteOpfoelgning: '2026-04-21',
      betalingsforpligtelse: 'heleVarslet',
      uddybning: 'Støtte i egen lejlighed. Huslejen betaler Wilma selv.',
    }),
    uaendretTakst('2025-12-17', 'Lyngbo har skrevet, at timeprisen er den samme i 2026.'),
    iKontrakten('2026-01-20', 'mette').foreslaaOpsigelse({
      oensketSlut: null,
      nytKoeb: false,
      opsigelseAarsag: 'kvalitet',
      begrundelse: 'Der har været elleve forskellige hos Wilma siden oktober. Kommunens hjemmeteam kan love tre.',
      flytteplan: null,
    }),
    iKontrakten('2026-01-22', 'birgitte').godkendOpsigelse({
      begrundelse: 'Enig. Hjemmeteamet skal være på plads, før Lyngbo slipper.',
    }),
    iKontrakten('2026-01-23', 'mette').sendOpsigelse({ sendt: '2026-01-23', kanal: 'digitalPost', modtager: null }),
    iKontrakten('2026-01-26', 'mette').registrerModtagelse({
      modtaget: '2026-01-23',
      bevis: 'digitalPostKvittering',
      slutdato: null,
      bemaerkning: null,
    }),
    gjorde('2026-01-27', 'mette').registrerAfgoerelse(
      afgoerelse({
        paragraffer: ['ablPar105', 'par85'],
        udfald: 'aendring',
        afsendt: '2026-01-27',
        partshoeringUndtagelse: 'kendtAfBorgeren',
        undtagelseBegrundelse: 'Timerne er de samme. Wilma har selv bedt om færre forskellige mennesker.',
        retsregler: 'Servicelovens § 85 om socialpædagogisk støtte.',
        hovedhensyn: 'Du får de samme 14 timer, nu fra kommunens hjemmeteam, så det er færre, der kommer hos dig.',
        faktiskeForhold: 'Lyngbos vagtplaner fra oktober til januar og samtalen med dig den 19. januar 2026.',
        klageinstans: 'ankestyrelsen',
        klagefristUger: 4,
        klagevejledning: 'Er du uenig, kan du klage til os inden fire uger.',
      }),
    ),
    gjorde('2026-02-09', 'mette').notat({
      tekst: 'Hjemmeteamet mangler at ansætte en. De melder tilbage i denne uge, om de kan begynde den 3. marts.',
    }),
  ],
};
