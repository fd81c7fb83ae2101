import { doegnlinje, loebendeKontrakt, uaendretTakst } from './dele-kontrakt.ts';
import { fortsaetter, indkaldt, moedet, statusnotat } from './dele-opfoelgning.ts';
import { iOpfoelgningen } from './forloeb.ts';
import type { Story } from './story.ts';

/** Two follow-ups held and concluded; the next has its day. */
export const nanna: Story = {
  navn: 'Nannas opfølgninger',
  tekst: [
    'Nanna bor på Fjordhuset (§ 107). Der er holdt opfølgning i november og, fordi målene var nye, igen i januar; begge er konkluderet.',
    'Hun spiser selv morgenmad nu og er begyndt på VUC. Den næste opfølgning er den 9. juli.',
  ],
  borger: { navn: 'Nanna Lindebæk', cpr: '6406044528' },
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    ...loebendeKontrakt('2025-11-05', 'jonas', 'Fjordhuset', {
      paragraffer: ['par107'],
      indflyttet: '2025-08-18',
      linjer: [doegnlinje('par107', 2_780, '2025-08-18')],
      foersteOpfoelgning: '2025-11-20',
      uddybning: 'Værelse med rådighedsvagt om natten og 9 timers støtte om ugen.',
    }),
    indkaldt('2025-11-06', 'jonas', '2025-11-20', 'Morgenen, maden og lysten til at gå i skole igen.'),
    iOpfoelgningen('2025-11-13', 'jonas').registrerStatusnotat(
      statusnotat({
        modtaget: '2025-11-12',
        maal: [
          { maal: 'Spiser morgenmad med de andre', score: 3, begrundelse: 'To gange om ugen, når nogen henter hende.' },
        ],
        leveret: [{ ydelse: 'Støtte i hverdagen', bestiltTimer: 9, leveretTimer: 8.5, aarsag: null }],
        borgersUdsagn: '»Det er bedre, når det er Hanne, der banker på.«',
      }),
    ),
    iOpfoelgningen('2025-11-20', 'jonas').afhold(moedet('2025-11-20')),
    iOpfoelgningen('2025-11-24', 'jonas').konkluder(
      fortsaetter({
        naesteDato: '2026-01-15',
        referatSendt: '2025-11-24',
        maal: [{ maal: 'Spiser morgenmad med de andre', score: 3, begrundelse: null }],
        tilsynskonklusion: 'Hjælpen leveres som bestilt. Målene var for mange; der er valgt to.',
        feedbackMoedet: 'Det var et godt møde, men for langt.',
        feedbackVigtigt: 'Ja, især skolen.',
        feedbackNaesteGang: 'Nanna vil selv vælge, hvem der er med.',
        referat:
          'To mål frem til januar: morgenmaden og et besøg på VUC. Vi ses igen den 15. januar i stedet for om et halvt år.',
      }),
    ),
    uaendretTakst('2025-12-16', 'Fjordhuset har skrevet, at taksten er den samme i 2026.'),
    indkaldt('2025-12-18', 'jonas', '2026-01-15', 'Morgenmaden, besøget på VUC og hvad der så skal ske.'),
    iOpfoelgningen('2026-01-06', 'jonas').registrerStatusnotat(
      statusnotat({
        modtaget: '2026-01-05',
        maal: [
          { maal: 'Spiser morgenmad med de andre', score: 1, begrundelse: 'Seks dage om ugen, uden at blive hentet.' },
        ],
        leveret: [{ ydelse: 'Støtte i hverdagen', bestiltTimer: 9, leveretTimer: 9.5, aarsag: null }],
        borgersUdsagn: '»Jeg vil gerne have, at der står, at jeg selv fandt bussen.«',
      }),
    ),
    iOpfoelgningen('2026-01-15', 'jonas').afhold(moedet('2026-01-15')),
    iOpfoelgningen('2026-01-20', 'jonas').konkluder(
      fortsaetter({
        naesteDato: '2026-07-09',
        referatSendt: '2026-01-20',
        maal: [
          { maal: 'Spiser morgenmad med de andre', score: 1, begrundelse: null },
          { maal: 'Følger dansk på VUC to dage om ugen', score: 2, begrundelse: 'Begyndt den 12. januar.' },
        ],
        tilsynskonklusion: 'Hjælpen virker. Timerne fortsætter uændret, mens VUC er nyt.',
        feedbackMoedet: 'Kortere og bedre.',
        feedbackVigtigt: 'Ja.',
        referat: 'Nanna fandt selv bussen til VUC. Ny opfølgning efter eksamen, den 9. juli.',
      }),
    ),
  ],
};
