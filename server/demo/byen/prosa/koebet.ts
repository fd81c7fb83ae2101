/* What is written in a purchase, in words that fit most. Nothing here says he or she. */

export const STOETTE = [
  'Struktur, måltider og følgeskab',
  'Morgenen, medicinen og vejen ud ad døren',
  'Personlig hjælp og ro ved måltiderne',
  'Økonomi, post og aftaler med lægen',
  'Søvn, søndage og de svære aftener',
  'Indkøb, madlavning og tøjvask',
  'Skole, skema og kammerater',
  'Samtaler, bus og fritid',
  'Hjælp til at sige fra og til at sige til',
  'Personlig pleje og stimulation',
  'Overgange mellem dagtilbud og hjem',
] as const;

export const MATCHER = [
  'beboerne har samme alder og samme tempo.',
  'personalet kender diagnosen, og der er ikke skiftet ud i to år.',
  'små huse med fire i hvert, og en dør der kan lukkes.',
  'de har taget imod to andre med det samme behov, og det er gået godt.',
  'de arbejder med faste dagsplaner og få ord.',
  'ligger i gåafstand fra de nærmeste pårørende.',
  'der er altid én vågen, og det er det, der har manglet.',
  'de har en psykolog i huset og aftale med distriktspsykiatrien.',
  'stueplan, lift og brede døre hele vejen.',
  'de er vant til at trække sig i stedet for at gå på.',
  'der er arbejde på stedet, og det er det første, de spørger til.',
] as const;

export const ANBEFALET = [
  'Det valgte tilbud dækker behovet om natten, og de to andre gør ikke.',
  'De tre er lige gode på papiret. Besøget afgjorde det: her blev der smilt.',
  'Det valgte er ikke det billigste, men det eneste med plads inden for to måneder.',
  'Målgruppen passer, og afstanden gør, at familien kan komme hver uge.',
  'Det ene alternativ har for store grupper, det andet ingen vågen om natten.',
  'Her er flest timer for pengene og færrest skift i personalet.',
  'Tilbuddet har erfaring, som de andre først skulle købe.',
  'De mindre huse vejer tungere end prisen, som er den næstlaveste.',
  'Det valgte kan begynde stille med besøg, og det er nødvendigt her.',
  'Begge alternativer har venteliste til efter sommer. Behovet er her nu.',
  'Tilbuddet har arbejde og bolig samme sted, og det har været ønsket hele tiden.',
] as const;

export const BESLUTTET = [
  'Enig i indstillingen. Følges op efter tre måneder som planlagt.',
  'Udvalget lægger vægt på natten og er enigt.',
  'Enig. Prisen er rimelig for det, der leveres.',
  'Godkendt. Målene er klare nok til at kunne følges.',
  'Enig med rådgiveren i, at borgerens eget ønske skal veje tungt.',
  'Godkendt efter drøftelse. Udvalget spurgte til transporten, og den er på plads.',
  'Enig. Det er det mindst indgribende, der dækker behovet.',
  'Godkendt. Udvalget beder om, at timerne ses efter ved første opfølgning.',
] as const;

export const INDFLYTTET = [
  'Flytningen tog en formiddag. Sengen stod klar.',
  'Gik over al forventning. Der var flag på bordet.',
  'To ture med varevognen. Akvariet kom sidst.',
  'Første nat var urolig, den anden blev der sovet.',
  'Familien var med hele dagen og kørte efter aftensmaden.',
  'Flyttede ind med tre kasser og en guitar.',
  'Alt var pakket ud inden kl. 15, også billederne.',
  'Ville helst selv bære det hele og gjorde det.',
  'Naboen kom med kaffe, før flyttebilen var kørt.',
] as const;
