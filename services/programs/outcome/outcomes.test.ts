import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Claims, type Data, type TestHub } from '#scripts/testing/hub.js';
import { became, closing } from '../testing/closing-world.js';
import { YEAR, bulk, neighbours, openYear, outcomes } from '../testing/programs-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

describe('what came of mentees', () => {
  it('is due a year and a day behind the last pair, told in bulk, counted, and recounted', async () => {
    const { here, there } = await neighbours(hub);
    const [teacher, graduate, again, silent, mentor, guide] = (await here.people({ category: 'TEACHER' }, {}, {}, {}, { category: 'TEACHER' }, {})) as [string, string, string, string, string, string]; // prettier-ignore
    await openYear(here, ['student-student', 'teacher-teacher'], '2023/2024');
    const student = (menteeId: string) => ({
      menteeId,
      mentorId: guide,
      form: 'student-student',
      startedOn: '2023-10-01',
      endedOn: '2024-05-31',
      endReason: 'конец',
    });
    const rows = [
      { ...student(teacher), mentorId: mentor, form: 'teacher-teacher' },
      student(graduate),
      student(again),
      student(silent),
    ];
    expect(
      outcomes(await bulk(here.curator, 'attestMentorships', { collegeId: here.id, year: '2023/2024', rows })),
    ).toEqual(Array(4).fill('CREATED'));
    await openYear(here);
    const next = [{ menteeId: again, mentorId: guide, form: 'student-student', startedOn: '2025-01-10' }];
    await bulk(here.curator, 'attestMentorships', { collegeId: here.id, year: YEAR, rows: next });
    const due = async (year: string, more = '') => {
      const { outcomesDue } = await here.curator.ask(
        `{ outcomesDue(collegeId: "${here.id}", year: "${year}"${more}) { totalCount nodes { kind dueOn endedOn answer person { id } } } }`,
      );
      return outcomesDue;
    };
    // Somebody who is a mentee again is asked when that is over.
    expect((await due(YEAR)).nodes.map(({ person, kind, dueOn }: Data) => [person.id, kind, dueOn])).toEqual(
      [teacher, graduate, silent]
        .sort()
        .map((id) => [id, id === teacher ? 'RETENTION_ONE_YEAR' : 'EMPLOYMENT', '2025-06-01']),
    );
    expect((await due('2025/2026', ', kinds: [EMPLOYMENT]')).nodes).toEqual([]);
    await hub.owner(`update participants.consent set withdrawn_on = '2025-02-01' where person_id = $1`, [silent]);
    expect((await due(YEAR)).totalCount).toBe(2);
    const tell = (...told: object[]) =>
      closing(here.curator, 'recordOutcomes', { collegeId: here.id, year: YEAR, rows: told });
    const stayed = {
      personId: teacher,
      kind: 'RETENTION_ONE_YEAR',
      answer: 'YES',
      day: '2025-06-10',
      document: 'Приказ 4-к',
    };
    const works = { personId: graduate, kind: 'EMPLOYMENT', answer: 'UNKNOWN', day: '2025-06-10' };
    expect(became(await tell(stayed, { ...works, day: '2025-05-31' }, { ...works, personId: silent }))).toEqual([
      'CREATED',
      'OUTCOME_DAY',
      'OUTCOME_NOT_DUE',
    ]);
    expect([became(await tell(stayed, works)), became(await tell({ ...works, answer: 'NO' }))]).toEqual([
      ['UNCHANGED', 'CREATED'],
      ['UPDATED'],
    ]);
    expect([(await due(YEAR, ', told: true')).totalCount, (await due(YEAR, ', told: false')).totalCount]).toEqual([
      2, 0,
    ]);
    const figures = await hub.owner(
      `select measure || ' ' || category as name, value from programs.measure
        where college_id = $1 and academic_year = 2024 and measure_group = 'outcomes' and value > 0 order by 1`,
      [here.id],
    );
    expect(Object.fromEntries(figures.map(({ name, value }) => [name, value]))).toEqual({
      'outcomes_due EMPLOYMENT': 1,
      'outcomes_due RETENTION_ONE_YEAR': 1,
      'outcomes_told EMPLOYMENT': 1,
      'outcomes_told RETENTION_ONE_YEAR': 1,
      'outcomes_reached RETENTION_ONE_YEAR': 1,
    });
    const { errors } = await there.curator.answer(
      `{ outcomesDue(collegeId: "${here.id}", year: "${YEAR}") { totalCount } }`,
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    for (const claims of [
      { roles: ['CURATOR'], colleges: [there.id] },
      { roles: ['MENTEE'], persons: [teacher] },
      null,
    ] as (Claims | null)[]) {
      expect(await hub.raw('programs', claims, 'select * from programs.outcome')).toEqual([]);
      expect(await hub.raw('programs', claims, 'select * from contracts.outcomes_due($1, 2024)', [here.id])).toEqual(
        [],
      );
    }
  });
});
