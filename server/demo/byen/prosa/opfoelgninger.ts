/** What a follow-up was about: the goal, how it went before the meeting, what was said, what came of it. */
export interface Scene {
  readonly maal: string;
  readonly foer: string;
  readonly udsagn: string;
  readonly konklusion: string;
  readonly referat: string;
}

export const UNGES: readonly Scene[] = [
  {
    maal: 'Står selv op på skoledage',
    foer: 'Tre dage ud af fem i efteråret, fire i foråret.',
    udsagn: '»Jeg hader stadig morgener, men jeg hader dem oppe.«',
    konklusion: 'Støtten om morgenen virker og skrues ned, når skolen selv kan vente.',
    referat: 'Vækkeuret er flyttet ud på gangen. Personalet banker kun på én gang.',
  },
  {
    maal: 'Laver aftensmad en gang om ugen',
    foer: 'Pasta med kødsovs seks uger i træk, så tacos.',
    udsagn: '»De andre spiste op.«',
    konklusion: 'Hjælpen leveres som bestilt. Køkkenet er blevet et godt sted.',
    referat: 'Næste skridt er at købe ind alene med en liste.',
  },
  {
    maal: 'Kører med bus til dagtilbuddet',
    foer: 'Med følge de første fem uger, derefter med nogen i telefonen.',
    udsagn: '»Chaufføren hedder Bent. Han nikker.«',
    konklusion: 'Målet er nået på den kendte rute. Den ukendte øves.',
    referat: 'Ruten til fodbold er den næste. Kortet med pile hænger på døren.',
  },
  {
    maal: 'Siger til, før det bliver for meget',
    foer: 'Kortet med den røde prik bruges et par gange om ugen.',
    udsagn: '»Jeg kan mærke det i hænderne først.«',
    konklusion: 'Færre konflikter end sidst. Indsatsen fortsætter uændret.',
    referat: 'Kortet følger med i skole. Læreren har fået det forklaret.',
  },
  {
    maal: 'Sover før midnat',
    foer: 'Skærmen lægges kl. 22 på hverdage. I weekenden er der forhandling.',
    udsagn: '»Jeg sover bedre, når nogen siger godnat.«',
    konklusion: 'Nattevagten bruges mindre. Det følges et halvt år endnu.',
    referat: 'Aftalen om skærmen gælder nu alle dage undtagen lørdag.',
  },
  {
    maal: 'Har styr på sine penge til den sidste',
    foer: 'To af fire måneder er gået op.',
    udsagn: '»Det er abonnementerne.«',
    konklusion: 'Støtten til økonomi er nødvendig og fortsætter.',
    referat: 'Tre abonnementer er sagt op ved mødet. Resten tages med kontaktpersonen.',
  },
  {
    maal: 'Går til noget uden for huset',
    foer: 'Begyndt til klatring, stoppet igen, begyndt på banko.',
    udsagn: '»Banko er undervurderet.«',
    konklusion: 'Målet holdes åbent. Det vigtigste er, at der bliver gået ud.',
    referat: 'Klatrehallen prøves igen efter ferien, denne gang med en ven.',
  },
  {
    maal: 'Tager medicinen af sig selv',
    foer: 'Doseringsæsken er tømt rigtigt i elleve uger.',
    udsagn: '»Jeg tager den, for ellers ringer I.«',
    konklusion: 'Medicinstøtten kan blive til et blik i æsken om søndagen.',
    referat: 'Lægen har sat dosis ned. Det følges på næste møde.',
  },
  {
    maal: 'Holder sin aftale på VUC',
    foer: 'Mødt op ni gange af tolv.',
    udsagn: '»Matematik er det eneste, der ikke ændrer mening.«',
    konklusion: 'Timerne til skole bruges efter hensigten.',
    referat: 'Mentoren på VUC er med næste gang.',
  },
  {
    maal: 'Kan være alene i to timer',
    foer: 'Begyndt med tyve minutter og et æggeur.',
    udsagn: '»Jeg sad bare der. Det var fint.«',
    konklusion: 'Behovet er faldende, men endnu ikke varigt.',
    referat: 'Æggeuret er afskaffet. Nu er det en tekstbesked, når der er gået en time.',
  },
  {
    maal: 'Spiser sammen med de andre',
    foer: 'Morgenmad ja, aftensmad når der ikke er gæster.',
    udsagn: '»Jeg vil sidde for enden.«',
    konklusion: 'Leveret som bestilt. Pladsen for enden er nu fast.',
    referat: 'Diætisten fortsætter hver anden uge til sommer.',
  },
  {
    maal: 'Finder ud af, hvad der skal ske efter',
    foer: 'Har set to træningslejligheder og en kollegiegang.',
    udsagn: '»Ikke endnu. Men det er ikke nej.«',
    konklusion: 'Udslusning drøftes igen om et halvt år.',
    referat: 'Der skrives op til en lejlighed, så tiden ikke går tabt.',
  },
];

export const VOKSNES: readonly Scene[] = [
  {
    maal: 'Kommer i haven hver dag',
    foer: 'Også i januar, med tæppe og termokande.',
    udsagn: '»Jeg har set en ræv.«',
    konklusion: 'Hjælpen leveres som bestilt og gør det, den skal.',
    referat: 'Der sættes en bænk, hvor solen er om formiddagen.',
  },
  {
    maal: 'Spiser selv med tilpasset bestik',
    foer: 'Morgen og aften. Til frokost er der for meget uro.',
    udsagn: 'Viste frem, hvordan skeen skal holdes.',
    konklusion: 'Træningen har virket. Frokosten flyttes til et mindre bord.',
    referat: 'Ergoterapeuten afslutter sit forløb og kan kaldes igen.',
  },
  {
    maal: 'Sover igennem uden at blive vendt for tit',
    foer: 'Tre vendinger i stedet for fem siden madrassen kom.',
    udsagn: '»Det er stadig lørdag, man sover længst.«',
    konklusion: 'Natten er bedre. Vågen nattevagt er fortsat nødvendig.',
    referat: 'Trykmålingen gentages til efteråret.',
  },
  {
    maal: 'Har besøg af familien i weekenden',
    foer: 'Søsteren kommer hver anden lørdag, nevøen når der er fodbold.',
    udsagn: '»De skal ringe først. Det gør de nu.«',
    konklusion: 'Samarbejdet med de pårørende er godt. Indsatsen fortsætter.',
    referat: 'Kalenderen på væggen bruges. Besøgene skrives ind på forhånd.',
  },
  {
    maal: 'Kan vælge mellem to ting',
    foer: 'Tøj og pålæg hver dag, udflugt når der er tid til at vente på svaret.',
    udsagn: 'Pegede på den blå. Ikke den røde.',
    konklusion: 'Metoden er god og bruges nu af alle i huset.',
    referat: 'Billederne i lommen er skiftet til nogle, der kan tåle vask.',
  },
  {
    maal: 'Går med til samvær to dage om ugen',
    foer: 'Mandag er fast. Torsdag afhænger af vejret.',
    udsagn: '»Vi sang den om sømanden.«',
    konklusion: 'To dage er det rigtige. Flere vil trætte.',
    referat: 'Der køres i lille bus. Den store gav ondt i ørerne.',
  },
  {
    maal: 'Færre fald',
    foer: 'To siden sidst, begge om aftenen ved badeværelset.',
    udsagn: '»Jeg skulle bare lige.«',
    konklusion: 'Et lys på gangen og håndtag ved døren er nok. Timerne er uændrede.',
    referat: 'Håndtagene er bestilt. Faldene skrives ned med klokkeslæt.',
  },
  {
    maal: 'Har sit eget bord i værkstedet',
    foer: 'Hver formiddag i kantinen eller ved høvlebænken.',
    udsagn: '»Den er min, den hammer.«',
    konklusion: 'Beskæftigelsen er det, der holder ugen sammen.',
    referat: 'Næste gang holdes mødet i værkstedet.',
  },
  {
    maal: 'Får ro på de svære dage',
    foer: 'To kan blive til én vågen, når der er trukket gardiner for.',
    udsagn: '»Det larmer indeni.«',
    konklusion: 'Færre episoder end sidste år. Handleplanen for uro følges.',
    referat: 'Psykiateren har set på medicinen i maj. Ny tid til efteråret.',
  },
  {
    maal: 'Holder kontakt med gamle venner',
    foer: 'Ringer til Erling hver søndag. Erling tager den som regel.',
    udsagn: '»Han er blevet døv, så vi råber.«',
    konklusion: 'Støtten til telefon og kalender er lille og vigtig.',
    referat: 'Der planlægges et besøg hos Erling i maj.',
  },
  {
    maal: 'Er med til at bestemme, hvem der hjælper',
    foer: 'Tre faste og en vikar, der er valgt ud fra billeder.',
    udsagn: '»Ikke ham med parfumen.«',
    konklusion: 'Få og faste medarbejdere er leveret, som det er bestilt.',
    referat: 'Vikarlisten er nede på to.',
  },
  {
    maal: 'Kender dagen, før den begynder',
    foer: 'Tavlen gennemgås aftenen før. Ændringer kommer med et gult kort.',
    udsagn: 'Hentede selv det gule kort frem under mødet.',
    konklusion: 'Strukturen virker. Der er ikke grundlag for at ændre timerne.',
    referat: 'Tavlen kommer også op i dagtilbuddet.',
  },
];

export const EMNER = [
  'Hverdagen siden sidst, målene og hvad der skal ske nu.',
  'Hvad der går godt, hvad der ikke gør, og om timerne passer.',
  'Målene, natten og det kommende halve år.',
  'Borgerens egne ord først. Derefter status og aftaler.',
  'Skift i personalet, målene og familien.',
] as const;

export const FEEDBACK = [
  'Det var kort nok.',
  'Godt, at kaffen stod klar.',
  'Der blev talt til mig og ikke om mig.',
  'Lidt langt. Pausen hjalp.',
  'Fint. Næste gang hjemme hos mig selv.',
  'Jeg fik sagt det, jeg ville.',
] as const;
