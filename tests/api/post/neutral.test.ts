import { beforeEach, describe, expect, it } from 'vitest';
import { enqueue } from '#db/repositories/outbox.ts';
import { CHARTS } from '#machines/charts.ts';
import { aPostHouse, type PostHouse, raadgiverTrin } from '#tests/support/post.ts';

/* A mailbox is read by others: with a sagsnummer, a stay in hospital or prison is not named there (L-20, L-39). */
describe('a mail about a long stay elsewhere', () => {
  let house: PostHouse;
  beforeEach(async () => {
    house = await aPostHouse();
  });

  const owed = async (chart: string, event: string) => {
    const { t, kommune, sag, raadgiver } = house;
    await t.db.inWrite((trx) =>
      enqueue(trx, {
        id: 'mail-1',
        kommune_id: kommune.id,
        root_id: sag.id,
        kind: 'opgave',
        dedupe_key: 'mail-1',
        payload: JSON.stringify({ chart, event, grund: 'ansvarlig' }),
        available_at: t.clock.systemNow(),
        person_id: raadgiver.id,
      }),
    );
    return house.at('2026-05-07');
  };

  it('says that something was registered, when it is', async () => {
    const [mail] = await owed('kontrakt', 'registrerIndlaeggelse');
    expect(mail?.text).toContain('Det sidste, der skete: «Noget er registreret på kontrakten».');
    expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toMatch(/ophold|indl[aæ]g|fængs/i);
  });

  it('and that something is to be judged, when T06 calls', async () => {
    await house.frister(house.sag, {
      noegle: 'T06::5',
      regel: 'T06',
      navn: 'Vurdér langt ophold andetsteds',
      dato: '2026-05-12',
      trin: raadgiverTrin(-5),
    });
    const [mail] = await house.at('2026-05-07');
    expect(mail?.subject).toBe(
      `Frist 12. maj: Vurdér det, der er registreret på kontrakten (sag ${house.sag.sagsnummer})`,
    );
    expect(`${mail?.text} ${mail?.html}`).not.toMatch(/ophold|indl[aæ]g|fængs/i);
  });

  it('any other act is named by its button', async () => {
    const [mail] = await owed('kontrakt', 'modtagOpsigelse');
    expect(mail?.text).toContain('«Modtag leverandørens opsigelse»');
  });

  it('what has a word of its own in mails is there', () => {
    const words = [...CHARTS.values()].flatMap(({ labels, events }) =>
      Object.keys(labels.iMail?.events ?? {}).map((event) => events.has(event)),
    );
    expect(words).toContain(true);
    expect(words).not.toContain(false);
  });
});
