import { kr } from './beloeb.ts';
import { afgoerelse, foersteBestilling, ophold, stoettetimer } from './dele.ts';
import { doegnlinje, KUN_PRISEN, loebendeKontrakt, uaendretTakst } from './dele-kontrakt.ts';
import { iGenforhandlingen, iKontrakten } from './forloeb.ts';
import { gjorde, type Story } from './story.ts';

const NYE_LINJER = [doegnlinje('par108', 2_840, '2023-04-01')];

/** Asked for more, got half of it, from the day it was described: signed, with back pay. */
export const petra: Story = {
  navn: 'Petra fik halvdelen',
  tekst: [
    'Strandparken (§ 108) ville have 300 kr. mere i døgnet, fordi Petra ikke længere kan vende sig om natten. Lederen sagde ja til 150.',
    'Tillægsaftalen er underskrevet af begge. Prisen gælder fra den dag, beskrivelsen kom, så der er 8.700 kr. at efterbetale.',
  ],
  borger: { navn: 'Petra Søndersø', cpr: '7403580252' },
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', genforhandling: 'gennemfoert', opfoelgning: 'planlagt' },
  handlinger: [
    ...loebendeKontrakt('2025-11-10', 'mette', 'Strandparken', {
      paragraffer: ['par108'],
      indflyttet: '2023-04-01',
      linjer: [doegnlinje('par108', 2_690, '2023-04-01')],
      foersteOpfoelgning: '2026-04-14',
      uddybning: 'Ophold med vågen nattevagt fælles for huset og 24 timers støtte om ugen.',
    }),
    iKontrakten('2025-12-02', 'karin').anmodOmGenforhandling({
      fra: 'leverandoer',
      art: 'pris',
      henvendelse: '2025-12-01',
      kanal: 'sikkerMail',
      henvendelsen: 'De vil tale om taksten: Petra er blevet meget dårligere siden sommer.',
      kontaktperson: 'Økonomichefen på Strandparken',
    }),
    iGenforhandlingen('2025-12-08', 'karin').registrerBeskrivelse({
      modtaget: '2025-12-05',
      vedvarende: true,
      omfang: ['normering'],
      timerFoer: null,
      timerEfter: null,
      prisFoerOere: kr(2_690),
      prisEfterOere: kr(2_990),
      prisEnhed: 'doegn',
      dokumenteret: true,
      aarsag: 'Petra skal vendes fire gange hver nat efter en hjerneblødning i september.',
      beskrivelse: 'To medarbejdere i ti minutter, fire gange hver nat. Epikrisen og en vendeplan er vedlagt.',
      udenDokumentation: null,
    }),
    iGenforhandlingen('2025-12-15', 'mette').fagligVurdering({
      dato: '2025-12-15',
      retning: 'op',
      vedvarende: true,
      timerEfter: null,
      anbefaling: 'delvis',
      vurdering: 'Vendingerne er nødvendige og varige. Med lift og glidelagen kan to af de fire klares af en alene.',
      borgersUdsagn: '»De er søde om natten, men de skal ikke tænde loftslyset.«',
    }),
    uaendretTakst('2025-12-16', 'Taksten reguleres ikke, mens der genforhandles. Aftalt i telefonen den 9. december.'),
    iGenforhandlingen('2025-12-17', 'karin').registrerRunde({
      dato: '2025-12-17',
      part: 'koeber',
      resultat: 'nytBud',
      linjer: NYE_LINJER,
      deltagere: 'Økonomichefen, afdelingslederen og kontraktforhandleren',
      emner: 'Vi byder 150 kr. og lift i loftet. De tager det med hjem.',
    }),
    iGenforhandlingen('2025-12-18', 'karin').indstil({
      udfald: 'delvist',
      virkningFra: '2025-12-05',
      gaelderTil: null,
      linjer: NYE_LINJER,
      aarsprisOere: null,
      omfang: ['normering'],
      timerEfter: null,
      begrundelseFaglig: 'To af fire vendinger kræver to personer. Det svarer til halvdelen af det, der er bedt om.',
      begrundelseOekonomisk: '54.750 kr. mere om året. Liften er bestilt som hjælpemiddel.',
    }),
    iGenforhandlingen('2025-12-19', 'birgitte').godkendDelvist({
      svarSendt: '2025-12-19',
      kanal: 'sikkerMail',
      habilErklaeret: true,
      budgetBekraeftet: true,
      virkningFra: '2025-12-05',
      linjer: NYE_LINJER,
      aarsprisOere: null,
      omfang: ['normering'],
      timerEfter: null,
      begrundelse: 'Vi følger den faglige vurdering: to af de fire vendinger.',
    }),
    iGenforhandlingen('2026-01-06', 'karin').udfyldTillaeg({
      virkningFra: '2025-12-05',
      faktureresFra: '2026-02-01',
      linjer: NYE_LINJER,
      ...KUN_PRISEN,
      aftaletekst: 'Taksten forhøjes for vendinger om natten. Efterbetalingen faktureres sammen med februar.',
    }),
    iGenforhandlingen('2026-01-07', 'karin').sendTillaeg({
      sendt: '2026-01-07',
      kanal: 'sikkerMail',
      svarSenest: '2026-01-21',
    }),
    iGenforhandlingen('2026-01-09', 'birgitte').underskrivTillaegSomKoeber({
      dato: '2026-01-09',
      habilErklaeret: true,
    }),
    iGenforhandlingen('2026-01-14', 'mette').registrerTillaegUnderskrift({
      dato: '2026-01-13',
      metode: 'digital',
      navn: 'Grethe Dybkær',
      titel: 'Forstander',
    }),
    gjorde('2026-01-15', 'mette').registrerAfgoerelse(
      afgoerelse({ paragraffer: ['par108'], udfald: 'fuld', afsendt: '2026-01-15' }),
    ),
    gjorde('2026-01-16', 'mette').faerdiggoerBestilling(
      foersteBestilling({
        paragraffer: ['par108'],
        start: '2025-12-05',
        revurderesDato: '2026-12-05',
        indsatsformaal: 'Petra skal være tør, uden tryksår og kunne sove det meste af natten.',
        ydelser: [ophold('par108', 'vaagen'), stoettetimer('par85', 24, 'Personlig hjælp, måltider og vendinger')],
      }),
    ),
  ],
};
