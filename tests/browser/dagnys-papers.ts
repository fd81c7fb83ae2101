import type { Written } from './fill-in.ts';

/* What people write about Dagny, by the words on the screen. */

export const KONTRAKTEN: Written = {
  'EAN-nummer': '5799999000010',
  'CVR-nummer': '99000104',
  'Indsatser og pris': [
    { Antal: '365', 'Enhed for antal': 'døgn pr. år', 'Pris pr. enhed': '3.150', 'Enhed for pris': 'pr. døgn' },
  ],
  Særforanstaltning: 'Nej',
  'Leverandørens fakturafrist i dage': '10',
  'Fakturaen sendes': 'Efter levering (bagud)',
  'Betalingsfrist i dage': '30',
  Afregnes: 'Pr. døgn',
  'Priserne reguleres efter': 'Senest indgåede økonomiaftale (skabelon 2.0)',
  'Kommunens varsel': 'løbende måned + 30 dage',
  'Leverandørens varsel': 'løbende måned + 30 dage',
  'Betaling i opsigelsesperioden': 'Bortfalder, når pladsen er besat',
  'Leverandøren er': 'Selvstændig dataansvarlig',
  'Ønskes en pædagogisk plan?': 'Ja',
  Bilag: ['Bestilling'],
  'Indsatserne i ord': [
    { 'Linje nr.': '1', Indsats: 'Midlertidigt botilbud', 'Uddybning af indhold': '12 timer om ugen efter § 85.' },
  ],
};

/** The first time with the goal that the supplier had written down; the second time without. */
export const KONKLUSION = (referatSendt: string, naeste: string): Written => ({
  Konklusion: [{ Udfald: 'Fortsæt' }],
  'Næste opfølgning': naeste,
  'Referat sendt': referatSendt,
  'Leveret i forhold til bestilt': 'Som bestilt',
  'Status på indsats': 'Fortsættelse',
  'Personrettet tilsyn': 'Hjælpen virker og leveres, som den er bestilt.',
  'Bekymring for tilbuddet': 'Nej',
});

/** The three at the table. */
export const DE_TRE = ['Borgeren', 'Rådgiver', 'Leverandør'];

export const ANMODNINGEN: Written = {
  'Hvem beder om det': 'Leverandør',
  'Hvad det gælder': 'Prisen',
  'Dato for henvendelsen': '05.10.2026',
  Kanal: 'Sikker mail',
  'Hvad der bedes om': 'En højere takst: Dagny er vågen det meste af natten.',
};

export const BESKRIVELSEN: Written = {
  'Beskrivelsen er modtaget': '08.10.2026',
  'Er ændringen vedvarende?': 'Ja',
  'Hvad ændres i hjælpen': ['Nattevagt'],
  'Pris før': '3.150',
  'Pris efter': '3.450',
  'Prisen er': 'pr. døgn',
  'Er ændringen dokumenteret?': 'Ja',
  'Hvad er ændret, og hvorfor': 'Hun går rundt om natten og skal følges i seng igen.',
  Beskrivelse: 'Vågen nattevagt i stedet for sovende, hver nat.',
};

export const VURDERINGEN: Written = {
  Dato: '14.10.2026',
  'Hvilken vej går behovet': 'Større',
  'Anbefales ændringen?': 'Delvis',
  'Faglig vurdering': 'Hun har brug for en vågen vagt til klokken to; resten af natten sover hun.',
};

export const SVARET: Written = {
  'Svaret er sendt': '03.11.2026',
  'Sendt med': 'Sikker mail',
  'Jeg er habil i sagen': 'Ja',
  'Har den budgetansvarlige bekræftet?': 'Ja',
  Begrundelse: 'Vi følger den faglige vurdering: vågen vagt til klokken to.',
};
