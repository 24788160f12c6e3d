import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { enter, found, named, pair } from '../../testing/base-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

const freshCollege = async () => (await world(hub)).college();

describe('potential mentors', () => {
  const potential = (college: CollegeWorld, more = '') => found(college, 'mentorBase', `potential: true${more}`);

  it('are who finished as mentees, until they enter the base of mentors', async () => {
    const college = await freshCollege();
    const names = ['Наставников', 'Прошедший', 'Досрочный', 'Закончивший', 'Неотмеченный', 'Текущий'];
    const [mentor, passed, early, ended, failed, current] = (await named(college, ...names)) as [
      string, string, string, string, string, string,
    ]; // prettier-ignore
    await enter(
      college,
      'Mentee',
      { personId: passed, enteredOn: '2024-09-01', leftOn: '2025-05-31', completed: true },
      { personId: failed, enteredOn: '2024-09-01', leftOn: '2025-05-31', completed: false },
      { personId: current, enteredOn: '2024-09-01' },
    );
    await pair(college, early, mentor, { endedOn: '2025-02-01', endReason: 'не сложилось' });
    await pair(college, ended, mentor, { endedOn: '2025-05-31' });
    await pair(college, failed, mentor, { endedOn: '2025-05-31' });
    await pair(college, current, mentor);
    await hub.owner(`update programs.mentorship set until_on = '2099-08-31' where mentee_id = $1`, [current]);
    expect(await potential(college)).toEqual(['Закончивший', 'Прошедший']);
    expect(await potential(college, ', search: "про"')).toEqual(['Прошедший']);

    // The term of a pair that nobody ended runs out.
    await hub.owner(`update programs.mentorship set until_on = '2025-08-31' where mentee_id = $1`, [current]);
    expect(await potential(college)).toEqual(['Закончивший', 'Прошедший', 'Текущий']);

    // One step: the ids of the list are entered into the base.
    const { mentorBase } = await college.curator.ask(
      `query ($id: ID!) { mentorBase(collegeId: $id, potential: true) {
        totalCount nodes { finishedOn mentees freeCapacity profile { id } person { id } } } }`,
      { id: college.id },
    );
    expect(mentorBase).toMatchObject({ totalCount: 3 });
    expect(mentorBase.nodes[1]).toMatchObject({ finishedOn: '2025-05-31', freeCapacity: null, profile: null });
    await enter(college, 'Mentor', ...mentorBase.nodes.map(({ person }: Data) => ({ personId: person.id })));
    expect(await potential(college)).toEqual([]);
    expect(await found(college, 'mentorBase', 'first: 9')).toEqual(['Закончивший', 'Прошедший', 'Текущий']);
  });

  it('are again who was a mentor before they were a mentee, and not who gave it up since', async () => {
    const college = await freshCollege();
    const [before, since] = (await named(college, 'Бывший', 'Уставший')) as [string, string];
    const finished = { enteredOn: '2023-09-01', leftOn: '2024-05-31', completed: true };
    await enter(college, 'Mentee', { personId: before, ...finished }, { personId: since, ...finished });
    await enter(
      college,
      'Mentor',
      { personId: before, enteredOn: '2022-09-01', leftOn: '2023-06-30' },
      { personId: since, enteredOn: '2024-09-01', leftOn: '2024-12-31' },
    );
    expect(await potential(college)).toEqual(['Бывший']);
  });

  it('have no profile to filter by', async () => {
    const college = await freshCollege();
    const { errors } = await college.curator.answer(
      'query ($id: ID!) { mentorBase(collegeId: $id, potential: true, tags: ["a"]) { totalCount } }',
      { id: college.id },
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
