import type { Client, Data, TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';

/** Calls a mutation that takes one input, and answers its payload. */
export async function mutate(client: Client, field: string, input: object, selection: string): Promise<Data> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  return (await client.ask(`mutation ($i: ${type}!) { ${field}(input: $i) { ${selection} } }`, { i: input }))[field];
}

/** A pair of students of 2024/2025, which is over. */
export const pair = (menteeId: string, mentorId: string, more: object = {}) => ({
  menteeId,
  mentorId,
  form: 'student-student',
  startedOn: '2024-10-01',
  ...more,
});

/** Records pairs on the word of a college; answers the id of each, or the code of what it breaks. */
export async function attest(college: CollegeWorld, rows: object[], year = '2024/2025'): Promise<string[]> {
  const { results } = await mutate(
    college.curator,
    'attestMentorships',
    { collegeId: college.id, year, rows },
    'results { problems { code } mentorship { id } }',
  );
  return results.map((result: Data) => result.mentorship?.id ?? result.problems[0].code);
}

/** Runs a course at the college in 2024/2025; answers the id of the cohort. */
export async function runCohort(college: CollegeWorld, coordinator: Client, regionId: string): Promise<string> {
  const code = `K-${Math.random().toString(36).slice(2, 10)}`;
  const course = { regionId, code, titleRu: 'Курс', hours: 36 };
  const made = await mutate(coordinator, 'createCourse', course, 'course { id }');
  const run = { title: 'Поток', year: '2024/2025', startsOn: '2025-02-03', endsOn: '2025-04-25' };
  const cohort = { courseId: made.course.id, collegeId: college.id, ...run };
  return (await mutate(college.curator, 'createCohort', cohort, 'cohort { id }')).cohort.id;
}

/** Gives a person a secret address of what there is for them in the school. */
export async function followSchool(hub: TestHub, college: CollegeWorld, personId: string): Promise<void> {
  await hub.owner(
    `insert into school.own_calendar (id, college_id, person_id, code_hash)
     values (uuidv7(), $1, $2::uuid, sha256($2::text::bytea))`,
    [college.id, personId],
  );
}

/** Has a person of the host teach its cohort, under a name of the schedule. */
export async function teach(college: CollegeWorld, cohortId: string, personId: string, name: string): Promise<void> {
  await mutate(college.curator, 'changeCohort', { cohortId, teachers: [{ name, personId }] }, 'problems { code }');
  const lesson = { kind: 'LESSON', title: 'Занятие', day: '2025-02-03', startsAt: '09:00', endsAt: '10:00', hours: 1 };
  await mutate(college.curator, 'putSessions', { cohortId, rows: [{ ...lesson, teacher: name }] }, 'created');
}

export const enrol = (college: CollegeWorld, cohortId: string, personId: string) =>
  mutate(college.curator, 'enrolMentors', { cohortId, collegeId: college.id, rows: [{ personId }] }, 'created');

/** All figures that are kept of a college's year, by measure, category and form. */
export async function figuresOf(hub: TestHub, collegeId: string, year = 2024): Promise<Record<string, unknown>> {
  const rows = await hub.owner(
    `select concat_ws(' ', measure, nullif(category, ''), nullif(form, '')) as name, value from (
       select * from participants.measure union all select * from programs.measure union all select * from school.measure) m
      where college_id = $1 and academic_year = $2`,
    [collegeId, year],
  );
  return Object.fromEntries(rows.map((row) => [row['name'], row['value']]));
}

/** A meeting of a pair of which one of the two says something in every text, and the calendar of theirs. */
export async function meet(
  hub: TestHub,
  personId: string,
  mentorshipId: string,
  { day = '2024-11-11', words = 'Занимались сваркой' }: { readonly day?: string; readonly words?: string } = {},
): Promise<void> {
  const person = await hub.client({ roles: ['MENTOR', 'MENTEE'], persons: [personId] });
  const held = { mentorshipIds: [mentorshipId], day, note: words, place: words };
  const { meetings } = await mutate(person, 'logMeeting', held, 'meetings { id } problems { code }');
  const told = { score: 7, wentWell: words, wentBadly: words, helpWanted: words };
  await mutate(person, 'giveFeedback', { meetingId: meetings[0].id, mentorshipId, ...told }, 'problems { code }');
  const { createCalendarLink } = await person.ask(
    'mutation ($i: CalendarLinkInput!) { createCalendarLink(input: $i) { path } }',
    { i: { personId } },
  );
  if (!createCalendarLink.path) throw new Error('there is no calendar');
}

/** A plan of a pair that says something in every text, written and extended by its college. */
export async function plan(college: CollegeWorld, mentorshipId: string, words = 'Занимались сваркой'): Promise<void> {
  const texts = { directionWords: words, difficulty: words, measure: words, interimResult: words, finalResult: words };
  const items = [{ direction: 'OTHER', plannedOn: '2026-11-11', ...texts }];
  const input = { mentorshipId, startsOn: '2026-10-01', endsOn: '2027-01-31', items };
  const { plan: written } = await mutate(college.curator, 'writePlan', input, 'plan { id } problems { code }');
  await mutate(college.curator, 'agreePlan', { planId: written.id }, 'problems { code }');
  const longer = { planId: written.id, endsOn: '2027-03-31', reason: words };
  const { outcome } = await mutate(college.curator, 'extendPlan', longer, 'outcome');
  if (outcome !== 'UPDATED') throw new Error('there is no plan');
}

/** A digest that the person got by e-mail, and how they want the next ones. */
export async function digestOf(hub: TestHub, personId: string): Promise<void> {
  const person = await hub.client({ roles: ['MENTEE'], persons: [personId] });
  await mutate(person, 'setDigest', { personId, language: 'EN', stopped: false }, 'problems { code }');
  await hub.owner(
    `insert into participants.digest (region_id, day, college_id, person_id, language, items)
     select c.region_id, '2024-11-11', p.college_id, p.id, 'en', '[]'
       from participants.person p join participants.college c on c.id = p.college_id where p.id = $1`,
    [personId],
  );
}

/** A personal link of the person, good for today. */
export async function linkTo(hub: TestHub, college: CollegeWorld, personId: string): Promise<void> {
  const rows = [{ personId, holder: 'SELF', lastDay: hub.madeOn }];
  await mutate(college.curator, 'createPersonalLinks', { rows }, 'created');
}

/** An agreement with somebody, whatever they are: teachers alone have one, and it is of any mentor's id all the same. */
export async function agreementWith(hub: TestHub, college: CollegeWorld, mentorId: string): Promise<void> {
  await hub.owner(
    `insert into programs.labour_agreement
       (id, college_id, mentor_id, consent_on, number, signed_on, content, form, acts_from, acts_until)
     values (uuidv7(), $1, $2, '2024-09-01', $3, '2024-09-01', 'x', 'x', '2024-09-01', '2025-06-30')`,
    [college.id, mentorId, mentorId],
  );
}

/** What the person says they would like to learn, in words about them. */
export async function wishOf(hub: TestHub, personId: string): Promise<void> {
  await hub.owner(
    `insert into school.learning_wish (id, college_id, person_id, slot, competence, competence_key, wished_on)
     select uuidv7(), p.college_id, p.id, 1, 'Учить как Секретарёв', 'учить как секретарев', '2024-11-11'
       from participants.person p where p.id = $1`,
    [personId],
  );
}

/** An application of the person that the host declined, in words about them. */
export async function decline(hub: TestHub, cohortId: string, personId: string): Promise<void> {
  await hub.owner(
    `insert into school.application (id, cohort_id, college_id, person_id, host_college_id, academic_year, state, applied_on,
                                     applied_by, decided_on, reason)
     select uuidv7(), c.id, p.college_id, p.id, c.college_id, c.academic_year, 'DECLINED', '2025-01-20', 'COLLEGE',
            '2025-01-21', 'Секретарёв учится сам'
       from school.cohort c, participants.person p where c.id = $1 and p.id = $2`,
    [cohortId, personId],
  );
}
