import type { TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { mutate } from './calls.js';

/** What is left of a pair that is over: a report, a practice, rewards of the person and of another, and what came of it. */
export async function closeWith(
  hub: TestHub,
  college: CollegeWorld,
  { personId: id, mentorshipId }: { readonly personId: string; readonly mentorshipId: string },
): Promise<void> {
  const collegeId = college.id;
  const words = 'Секретарёв Велимир Протасиевич вырос';
  await hub.owner(
    `with fact as (insert into programs.pair_report (mentorship_id, college_id, side, given_on)
                   values ($1, $2, 'MENTEE', '2025-05-02') returning mentorship_id, college_id, side)
     insert into programs.pair_report_word (mentorship_id, college_id, side, worked, did_not_work, would_go_on)
     select mentorship_id, college_id, side, $3, $3, true from fact`,
    [mentorshipId, collegeId, words],
  );
  const practice = { collegeId, mentorshipId, title: words, done: words, result: words, tags: ['Секретарёв'] };
  await mutate(college.curator, 'recordPractice', practice, 'problems { code }');
  const [other] = (await college.people({})) as [string];
  const reward = { kind: 'DIPLOMA', level: 'COLLEGE', title: words, rewardedOn: '2025-05-20' };
  const rows = [
    { ...reward, personId: id },
    { ...reward, personId: id, kind: 'TITLE' },
    { ...reward, personId: other },
  ];
  const { results } = await mutate(
    college.curator,
    'recordRewards',
    { collegeId, year: '2024/2025', rows },
    'results { rewardId }',
  );
  const voided = { collegeId, ids: [results[1].rewardId], reason: `Спутали: ${words}` };
  await mutate(college.curator, 'voidRewards', voided, 'refused');
  const told = { personId: id, kind: 'RETENTION_ONE_YEAR', answer: 'YES', day: '2026-05-02', document: words };
  await mutate(college.curator, 'recordOutcomes', { collegeId, year: '2025/2026', rows: [told] }, 'refused');
}

/** A practice of a mentor of students, a reward of theirs, and what came of them as a mentee of 2023/2024. */
export async function closeLightly(college: CollegeWorld, id: string): Promise<void> {
  await mutate(college.curator, 'recordPractice', { collegeId: college.id, mentorId: id, form: 'student-student', title: 'Сварка', done: 'Варили' }, 'problems { code }'); // prettier-ignore
  const reward = { personId: id, kind: 'DIPLOMA', level: 'COLLEGE', title: 'Лучший', rewardedOn: '2025-05-20' };
  await mutate(
    college.curator,
    'recordRewards',
    { collegeId: college.id, year: '2024/2025', rows: [reward] },
    'refused',
  );
  const told = { personId: id, kind: 'EMPLOYMENT', answer: 'YES', day: '2025-09-01' };
  await mutate(
    college.curator,
    'recordOutcomes',
    { collegeId: college.id, year: '2025/2026', rows: [told] },
    'refused',
  );
}
