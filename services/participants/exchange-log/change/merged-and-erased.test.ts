import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { changesSince, endOf, mutate } from './testing/feed.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

const freshCollege = async () => (await world(hub)).college();

/** Something of a person's past is written down, past all rules. */
const rewrite = ({ id }: CollegeWorld, personId: string) =>
  hub.owner(
    `insert into participants.former_category (college_id, person_id, category, until_on, recorded_by)
     values ($1, $2, 'PUPIL', '2020-08-31', 'test')`,
    [id, personId],
  );

describe('who was merged or erased', () => {
  it('is said to be another, whose record is read now', async () => {
    const college = await freshCollege();
    const [keep, merge] = (await college.people({ familyName: 'Иванова' }, { familyName: 'Иванова' })) as [
      string,
      string,
    ];
    await mutate(college.curator, 'upsertMentorProfiles', 'UpsertMentorProfilesInput', {
      collegeId: college.id,
      rows: [keep, merge].map((personId) => ({ personId })),
    });
    const start = await endOf(college);
    await mutate(college.curator, 'mergePeople', 'MergePeopleInput', { keepId: keep, mergeId: merge, dryRun: true });
    expect((await changesSince(college, start)).seen).toEqual([]);
    await mutate(college.curator, 'mergePeople', 'MergePeopleInput', { keepId: keep, mergeId: merge });
    const { changes } = await college.curator.ask(
      'query ($id: ID!, $s: String) { changes(collegeId: $id, since: $s) { nodes { kind id what mergedIntoId person { id } } } }',
      { id: college.id, s: start },
    );
    expect(changes.nodes).toContainEqual({
      kind: 'PERSON',
      id: merge,
      what: 'MERGED',
      mergedIntoId: keep,
      person: { id: keep },
    });
    expect(changes.nodes).toContainEqual({
      ...{ kind: 'MENTOR_PROFILE', id: expect.any(String), what: 'MERGED', mergedIntoId: expect.any(String) },
      person: { id: keep },
    });
    // Whatever else is written of that record doesn't take it back.
    await rewrite(college, merge);
    expect((await changesSince(college)).seen).toContainEqual({ kind: 'PERSON', id: merge, what: 'MERGED' });
  });

  it('is erased for good, with the records that were merged into them, and nothing of them is told', async () => {
    const college = await freshCollege();
    const [keep, merge] = (await college.people({ familyName: 'Тайнова' }, { familyName: 'Тайнова' })) as [
      string,
      string,
    ];
    await mutate(college.curator, 'mergePeople', 'MergePeopleInput', { keepId: keep, mergeId: merge });
    const start = await endOf(college);
    const erase = (more: object) =>
      mutate(college.curator, 'erasePerson', 'ErasePersonInput', {
        personId: keep,
        reason: 'REQUEST',
        confirmName: 'Тайнова Иван',
        ...more,
      });
    await erase({ dryRun: true });
    expect((await changesSince(college, start)).seen).toEqual([]);
    expect((await erase({})).erasePerson.problems).toEqual([]);
    const { changes } = await college.curator.ask(
      `query ($id: ID!, $s: String) { changes(collegeId: $id, since: $s, first: 1000) {
        nodes { kind id what mergedIntoId person { id name } consent { documentNumber } } } }`,
      { id: college.id, s: start },
    );
    expect(changes.nodes.filter(({ kind }: Data) => kind === 'PERSON')).toEqual(
      expect.arrayContaining([keep, merge].map((id) => expect.objectContaining({ id, what: 'ERASED', person: null }))),
    );
    expect(JSON.stringify(changes)).not.toContain('Тайнова');
    await rewrite(college, keep);
    expect((await changesSince(college)).seen).toContainEqual({ kind: 'PERSON', id: keep, what: 'ERASED' });
    const rows = await hub.owner('select c::text as row from contracts.change c where college_id = $1', [college.id]);
    expect(JSON.stringify(rows)).not.toContain('Тайнова');
  });
});
