import { expect, it } from 'vitest';
import { ingenKan, mitArbejde, type NewArbejde, putArbejde } from '#db/repositories/arbejde.ts';
import type { SagRow } from '#db/tables/sag.ts';
import type { Identitet } from '#machines/actor.ts';
import type { KommuneId, MoedeId, PersonId, TeamId } from '#machines/ids.ts';
import { instant } from '#machines/kalender/instant.ts';
import { onBothDatabases } from '#tests/support/db.ts';
import { aKommune, anInstance, aSag, aTeam, aUser, NOW } from './builders.ts';

onBothDatabases('what waits', (database) => {
  async function waiting(kommune: KommuneId, sag: Partial<SagRow>, ...items: NewArbejde[]): Promise<SagRow> {
    const row = await aSag(database(), kommune, sag);
    await database().inWrite(async (trx) => {
      await anInstance(trx, row);
      await putArbejde(trx, { kommuneId: kommune, rootId: row.id, instanceId: row.id }, items, NOW);
    });
    return row;
  }

  const rolle = (
    event: string,
    who: Extract<NewArbejde['hvem'], { art: 'rolle' }>['rolle'],
    spaerret: PersonId[] = [],
  ) => ({ event, hvem: { art: 'rolle', rolle: who }, spaerret }) satisfies NewArbejde;
  const who = (personId: PersonId, roller: Identitet['roller'], teams: TeamId[] = []): Identitet => ({
    personId,
    roller,
    teams,
  });
  const events = async (
    kommuneId: KommuneId,
    identiteter: [Identitet, ...Identitet[]],
    lederUdefra: PersonId | null = null,
  ) =>
    (await mitArbejde(database().kysely, { kommuneId, synlighed: { identiteter, lederUdefra }, limit: 50 }))
      .map(({ event }) => event)
      .sort();
  const stuck = async (kommuneId: KommuneId, lederUdefra: PersonId | null = null) =>
    (await ingenKan(database().kysely, kommuneId, lederUdefra)).map(({ event }) => event).sort();

  it('waits for the role that has a tie to the sag', async () => {
    const kommune = await aKommune(database());
    const [team, andet] = [await aTeam(database(), kommune), await aTeam(database(), kommune)];
    const leder = await aUser(database(), kommune, { roller: ['leder'], teams: [team] });
    await waiting(kommune, { team_id: team }, rolle('godkend', 'leder'), rolle('indstil', 'raadgiver'));
    expect(await events(kommune, [who(leder, ['leder'], [team])])).toEqual(['godkend']);
    expect(await events(kommune, [who(leder, ['leder'], [andet])])).toEqual([]);
    expect(await events(kommune, [who(leder, ['raadgiver'], [team])])).toEqual(['indstil']);
  });

  it('waits for the one it is assigned to, and for the team when nobody is', async () => {
    const kommune = await aKommune(database());
    const team = await aTeam(database(), kommune);
    const [anna, bo] = [
      await aUser(database(), kommune, { roller: ['raadgiver'], teams: [team] }),
      await aUser(database(), kommune, { roller: ['raadgiver'], teams: [team] }),
    ];
    await waiting(kommune, { team_id: team, raadgiver_id: anna }, rolle('annas', 'raadgiver'));
    await waiting(kommune, { team_id: team }, rolle('faelles', 'raadgiver'));
    expect(await events(kommune, [who(anna, ['raadgiver'], [team])])).toEqual(['annas', 'faelles']);
    expect(await events(kommune, [who(bo, ['raadgiver'], [team])])).toEqual(['faelles']);
  });

  it('falls to the team when the assigned one is barred or no longer here', async () => {
    const kommune = await aKommune(database());
    const team = await aTeam(database(), kommune);
    const sketch = { roller: ['raadgiver'], teams: [team] } as const;
    const anna = await aUser(database(), kommune, sketch);
    const bo = await aUser(database(), kommune, sketch);
    const gaaet = await aUser(database(), kommune, { ...sketch, active: 0 });
    await waiting(kommune, { team_id: team, raadgiver_id: anna }, rolle('spaerret', 'raadgiver', [anna]));
    await waiting(kommune, { team_id: team, raadgiver_id: gaaet }, rolle('gaaet', 'raadgiver'));
    expect(await events(kommune, [who(bo, ['raadgiver'], [team])])).toEqual(['gaaet', 'spaerret']);
    expect(await events(kommune, [who(anna, ['raadgiver'], [team])])).toEqual(['gaaet']);
  });

  it('is not for a stand-in who is barred himself, nor when the one he stands in for is', async () => {
    const kommune = await aKommune(database());
    const team = await aTeam(database(), kommune);
    const [leder, vikar] = [
      await aUser(database(), kommune, { roller: ['leder'], teams: [team] }),
      await aUser(database(), kommune, { roller: ['leder'] }),
    ];
    await waiting(kommune, { team_id: team }, rolle('fri', 'leder'));
    await waiting(kommune, { team_id: team }, rolle('vikarsEget', 'leder', [vikar]));
    await waiting(kommune, { team_id: team }, rolle('ledersEget', 'leder', [leder]));
    expect(await events(kommune, [who(vikar, ['leder']), who(leder, ['leder'], [team])])).toEqual(['fri']);
  });

  it('waits for a person by name', async () => {
    const kommune = await aKommune(database());
    const [anna, bo] = [
      await aUser(database(), kommune, { roller: ['leder'] }),
      await aUser(database(), kommune, { roller: [] }),
    ];
    await waiting(kommune, {}, { event: 'underskriv', hvem: { art: 'person', personId: anna }, spaerret: [] });
    expect(await events(kommune, [who(anna, [])])).toEqual(['underskriv']);
    expect(await events(kommune, [who(bo, ['leder'])])).toEqual([]);
  });

  it('for leverandør or borger is on no list of ours and is not stuck', async () => {
    const kommune = await aKommune(database());
    const anna = await aUser(database(), kommune, { roller: ['oekonomi'] });
    await waiting(kommune, {}, { event: 'svar', hvem: { art: 'leverandoer' }, spaerret: [] });
    await waiting(kommune, {}, { event: 'svar', hvem: { art: 'borger' }, spaerret: [] });
    expect(await events(kommune, [who(anna, ['oekonomi'])])).toEqual([]);
    expect(await stuck(kommune)).toEqual([]);
  });

  it('is stuck when no active one has the role, the tie and clean hands', async () => {
    const kommune = await aKommune(database());
    const team = await aTeam(database(), kommune);
    const leder = await aUser(database(), kommune, { roller: ['leder'], teams: [team] });
    const gaaet = await aUser(database(), kommune, { roller: ['kontraktforhandler'], active: 0 });
    await aUser(database(), kommune, { roller: ['udvalgsmedlem'] });
    await waiting(kommune, { team_id: team }, rolle('kanGodkendes', 'leder'));
    await waiting(kommune, { team_id: team }, rolle('spaerret', 'leder', [leder]));
    await waiting(kommune, { kontraktforhandler_id: gaaet }, rolle('ingenForhandler', 'kontraktforhandler'));
    await waiting(kommune, {}, rolle('ikkePaaDagsorden', 'udvalgsmedlem'));
    await waiting(kommune, { moede_id: 'm' as MoedeId }, rolle('paaDagsorden', 'udvalgsmedlem'));
    await waiting(kommune, {}, { event: 'vaek', hvem: { art: 'person', personId: gaaet }, spaerret: [] });
    expect(await stuck(kommune)).toEqual(['ikkePaaDagsorden', 'ingenForhandler', 'spaerret', 'vaek']);
  });

  it('is on the list of the leder from outside alone when no other can, and then not stuck', async () => {
    const kommune = await aKommune(database());
    const team = await aTeam(database(), kommune);
    const leder = await aUser(database(), kommune, { roller: ['leder'], teams: [team] });
    const udefra = await aUser(database(), kommune, { roller: ['leder'] });
    await waiting(kommune, { team_id: team }, rolle('andreKan', 'leder'));
    await waiting(kommune, { team_id: team }, rolle('kunUdefra', 'leder', [leder]));
    await waiting(kommune, { team_id: team }, rolle('ingen', 'leder', [leder, udefra]));
    expect(await events(kommune, [who(udefra, ['leder'])], udefra)).toEqual(['kunUdefra']);
    expect(await events(kommune, [who(udefra, ['leder'])])).toEqual([]);
    expect(await stuck(kommune, udefra)).toEqual(['ingen']);
    expect(await stuck(kommune)).toEqual(['ingen', 'kunUdefra']);
  });

  it('shows the administrator the sagsnummer and nothing of what the sag is about', async () => {
    const kommune = await aKommune(database());
    const sag = await waiting(kommune, {}, rolle('indstil', 'raadgiver'));
    expect(await ingenKan(database().kysely, kommune, null)).toEqual([
      { root_id: sag.id, event: 'indstil', hvem: 'rolle', rolle: 'raadgiver', since: NOW, sagsnummer: sag.sagsnummer },
    ]);
  });

  it('has waited since it was first put, and is gone when it is no longer put', async () => {
    const kommune = await aKommune(database());
    const later = instant('2026-12-01T10:00:00.000Z');
    const sag = await waiting(kommune, {}, rolle('bliver', 'oekonomi'), rolle('gaar', 'oekonomi'));
    const at = { kommuneId: kommune, rootId: sag.id, instanceId: sag.id };
    const anna = await aUser(database(), kommune, { roller: ['oekonomi'] });
    await database().inWrite((trx) =>
      putArbejde(trx, at, [rolle('bliver', 'oekonomi', [anna]), rolle('kommer', 'oekonomi')], later),
    );
    const rows = await database().kysely.selectFrom('arbejde').selectAll().where('root_id', '=', sag.id).execute();
    expect(rows.map(({ event, since }) => [event, since]).sort()).toEqual([
      ['bliver', NOW],
      ['kommer', later],
    ]);
    expect(await events(kommune, [who(anna, ['oekonomi'])])).toEqual(['kommer']);
    await database().inWrite((trx) => putArbejde(trx, at, [rolle('bliver', 'oekonomi')], later));
    expect(await events(kommune, [who(anna, ['oekonomi'])])).toEqual(['bliver']);
  });
});
