import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import { enrol, schoolWorld, teachAndComplete, type SchoolWorld } from '#school/testing/school-world.js';
import { attest, mutate, pair } from '../guarantees/people/testing/calls.js';
import { ownHub, type TestHub } from '../testing/hub.js';
import type { CollegeWorld } from '../testing/world.js';
import { verifyHub } from './testing/verify-hub.js';

const YEAR = academicYearOf(today('Europe/Moscow'));
const year = formatAcademicYear(YEAR);
const [FROM, UNTIL] = [`${YEAR}-09-01`, `${YEAR + 1}-08-31`];
const TRAINED_ON = '2025-01-20';

let hub: TestHub;
let school: SchoolWorld;

async function cohortOf(competence: string, capacity: number | null, more: object = {}): Promise<string> {
  const course = { regionId: school.region.id, code: `T-${competence.length}`, titleRu: 'Курс', hours: 8, competences: [competence] }; // prettier-ignore
  const made = await mutate(school.coordinator, 'createCourse', { ...course, ...more }, 'course { id }');
  const run = { courseId: made.course.id, collegeId: school.host.id, title: 'Группа', year, startsOn: FROM, endsOn: UNTIL }; // prettier-ignore
  return (await mutate(school.host.curator, 'createCohort', { ...run, capacity }, 'cohort { id }')).cohort.id;
}

async function enter(college: CollegeWorld, base: 'Mentor' | 'Mentee', rows: object[]): Promise<void> {
  const input = { collegeId: college.id, rows: rows.map((row) => ({ enteredOn: '2024-09-01', ...row })) };
  expect((await mutate(college.curator, `upsert${base}Profiles`, input, 'refused')).refused).toBe(0);
}

async function meet(id: string, mentee: string, day: string, score: number): Promise<void> {
  const client = await hub.client({ roles: ['MENTEE'], persons: [mentee] });
  const { meetings } = await mutate(client, 'logMeeting', { mentorshipIds: [id], day }, 'meetings { id }');
  const told = { meetingId: meetings[0].id, mentorshipId: id, score };
  expect((await mutate(client, 'giveFeedback', told, 'problems { code }')).problems).toEqual([]);
}

/** People of two colleges who ask, have and wish, pairs that take places, and cohorts of the network and of one college. */
async function asking(): Promise<void> {
  const own = school.other;
  const [skilled, wishing] = await own.people({}, {});
  const mentees = await own.people(...[1, 2, 3, 4, 5].map(() => ({ base: false })));
  await enter(own, 'Mentor', [
    { personId: skilled, competences: ['Сварка'], capacity: 2 },
    { personId: wishing, learningWishes: ['Обратная связь', 'ЧПУ'], capacity: 3 },
  ]);
  await enter(own, 'Mentee', mentees.map((personId) => ({ personId, needs: ['сварка', 'Обратная связь'] }))); // prettier-ignore
  const working = { menteeId: mentees[0], mentorId: skilled, form: 'student-student', startedOn: FROM };
  await mutate(own.curator, 'attestMentorships', { collegeId: own.id, year, rows: [working] }, 'refused');
  const [elsewhere] = await school.host.people({ base: false });
  await enter(school.host, 'Mentee', [{ personId: elsewhere, needs: ['Черчение'] }]);
  await enrol(own, await cohortOf('Обратная связь', 2), [wishing!], { order: { number: '1-з', date: FROM } });
  await cohortOf('Сварка', 3, { collegeId: school.host.id, reach: 'OWN' });
  await cohortOf('Черчение', null);
  // One says the same as the base and something else; one wishes for what they have.
  for (const [personId, competence] of [
    [wishing, 'чпу'],
    [wishing, 'Плетение'],
    [skilled, 'СВАРКА'],
    [skilled, 'Обратная связь'],
  ]) {
    const client = await hub.client({ roles: ['MENTOR'], persons: [personId!] });
    const { problems } = await mutate(client, 'wishToLearn', { personId, competence }, 'problems { code }');
    expect(problems).toEqual([]);
  }
}

/** Six pairs that are told of before the training of their mentors, and five of them behind it. */
async function learning(): Promise<void> {
  const college = await school.college();
  const people = await college.people(...Array.from({ length: 12 }, () => ({})));
  const [mentors, mentees] = [people.slice(0, 6), people.slice(6)];
  const ids = await attest(college, mentors.map((mentor, n) => pair(mentees[n]!, mentor))); // prettier-ignore
  for (const [n, id] of ids.entries()) {
    await meet(id, mentees[n]!, '2024-11-11', 6);
    await meet(id, mentees[n]!, '2024-12-09', n < 3 ? 7 : 6);
    if (n < 5) await meet(id, mentees[n]!, '2025-03-10', 7 + (n % 3));
  }
  await enrol(college, school.cohortId, mentors);
  await teachAndComplete(school.host.curator, school.cohortId, mentors, TRAINED_ON);
}

beforeAll(async () => {
  hub = await ownHub();
  school = await schoolWorld(hub);
  await asking();
  await learning();
}, 120_000);
afterAll(() => hub.close());

/** What is found while a function of the hub counts otherwise. */
async function foundWith(signature: string, right: string, wrong: string): Promise<string[]> {
  const [row] = await hub.owner('select pg_get_functiondef($1::regprocedure) as source', [signature]);
  const source = row!['source'] as string;
  expect(source).toContain(right);
  await hub.owner(source.replaceAll(right, wrong));
  try {
    const { differences } = await verifyHub(hub);
    return [...new Set(differences.map(({ owner, measure }) => `${owner} ${measure}`))].sort();
  } finally {
    await hub.owner(source);
  }
}

describe('what the school is asked for and what it changed', () => {
  it('is what the facts say, of each college and region', async () => {
    const { checked, differences, broken } = await verifyHub(hub);
    expect({ differences, broken }).toEqual({ differences: [], broken: [] });
    const others = await hub.owner(
      `select (select count(*) from participants.measure) + (select count(*) from programs.measure)
              + (select count(*) from school.measure) + (select count(*) from school.trained_mentors)
              + (select count(*) from monitoring.measure) as n`,
    );
    // Four words of the region and of each of its colleges, as far as these know them; effects of the region and a college.
    expect(checked - Number(others[0]!['n'])).toBeGreaterThanOrEqual(12);
  });

  it('differs where places, wishes or what is left to take are counted otherwise', async () => {
    const needs = 'contracts.training_needs(uuid[])';
    expect(await foundWith(needs, 'greatest(w.places - coalesce(l.mentees, 0), 0)', 'w.places')).toEqual([
      'school training_needs freePlaces',
      'school training_needs need',
      'school training_needs gap',
    ].sort()); // prettier-ignore
    const [wishes, says] = [`w.side in ('WISHES', 'SAYS')`, `w.side = 'SAYS'`];
    expect(await foundWith(needs, wishes, `w.side = 'WISHES'`)).toContain('school training_needs wishing');
    expect(await foundWith(needs, says, wishes)).toEqual(['school training_needs wishingThemselves']);
    const held = await foundWith('contracts.cohort_places(uuid[])', 'e.withdrawn_on is null', 'e.withdrawn_on is not null'); // prettier-ignore
    expect(held).toEqual(['school training_needs gap', 'school training_needs offered']);
  });

  it('differs where a mean, or who is in it, is counted otherwise', async () => {
    const effect = 'contracts.training_effects(uuid[], integer)';
    expect(await foundWith(effect, 'k.day > t.first_on', 'k.day <> t.first_on')).toEqual([
      'programs training_effect after',
      'programs training_effect before',
      'programs training_effect change',
      'programs training_effect mentors',
      'programs training_effect pairs',
    ]);
    expect(await foundWith(effect, 'where p.consent_in_force', 'where false')).toEqual(['programs training_effect']);
  });
});
