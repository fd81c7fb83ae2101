import type { Aendring, Vurdering } from '#machines/aendring/aendring.ts';

/*
 * What a change is (domain.md 6), case by case, written from the text before the code. The help of the cases is 20 hours
 * a week at the last price of the kontrakt, so that 5 % is one hour; a temporary change may last 8 weeks, 56 days,
 * without the leder. Each row: what happened, what of it is known, and what it is, who approves, and whether the borger
 * must have an afgørelse too.
 */
export type Case = readonly [
  tilfaelde: string,
  kendt: Partial<Aendring>,
  klasse: Vurdering['klasse'],
  godkendesAf: Vurdering['godkendesAf'],
  ogsaaAfgoerelse: boolean,
];

/** "goal wording, sub-goals, score update, method, schedule, contact person" → bestillingOpdatering, R. */
const opdatering: readonly Case[] = [
  ['Et indsatsmål får en klarere ordlyd.', {}, 'bestillingOpdatering', 'raadgiver', false],
  ['Et delmål er nået, og scoren sættes ned.', {}, 'bestillingOpdatering', 'raadgiver', false],
  ['Metoden skiftes, timerne er de samme.', {}, 'bestillingOpdatering', 'raadgiver', false],
  ['Støtten lægges om eftermiddagen i stedet for om morgenen.', {}, 'bestillingOpdatering', 'raadgiver', false],
  ['Tilbuddet har fået en ny kontaktperson.', {}, 'bestillingOpdatering', 'raadgiver', false],
  [
    'Et delmål ændres i fire uger; ingen timer flyttes.',
    { vedvarende: false, dage: 28 },
    'bestillingOpdatering',
    'raadgiver',
    false,
  ],
  ['Ordlyden rettes akut; hjælpen er den samme.', { akut: true }, 'bestillingOpdatering', 'raadgiver', false],
  [
    'Ordlyden rettes efter tre midlertidige ændringer på i alt 120 dage.',
    { tidligere: { antal: 3, dage: 120, timer: 4 } },
    'bestillingOpdatering',
    'raadgiver',
    false,
  ],
  // "swap between ydelser at same total hours, same normering, same price" → R (K informed)
  [
    'To timers ledsagelse byttes til to timers madlavning.',
    { ydelserByttet: true },
    'bestillingOpdatering',
    'raadgiver',
    false,
  ],
  [
    'To ydelser slås sammen til én med de samme timer.',
    { ydelserByttet: true },
    'bestillingOpdatering',
    'raadgiver',
    false,
  ],
  [
    'Ydelserne byttes om, men den gamle bestilling talte ikke i timer.',
    { ydelserByttet: true, timer: null },
    'bestillingOpdatering',
    'raadgiver',
    false,
  ],
];

/** "hours/normering/night cover up or down, permanent" → genforhandling, L. C13: more hours are an afgørelse too. */
const varigt: readonly Case[] = [
  ['Fem timer mere om ugen, varigt.', { timer: 5, aarsprisOere: 11_200_000 }, 'genforhandling', 'leder', true],
  ['Et kvarter mere om ugen, varigt.', { timer: 0.25 }, 'genforhandling', 'leder', true],
  ['Fem timer mere om ugen uden højere pris, varigt.', { timer: 5 }, 'genforhandling', 'leder', true],
  ['Fire timer mindre om ugen, varigt.', { timer: -4, aarsprisOere: -9_000_000 }, 'genforhandling', 'leder', true],
  ['Et kvarter mindre om ugen, varigt.', { timer: -0.25 }, 'genforhandling', 'leder', true],
  ['Al støtten ophører, varigt.', { timer: -20 }, 'genforhandling', 'leder', true],
  ['Normeringen går fra 1:2 til 1:1, varigt.', { normering: true }, 'genforhandling', 'leder', true],
  ['Normeringen går fra 1:1 til 1:3, varigt.', { normering: true }, 'genforhandling', 'leder', true],
  ['Nattevagten bliver vågen, varigt.', { nattevagt: true }, 'genforhandling', 'leder', true],
  ['Nattevagten bortfalder, varigt.', { nattevagt: true, aarsprisOere: -1 }, 'genforhandling', 'leder', true],
  [
    'Timerne byttes om, så normeringen ændres, varigt.',
    { ydelserByttet: true, normering: true },
    'genforhandling',
    'leder',
    true,
  ],
  // "reduced need seen at follow-up" → genforhandling initiated by buyer
  ['På opfølgningen ses et mindre behov: seks timer mindre, varigt.', { timer: -6 }, 'genforhandling', 'leder', true],
  [
    'Støtten efter § 85 bortfalder, botilbuddet fortsætter.',
    { paragraffer: 'faerre' },
    'genforhandling',
    'leder',
    true,
  ],
  // Price alone: the contract changes "when price, scope or service level changes, up or down"
  [
    'Leverandøren vil have en højere pris for den samme hjælp.',
    { aarsprisOere: 5_840_000 },
    'genforhandling',
    'leder',
    false,
  ],
  ['Prisen sættes én øre op for den samme hjælp.', { aarsprisOere: 1 }, 'genforhandling', 'leder', false],
  [
    'Kommunen vil have en lavere pris for den samme hjælp.',
    { aarsprisOere: -1_000_000 },
    'genforhandling',
    'leder',
    false,
  ],
  [
    'Prisen og opsigelsesvarslet ændres samtidig, varigt.',
    { aarsprisOere: 100_000, vilkaar: true },
    'genforhandling',
    'leder',
    false,
  ],
  [
    'Leverandøren fusionerer, og timerne sættes ned i samme brev.',
    { parter: true, timer: -2 },
    'genforhandling',
    'leder',
    true,
  ],
];

/** "need change of temporary nature": midlertidigJustering, price unchanged, R; L if > 8 weeks. */
const midlertidigt: readonly Case[] = [
  [
    'Tre timer mere om ugen i to uger.',
    { timer: 3, vedvarende: false, dage: 14 },
    'midlertidigJustering',
    'raadgiver',
    true,
  ],
  ['Én dag med en ekstra time.', { timer: 1, vedvarende: false, dage: 1 }, 'midlertidigJustering', 'raadgiver', true],
  [
    'Tre timer mere om ugen i præcis 8 uger.',
    { timer: 3, vedvarende: false, dage: 56 },
    'midlertidigJustering',
    'raadgiver',
    true,
  ],
  [
    'Tre timer mere om ugen i 8 uger og en dag.',
    { timer: 3, vedvarende: false, dage: 57 },
    'midlertidigJustering',
    'leder',
    true,
  ],
  [
    'Tre timer mere om ugen i 9 uger.',
    { timer: 3, vedvarende: false, dage: 63 },
    'midlertidigJustering',
    'leder',
    true,
  ],
  [
    'Fire timer mindre om ugen i sommerferien, 6 uger.',
    { timer: -4, vedvarende: false, dage: 42 },
    'midlertidigJustering',
    'raadgiver',
    true,
  ],
  [
    'Vågen nattevagt i ti dage.',
    { nattevagt: true, vedvarende: false, dage: 10 },
    'midlertidigJustering',
    'raadgiver',
    true,
  ],
  [
    '1:1 i tolv uger efter en operation.',
    { normering: true, vedvarende: false, dage: 84 },
    'midlertidigJustering',
    'leder',
    true,
  ],
  [
    'Leverandøren vil have en højere pris i fire uger; behovet er midlertidigt.',
    { aarsprisOere: 2_000_000, vedvarende: false, dage: 28 },
    'midlertidigJustering',
    'raadgiver',
    false,
  ],
  [
    'Tre timer mere, »midlertidigt«, men uden slutdato.',
    { timer: 3, vedvarende: false, dage: null },
    'genforhandling',
    'leder',
    true,
  ],
  [
    'Én enkelt midlertidig ændring på 100 dage.',
    { timer: 1, vedvarende: false, dage: 100 },
    'midlertidigJustering',
    'leder',
    true,
  ],
];

/** "several temporary changes over 90 days or sum of changes > 5 % hours since last contract price" → propose genforhandling. */
const tilsammen: readonly Case[] = [
  [
    'En anden midlertidig ændring; de varer 90 dage i alt.',
    { timer: 0.25, vedvarende: false, dage: 30, tidligere: { antal: 1, dage: 60, timer: 0.25 } },
    'midlertidigJustering',
    'raadgiver',
    true,
  ],
  [
    'En anden midlertidig ændring; de varer 91 dage i alt.',
    { timer: 0.25, vedvarende: false, dage: 31, tidligere: { antal: 1, dage: 60, timer: 0.25 } },
    'genforhandling',
    'leder',
    true,
  ],
  [
    'En fjerde midlertidig ændring på en uge efter tre på i alt 84 dage.',
    { nattevagt: true, vedvarende: false, dage: 7, tidligere: { antal: 3, dage: 84, timer: 0 } },
    'genforhandling',
    'leder',
    true,
  ],
  [
    'En anden midlertidig ændring; timerne er i alt steget præcis 5 %.',
    { timer: 0.5, vedvarende: false, dage: 14, tidligere: { antal: 1, dage: 14, timer: 0.5 } },
    'midlertidigJustering',
    'raadgiver',
    true,
  ],
  [
    'En anden midlertidig ændring; timerne er i alt steget lidt over 5 %.',
    { timer: 0.51, vedvarende: false, dage: 14, tidligere: { antal: 1, dage: 14, timer: 0.5 } },
    'genforhandling',
    'leder',
    true,
  ],
  [
    'En anden midlertidig ændring; timerne er i alt faldet præcis 5 %.',
    { timer: -0.5, vedvarende: false, dage: 14, tidligere: { antal: 1, dage: 14, timer: -0.5 } },
    'midlertidigJustering',
    'raadgiver',
    true,
  ],
  [
    'En anden midlertidig ændring; timerne er i alt faldet lidt over 5 %.',
    { timer: -0.51, vedvarende: false, dage: 14, tidligere: { antal: 1, dage: 14, timer: -0.5 } },
    'genforhandling',
    'leder',
    true,
  ],
  [
    'To timer mere efter to timer mindre: timerne er de samme i alt.',
    { timer: 2, vedvarende: false, dage: 14, tidligere: { antal: 1, dage: 14, timer: -2 } },
    'midlertidigJustering',
    'raadgiver',
    true,
  ],
  [
    'Den første midlertidige ændring er 10 %: den er ikke »flere«.',
    { timer: 2, vedvarende: false, dage: 14 },
    'midlertidigJustering',
    'raadgiver',
    true,
  ],
  [
    'En anden midlertidig ændring, hvor kontraktens timer ikke kendes; 40 dage i alt.',
    { timer: 3, timerVedPris: null, vedvarende: false, dage: 20, tidligere: { antal: 1, dage: 20, timer: 3 } },
    'midlertidigJustering',
    'raadgiver',
    true,
  ],
  [
    'En anden midlertidig ændring på 10 uger; de varer 80 dage i alt.',
    { nattevagt: true, vedvarende: false, dage: 70, tidligere: { antal: 1, dage: 10, timer: 0 } },
    'midlertidigJustering',
    'leder',
    true,
  ],
];

/** "very acute need" → foreloebigtTilsagn (variant U; in R as agreed exception, Q24), L by phone and in writing. */
const akut: readonly Case[] = [
  [
    'Borgeren skal have 1:1 fra i aften.',
    { akut: true, normering: true, aarsprisOere: 40_000_000 },
    'foreloebigtTilsagn',
    'leder',
    true,
  ],
  ['Ekstra nattevagt fra i nat, varigt.', { akut: true, nattevagt: true }, 'foreloebigtTilsagn', 'leder', true],
  [
    'Ekstra timer fra i dag og to uger frem.',
    { akut: true, timer: 10, vedvarende: false, dage: 14 },
    'foreloebigtTilsagn',
    'leder',
    true,
  ],
  [
    'Det samme under rammeaftale: særskilt aftalt.',
    { akut: true, timer: 10, variant: 'rammeaftale' },
    'foreloebigtTilsagn',
    'leder',
    true,
  ],
  [
    'Det samme, hvor kontraktens variant ikke kendes.',
    { akut: true, timer: 10, variant: null },
    'foreloebigtTilsagn',
    'leder',
    true,
  ],
  [
    'Leverandøren kræver en højere døgnpris fra i dag for den samme hjælp.',
    { akut: true, aarsprisOere: 3_650_000 },
    'foreloebigtTilsagn',
    'leder',
    false,
  ],
];

/** "yearly indexation ≤ rate" → regulering, K confirms; "above rate, new supplement" → genforhandling, L. Hundredths of a percent. */
const regulering: readonly Case[] = [
  [
    'Prisen reguleres 2,80 %, satsen er 3,10 %.',
    { aarsprisOere: 2_500_000, regulering: { pct: 280, sats: 310, nytTillaeg: false } },
    'regulering',
    'kontraktforhandler',
    false,
  ],
  [
    'Prisen reguleres netop med satsen, 3,10 %.',
    { aarsprisOere: 2_770_000, regulering: { pct: 310, sats: 310, nytTillaeg: false } },
    'regulering',
    'kontraktforhandler',
    false,
  ],
  [
    'Prisen reguleres 3,11 %, satsen er 3,10 %.',
    { aarsprisOere: 2_780_000, regulering: { pct: 311, sats: 310, nytTillaeg: false } },
    'genforhandling',
    'leder',
    false,
  ],
  [
    'Prisen reguleres 0 %.',
    { regulering: { pct: 0, sats: 310, nytTillaeg: false } },
    'regulering',
    'kontraktforhandler',
    false,
  ],
  [
    'Prisen reguleres ned med satsen, -0,40 %.',
    { aarsprisOere: -350_000, regulering: { pct: -40, sats: -40, nytTillaeg: false } },
    'regulering',
    'kontraktforhandler',
    false,
  ],
  [
    'Satsen er -0,40 %, prisen reguleres 0 %.',
    { regulering: { pct: 0, sats: -40, nytTillaeg: false } },
    'genforhandling',
    'leder',
    false,
  ],
  [
    'Satsen for året kendes ikke endnu.',
    { aarsprisOere: 2_500_000, regulering: { pct: 280, sats: null, nytTillaeg: false } },
    'regulering',
    'leder',
    false,
  ],
  [
    'Reguleringen holder satsen, men der kommer et nyt tillæg til.',
    { aarsprisOere: 4_000_000, regulering: { pct: 280, sats: 310, nytTillaeg: true } },
    'genforhandling',
    'leder',
    false,
  ],
  [
    'Reguleringen holder satsen, men timerne sættes ned i samme brev.',
    { timer: -3, regulering: { pct: 280, sats: 310, nytTillaeg: false } },
    'genforhandling',
    'leder',
    true,
  ],
  [
    'Reguleringen holder satsen, men fakturafristen ændres i samme brev.',
    { vilkaar: true, aarsprisOere: 2_500_000, regulering: { pct: 280, sats: 310, nytTillaeg: false } },
    'tillaegsaftale',
    'leder',
    false,
  ],
];

/** "supplier merger, new CVR/P-number" and "term change (notice, payment, GDPR role)" → tillægsaftale, L. */
const papiret: readonly Case[] = [
  ['Leverandøren fusionerer og får et nyt CVR-nummer.', { parter: true }, 'tillaegsaftale', 'leder', false],
  ['Tilbuddet får et nyt P-nummer.', { parter: true }, 'tillaegsaftale', 'leder', false],
  ['Leverandøren skifter navn.', { parter: true }, 'tillaegsaftale', 'leder', false],
  ['Opsigelsesvarslet forlænges til løbende måned + 60 dage.', { vilkaar: true }, 'tillaegsaftale', 'leder', false],
  ['Betalingsfristen går fra 14 til 30 dage.', { vilkaar: true }, 'tillaegsaftale', 'leder', false],
  ['Leverandøren bliver databehandler.', { vilkaar: true }, 'tillaegsaftale', 'leder', false],
  [
    'Betalingspligten i varslet ændres, og ydelserne byttes om.',
    { vilkaar: true, ydelserByttet: true },
    'tillaegsaftale',
    'leder',
    false,
  ],
  [
    'Et nyt P-nummer og tre timer mere om ugen i to uger.',
    { parter: true, timer: 3, vedvarende: false, dage: 14 },
    'tillaegsaftale',
    'leder',
    true,
  ],
];

/** "new paragraph / new indsats line / other tilbud" → new visitation and contract, U/L. */
const nyt: readonly Case[] = [
  [
    'Borgeren skal også have aktivitetstilbud efter § 104.',
    { paragraffer: 'nye' },
    'nyVisitation',
    'udvalgEllerLeder',
    true,
  ],
  [
    'Der kommer en ny indsatslinje efter den samme paragraf.',
    { nyIndsatslinje: true },
    'nyVisitation',
    'udvalgEllerLeder',
    true,
  ],
  [
    'Borgeren flytter til et andet tilbud.',
    { nyIndsatslinje: true, parter: true },
    'nyVisitation',
    'udvalgEllerLeder',
    true,
  ],
  [
    '§ 107 bliver til § 108 i det samme hus.',
    { paragraffer: 'nye', aarsprisOere: 1_000_000 },
    'nyVisitation',
    'udvalgEllerLeder',
    true,
  ],
  ['En ny paragraf fra i aften.', { paragraffer: 'nye', akut: true }, 'nyVisitation', 'udvalgEllerLeder', true],
  [
    'En ny paragraf i fire uger.',
    { paragraffer: 'nye', vedvarende: false, dage: 28 },
    'nyVisitation',
    'udvalgEllerLeder',
    true,
  ],
];

/** "hospital/detention > 7 days notice" → decision note, R→L; shorter stays are logged only (Q26). */
const ophold: readonly Case[] = [
  ['Borgeren er indlagt i præcis 7 dage.', { opholdDage: 7 }, 'bestillingOpdatering', 'raadgiver', false],
  ['Borgeren er indlagt i 8 dage.', { opholdDage: 8 }, 'beslutningsnotat', 'leder', false],
  ['Borgeren forventes varetægtsfængslet i fire uger.', { opholdDage: 28 }, 'beslutningsnotat', 'leder', false],
  [
    'Efter indlæggelsen er behovet varigt større: fem timer mere.',
    { opholdDage: 20, timer: 5 },
    'genforhandling',
    'leder',
    true,
  ],
];

/** "correction of typing error" → rettelse, R + L sees; C4: after signature terms change by tillægsaftale only. */
const rettelser: readonly Case[] = [
  ['Et stavet navn i bestillingen rettes.', { tastefejl: true }, 'rettelse', 'raadgiver', false],
  ['Der stod 30 timer, men 20 var aftalt og betalt.', { tastefejl: true, timer: -10 }, 'rettelse', 'raadgiver', false],
  [
    'En tastefejl i den underskrevne kontrakts pris.',
    { tastefejl: true, aarsprisOere: -900_000 },
    'tillaegsaftale',
    'leder',
    false,
  ],
  [
    'En tastefejl i det underskrevne opsigelsesvarsel.',
    { tastefejl: true, vilkaar: true },
    'tillaegsaftale',
    'leder',
    false,
  ],
  ['Et ciffer i CVR-nummeret er forkert.', { tastefejl: true, parter: true }, 'tillaegsaftale', 'leder', false],
];

export const CASES: readonly Case[] = [
  ...opdatering,
  ...varigt,
  ...midlertidigt,
  ...tilsammen,
  ...akut,
  ...regulering,
  ...papiret,
  ...nyt,
  ...ophold,
  ...rettelser,
];
