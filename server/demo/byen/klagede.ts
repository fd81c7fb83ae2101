import { afgoerelse } from '../stories/dele.ts';
import { iKlagen } from '../stories/forloeb.ts';
import { gjorde, type Story } from '../stories/story.ts';
import { bankdage } from './dage.ts';
import { opfoelgninger, overtaget, takster } from './hverdagen.ts';
import { type Afslag, afslagMeddelt, ankestyrelsen, genvurderes, klaget, sendtVidere, videresendt } from './klage.ts';
import { fortalt, type Sag } from './sag.ts';

/* Complaints, each with another outcome (T25). */

const HANNE: Sag = {
  nr: 21,
  navn: 'Hanne Solvang',
  foedt: '1971-02-02',
  behov: 'Hanne er 55 og har udviklingshæmning. Hun kan det meste selv, når nogen går foran.',
  oenske: 'Hanne vil beholde sine timer og sin onsdag i svømmehallen.',
  maal: 'Hanne skal kunne klare sin bolig og sin svømning med mindre hjælp.',
  raadgiver: 'signe',
  forhandler: 'henrik',
  paragraf: 'par108',
  tilbud: 'Klokkebakken',
  kroner: 2_240,
  timer: 12,
  regulerede: [2026],
};

export const hanne: Story = fortalt(HANNE, {
  navn: 'Hannes klage kom i mandags',
  tekst: [
    'Hanne fik færre timer på Klokkebakken (§ 108) efter opfølgningen i december og klagede den 9. februar.',
    'Klagen er modtaget. Inden fire uger skal en anden end den, der afgjorde sagen, have set på den igen.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', klage: 'modtaget', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(HANNE, '2024-06-04', '2015-03-01', '2024-12-03'),
    takster(HANNE, 2025),
    opfoelgninger(HANNE, '2024-12-03'),
    [
      gjorde('2026-01-21', 'signe').registrerAfgoerelse(
        afgoerelse({
          paragraffer: ['par108'],
          udfald: 'aendring',
          afsendt: '2026-01-21',
          partshoeringUndtagelse: 'kendtAfBorgeren',
          undtagelseBegrundelse: 'Timerne blev gennemgået med Hanne på opfølgningen den 3. december.',
          retsregler: 'Servicelovens § 108.',
          hovedhensyn: 'Du klarer nu selv morgenen og svømmehallen. Hjælpen skal passe til det.',
          faktiskeForhold: 'Statusnotatet af 14. november og opfølgningen den 3. december 2025.',
          klageinstans: 'ankestyrelsen',
          klagefristUger: 4,
          klagevejledning: 'Du kan klage til os inden fire uger.',
        }),
      ),
      ...klaget(HANNE, '2026-02-09', 'Jeg kan godt selv, men jeg vil ikke alene i svømmehallen.'),
    ],
  ],
});

const IB: Sag = {
  nr: 22,
  navn: 'Ib Rosenkilde',
  foedt: '1998-10-10',
  behov: 'Ib er 27 og har angst og tvangshandlinger. Han bor hos sine bedsteforældre.',
  oenske: 'Ib vil bo et sted, hvor han må vaske hænder i fred.',
  maal: 'Ib skal have mindre angst og komme i behandling.',
  raadgiver: 'malik',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Birkely',
  kroner: 2_480,
  timer: 8,
};
const IB_SOEGTE = { ansoegt: '2025-12-02', fravalgte: ['Vadestedet', 'Toppen'] } as const;
const IBS: Afslag = {
  grund: 'daekkesAnderledes',
  udvalget: 'Behandling i psykiatrien er ikke prøvet, og støtten hjemme kan begynde nu.',
  hensyn:
    'Botilbud gives, når behovet ikke kan dækkes hjemme. Behandling og støtte hos dine bedsteforældre er ikke prøvet.',
  fakta: 'Udredningen af 5. november 2025 og samtalen med dig og dine bedsteforældre.',
};

export const ib: Story = fortalt(IB, {
  navn: 'Ibs klage er ved at blive set på igen',
  tekst: [
    'Ib fik afslag på botilbud (§ 107) i januar og klagede. Souschefen, som ikke har afgjort sagen, er gået i gang med at genvurdere den.',
    'Hun kan fastholde, give medhold eller give medhold i noget af det; fristen er fire uger fra klagen.',
  ],
  tilstand: 'afslag.meddelt',
  forloeb: { klage: 'genvurderes' },
  handlinger: [
    afslagMeddelt(IB, IB_SOEGTE, IBS),
    klaget(IB, '2026-01-30', 'Mine bedsteforældre er 84. De kan ikke mere, det står i brevet fra deres læge.'),
    [genvurderes('2026-01-30')],
  ],
});

const JYTTE: Sag = {
  nr: 23,
  navn: 'Jytte Kongsted',
  foedt: '1976-04-30',
  behov: 'Jytte er 48 og har en let udviklingshæmning og er ofte ensom. Hun bor i egen lejlighed med to timers støtte.',
  oenske: 'Jytte vil bo sammen med andre.',
  maal: 'Jytte skal have flere mennesker omkring sig.',
  raadgiver: 'palle',
  forhandler: 'henrik',
  paragraf: 'par108',
  tilbud: 'Agerhus',
  kroner: 2_090,
  timer: 8,
};
const JYTTE_SOEGTE = { ansoegt: '2024-01-09', fravalgte: ['Klokkebakken', 'Vibevang'] } as const;
const JYTTES: Afslag = {
  grund: 'udenForMaalgruppe',
  udvalget: 'Ensomhed alene giver ikke ret til længerevarende botilbud. Et værested og flere timer kan prøves.',
  hensyn: 'Længerevarende botilbud er til den, der har behov for omfattende hjælp hele døgnet. Det har du ikke.',
  fakta: 'Udredningen fra 2023 og besøget hos dig den 12. januar 2024.',
};

export const jytte: Story = fortalt(JYTTE, {
  navn: 'Jyttes afslag blev stadfæstet',
  tekst: [
    'Jytte klagede i 2024 over afslaget på længerevarende botilbud (§ 108). Klagen gik hele vejen, og Ankestyrelsen stadfæstede i september.',
    'Sagen er lukket uden indkøb. Jytte går i værested tre gange om ugen.',
  ],
  tilstand: 'lukketUdenIndkoeb',
  forloeb: { klage: 'afgjort' },
  handlinger: [
    afslagMeddelt(JYTTE, JYTTE_SOEGTE, JYTTES),
    klaget(JYTTE, '2024-03-04', 'Jeg vil ikke bo alene. Det er det hele.'),
    videresendt(JYTTE, '2024-03-04', 'Klagen siger intet nyt om behovet for hjælp hele døgnet.'),
    ankestyrelsen(JYTTE, '2024-09-10', 'stadfaestet', 'Ankestyrelsen er enig i, at Jytte ikke er i målgruppen.'),
    [gjorde('2024-09-17', 'palle').lukUdenIndkoeb({ aarsag: 'afslag', begrundelse: 'Afslaget er stadfæstet.' })],
  ],
});

const KIM: Sag = {
  nr: 24,
  navn: 'Kim Vadgaard',
  foedt: '1995-07-07',
  behov: 'Kim er 28 og har en hjerneskade efter en drukneulykke. Han kan ikke planlægge og går ud om natten.',
  oenske: 'Kim vil bo ved vandet, men med en dør, der siger noget.',
  maal: 'Kim skal være sikker om natten og have en hverdag med arbejde.',
  raadgiver: 'signe',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Værftet',
  kroner: 2_640,
  timer: 14,
};
const KIM_SOEGTE = { ansoegt: '2025-03-11', fravalgte: ['Rugmarken', 'Uglegården'] } as const;
const KIMS: Afslag = {
  grund: 'daekkesAnderledes',
  udvalget: 'En dørklokke og støtte om aftenen kan dække behovet hjemme.',
  hensyn: 'Der er lagt vægt på, at velfærdsteknologi kan prøves først.',
  fakta: 'Udredningen af 3. marts 2025 og hjemmebesøget.',
};

export const kim: Story = fortalt(KIM, {
  navn: 'Ankestyrelsen gav Kim botilbud',
  tekst: [
    'Kim fik afslag på midlertidigt botilbud (§ 107) i foråret 2025. I januar ændrede Ankestyrelsen afgørelsen: han skal have det.',
    'Sagen er tilbage ved behovet, og Signe skal i gang forfra med at finde et sted. Denne gang er der intet at beslutte om retten.',
  ],
  tilstand: 'behov',
  forloeb: { klage: 'afgjort' },
  handlinger: [
    afslagMeddelt(KIM, KIM_SOEGTE, KIMS),
    klaget(KIM, '2025-05-12', 'Dørklokken har ringet i en måned. Det er mig, der går ud, ikke klokken.'),
    videresendt(KIM, '2025-05-12', 'Klokken skal prøves i tre måneder, før det kan siges, om den er nok.'),
    ankestyrelsen(KIM, '2026-01-28', 'aendret', 'Kim opfylder betingelserne for midlertidigt botilbud.'),
  ],
});

const LISBET: Sag = {
  nr: 25,
  navn: 'Lisbet Åkjær',
  foedt: '2002-11-11',
  behov: 'Lisbet er 23 og har autisme og en stofskiftesygdom. Hun bor hos sin storesøster på en sovesofa.',
  oenske: 'Lisbet vil have en plan, hun kan læse.',
  maal: 'Lisbet skal have et sted at bo og komme i gang med en STU.',
  raadgiver: 'jonas',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Mejsehuset',
  kroner: 2_620,
  timer: 10,
};
const LISBET_SOEGTE = { ansoegt: '2025-04-08', fravalgte: ['Birkely', 'Broen'] } as const;
const LISBETS: Afslag = {
  grund: 'ikkeDokumenteret',
  udvalget: 'Udredningen er fra 2021 og siger intet om, hvordan hun klarer sig nu.',
  hensyn: 'Behovet er ikke dokumenteret. Du er velkommen til at søge igen med en ny udredning.',
  fakta: 'Udredningen fra 2021. Vi har ikke haft andet at gå ud fra.',
};

export const lisbet: Story = fortalt(LISBET, {
  navn: 'Lisbets sag blev sendt hjem igen',
  tekst: [
    'Afslaget på botilbud (§ 107) byggede på en udredning fra 2021. Ankestyrelsen hjemviste sagen den 3. februar: det er kommunen, der skal sørge for, at den er oplyst.',
    'Sagen er tilbage ved behovet og skal behandles igen. Jonas skal beskrive behovet på ny.',
  ],
  tilstand: 'behov',
  forloeb: { klage: 'afgjort' },
  handlinger: [
    afslagMeddelt(LISBET, LISBET_SOEGTE, LISBETS),
    klaget(LISBET, '2025-06-10', 'I har pligt til at undersøge det. Jeg kan ikke bestille en udredning selv.'),
    videresendt(LISBET, '2025-06-10', 'Oplysningerne var ikke nok til at træffe en anden afgørelse.'),
    ankestyrelsen(
      LISBET,
      '2026-02-03',
      'hjemvist',
      'Sagen er ikke tilstrækkeligt oplyst. Kommunen skal indhente en ny udredning.',
    ),
  ],
});

const MADS: Sag = {
  nr: 26,
  navn: 'Mads Ellemose',
  foedt: '2005-01-15',
  behov: 'Mads er 19 og har ADHD. Han er uvenner med alle på sit bosted og vil et andet sted hen.',
  oenske: 'Mads vil bo i Fjordby, hvor hans hold spiller.',
  maal: 'Mads skal have ro til at blive færdig på HF.',
  raadgiver: 'malik',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Broen',
  kroner: 2_180,
  timer: 8,
};
const MADS_SOEGTE = { ansoegt: '2024-08-20', fravalgte: ['Fjordhuset', 'Pilehaven'] } as const;
const MADS_FIK: Afslag = {
  grund: 'daekkesAnderledes',
  udvalget: 'En samtale mellem Mads og hans nuværende bosted skal prøves først.',
  hensyn: 'Dit nuværende botilbud dækker dit behov. Ønsket om at bo i en anden by er ikke nok.',
  fakta: 'Samtalen med dig den 22. august 2024 og bostedets udtalelse.',
};

export const mads: Story = fortalt(MADS, {
  navn: 'Mads trak sin klage',
  tekst: [
    'Mads klagede over afslaget på at skifte botilbud (§ 107) i efteråret 2024 og trak klagen igen, da han fik en ny kontaktperson.',
    'Klagen er afsluttet, fordi den er trukket; sagen er lukket uden indkøb. Han spiller på førsteholdet nu.',
  ],
  tilstand: 'lukketUdenIndkoeb',
  forloeb: { klage: 'afgjort' },
  handlinger: [
    afslagMeddelt(MADS, MADS_SOEGTE, MADS_FIK),
    klaget(MADS, '2024-10-14', 'I skal ikke bestemme, hvem jeg kan holde ud at bo med.'),
    [
      genvurderes('2024-10-14'),
      iKlagen('2024-10-23', 'malik').traekKlage({
        modtaget: '2024-10-23',
        trukketAf: 'borger',
        bemaerkning: 'Mads ringede selv. Den nye kontaktperson er »okay«.',
      }),
      gjorde('2024-10-28', 'malik').lukUdenIndkoeb({ aarsag: 'afslag', begrundelse: 'Klagen er trukket.' }),
    ],
  ],
});

const NINA: Sag = {
  nr: 27,
  navn: 'Nina Fuglsang',
  foedt: '1989-03-03',
  behov: 'Nina er 36 og har muskelsvind. Hun bor hos sin far, der er fyldt 70.',
  oenske: 'Nina vil bo for sig selv og have hjælp, når hun trykker på knappen.',
  maal: 'Nina skal kunne leve et selvstændigt liv med den hjælp, kroppen kræver.',
  raadgiver: 'mette',
  forhandler: 'henrik',
  paragraf: 'par108',
  tilbud: 'Strandparken',
  kroner: 2_690,
  timer: 20,
};
const NINA_SOEGTE = { ansoegt: '2025-11-04', fravalgte: ['Mosegården', 'Svanesøen'] } as const;
const NINAS: Afslag = {
  grund: 'daekkesAnderledes',
  udvalget: 'Hjælperordning i egen bolig dækker behovet bedre end et botilbud.',
  hensyn: 'Du kan få den hjælp, du har brug for, i din egen bolig.',
  fakta: 'Udredningen af 1. oktober 2025 og ergoterapeutens vurdering.',
};

export const nina: Story = fortalt(NINA, {
  navn: 'Nina fik medhold i det halve',
  tekst: [
    'Nina fik afslag på længerevarende botilbud (§ 108). Souschefen gav hende ret i, at aflastning skal begynde nu, men fastholdt resten.',
    'Det halve er tilbage ved behovet og skal afgøres på ny. Resten er sendt til Ankestyrelsen, og systemet spørger selv til den om nogle måneder.',
  ],
  tilstand: 'behov',
  forloeb: { klage: 'videresendt' },
  handlinger: [
    afslagMeddelt(NINA, NINA_SOEGTE, NINAS),
    klaget(
      NINA,
      '2026-01-05',
      'En hjælperordning kræver, at jeg kan være arbejdsleder. Det kan jeg ikke på de dårlige dage.',
    ),
    [
      genvurderes('2026-01-05'),
      iKlagen(bankdage('2026-01-05', 8), 'karin').givDelvistMedhold({
        dato: bankdage('2026-01-05', 8),
        kanal: 'digitalPost',
        medholdI: 'Aflastning to døgn om ugen, mens hjælperordningen bliver klar.',
        begrundelse: 'Faren er fyldt 70 og kan ikke vente. Botilbud er stadig ikke nødvendigt.',
      }),
      sendtVidere(NINA, '2026-01-05'),
    ],
  ],
});

const EJNAR: Sag = {
  nr: 28,
  navn: 'Ejnar Skaarup',
  foedt: '1963-09-09',
  behov: 'Ejnar er 61 og har en psykisk sygdom. Han flyttede fra sin kommune til et botilbud her og ville videre.',
  oenske: 'Ejnar vil være fri for at flytte mere.',
  maal: 'Ejnar skal have et varigt hjem.',
  raadgiver: 'palle',
  efterfoelger: 'mette',
  forhandler: 'henrik',
  paragraf: 'par108',
  tilbud: 'Rørsangeren',
  kroner: 4_640,
  timer: 18,
};
const EJNAR_SOEGTE = { ansoegt: '2024-11-05', fravalgte: ['Ladegården', 'Enghaven'] } as const;
const EJNARS: Afslag = {
  grund: 'udenForMaalgruppe',
  udvalget: 'Det er ikke os, der er handlekommune.',
  hensyn: 'Vi mener, at din tidligere kommune stadig skal give dig hjælpen.',
  fakta: 'Flytningen den 1. marts 2024 og aftalen mellem kommunerne.',
};

export const ejnar: Story = fortalt(EJNAR, {
  navn: 'Ejnars afslag blev ophævet',
  tekst: [
    'Kommunen gav afslag på længerevarende botilbud (§ 108), fordi den ikke mente at være handlekommune. Ankestyrelsen ophævede afgørelsen i september 2025.',
    'Det viste sig at være den anden kommunes sag. Den har overtaget den, og sagen er lukket her.',
  ],
  tilstand: 'lukketUdenIndkoeb',
  forloeb: { klage: 'afgjort' },
  handlinger: [
    afslagMeddelt(EJNAR, EJNAR_SOEGTE, EJNARS),
    klaget(EJNAR, '2025-01-14', 'I to må finde ud af det. Jeg har ringet til begge, og ingen vil.'),
    videresendt(EJNAR, '2025-01-14', 'Det er fortsat den anden kommune.'),
    ankestyrelsen(EJNAR, '2025-09-02', 'ophaevet', 'Afgørelsen er truffet af den forkerte kommune og er ugyldig.'),
    [
      gjorde('2025-09-16', 'mette').lukUdenIndkoeb({
        aarsag: 'andet',
        begrundelse: 'Den anden kommune har overtaget sagen skriftligt og har fundet en plads.',
      }),
    ],
  ],
});

const PIA: Sag = {
  nr: 29,
  navn: 'Pia Lykkegaard',
  foedt: '1997-06-24',
  behov: 'Pia er 27 og har ADHD og to børn i pleje. Hun bor på en ungdomsbolig, der er for lille.',
  oenske: 'Pia vil have et sted med plads til, at børnene kan sove.',
  maal: 'Pia skal have støtte nok til, at samværet med børnene lykkes.',
  raadgiver: 'jonas',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Springbrættet',
  kroner: 1_790,
  timer: 7,
};
const PIA_SOEGTE = { ansoegt: '2024-10-01', fravalgte: ['Pilehaven', 'Broen'] } as const;
const PIAS: Afslag = {
  grund: 'daekkesAnderledes',
  udvalget: 'Støtte hjemme og en større bolig kan løse det.',
  hensyn: 'Behovet kan dækkes i din egen bolig med støtte.',
  fakta: 'Samtalerne med dig og din mentor.',
};

export const pia: Story = fortalt(PIA, {
  navn: 'Pias klage kom for sent',
  tekst: [
    'Pia klagede over afslaget på botilbud (§ 107) i januar 2025, otte uger efter brevet. Klagen blev sendt videre, og Ankestyrelsen afviste den.',
    'At den kom for sent, regnede systemet ud, men det lukkede ikke døren: det er Ankestyrelsen, der bestemmer det. Sagen er lukket.',
  ],
  tilstand: 'lukketUdenIndkoeb',
  forloeb: { klage: 'afgjort' },
  handlinger: [
    afslagMeddelt(PIA, PIA_SOEGTE, PIAS),
    klaget(PIA, '2025-01-13', 'Jeg har først fået nogen til at læse brevet for mig nu.'),
    videresendt(PIA, '2025-01-13', 'Klagen er kommet fire uger for sent, og den siger intet nyt.'),
    ankestyrelsen(PIA, '2025-05-06', 'afvist', 'Klagen er kommet efter fristens udløb.'),
    [
      gjorde('2025-05-13', 'jonas').lukUdenIndkoeb({
        aarsag: 'behovOphoert',
        begrundelse: 'Pia har fået en treværelses i almen bolig og ti timers støtte. Begge børn har sovet der.',
      }),
    ],
  ],
});
