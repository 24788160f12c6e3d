import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '#kernel/database/migrate.js';
import type { ServiceDatabase } from '#kernel/database/service-database.js';
import { SUBGRAPHS } from '../../subgraphs.js';
import { ownHub, type TestHub } from '../../testing/hub.js';
import { world, type CollegeWorld } from '../../testing/world.js';
import { mutate } from '../people/testing/calls.js';
import { clubs } from './testing/clubs.js';

let hub: TestHub;
let college: CollegeWorld;
beforeAll(async () => {
  hub = await ownHub();
  const databases: ServiceDatabase[] = SUBGRAPHS.map(({ database }) => database);
  await migrate(hub.ownerUrl, [...databases, clubs]);
  college = await (await world(hub)).college();
  await college.headcount();
});
afterAll(() => hub.close());

const join = (personId: string, leads = false) =>
  hub.owner('insert into clubs.member (college_id, person_id, leads) values ($1, $2, $3)', [
    college.id,
    personId,
    leads,
  ]);

const members = async () =>
  (await hub.owner('select value from clubs.measure where college_id = $1', [college.id]))
    .map(({ value }) => value); // prettier-ignore

const withdraw = (personId: string) =>
  mutate(college.curator, 'withdrawConsents', { personId, withdrawnOn: '2025-06-01' }, 'problems { code }');

describe('a fifth subgraph, of which none of the others knows', () => {
  it('has its figures recounted when a consent changes, and with them nothing else is asked for', async () => {
    const [one, other] = (await college.people({}, {})) as [string, string];
    await join(one);
    await join(other);
    await withdraw(other);
    expect(await members()).toEqual([1]);
  });

  it('moves what it has of a record that is merged into another, and says how much', async () => {
    const [keep, twin] = (await college.people({}, {})) as [string, string];
    await join(twin);
    const merged = await mutate(
      college.curator,
      'mergePeople',
      { keepId: keep, mergeId: twin },
      'moved { kind count } problems { code }',
    );
    expect(merged.problems).toEqual([]);
    expect(merged.moved).toContainEqual({ kind: 'OTHER', count: 1 });
    expect(await hub.owner('select person_id from clubs.member where person_id = any ($1)', [[keep, twin]])).toEqual([
      { person_id: keep },
    ]);
    expect(await members()).toEqual([2]);
  });

  it('speaks against a merge in its own words', async () => {
    const [keep, twin] = (await college.people({}, {})) as [string, string];
    await join(keep, true);
    await join(twin, true);
    const { problems } = await mutate(
      college.curator,
      'mergePeople',
      { keepId: keep, mergeId: twin },
      'problems { code message path }',
    );
    expect(problems).toEqual([
      { code: 'RECORDS_IN_CONFLICT', message: 'In 2024/2025 both lead a club.', path: ['mergeId'] },
    ]);
  });

  it('forgets whom a college erases, and tells whose figures that moves', async () => {
    const before = (await members())[0] as number;
    const [person] = (await college.people({ familyName: 'Клубов', givenName: 'Лев' })) as [string];
    await join(person);
    const { changed, problems } = await mutate(
      college.curator,
      'erasePerson',
      { personId: person, reason: 'REQUEST', confirmName: 'Клубов Лев' },
      'changed { kind count } problems { code }',
    );
    expect(problems).toEqual([]);
    expect(changed).toContainEqual({ kind: 'OTHER', count: 1 });
    expect(await hub.owner('select from clubs.member where person_id = $1', [person])).toEqual([]);
    // Two leaders have joined since it was counted.
    expect((await members())[0]).toBe(before + 2);
  });
});

describe('figures that rest on a fact', () => {
  it('of which nobody tells are refused before anything is changed', async () => {
    const [group] = clubs.measures!;
    const mistaken = { ...clubs, measures: [{ ...group!, restsOn: ['weather'] }] };
    await expect(migrate(hub.ownerUrl, [...SUBGRAPHS.map(({ database }) => database), mistaken])).rejects.toThrow(
      "clubs's figures of members rest on weather, of which nobody tells",
    );
    expect(await members()).toHaveLength(1);
  });
});
