import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { counts } from './consents.js';
import type { ClientFactory } from '../client/local-client.js';
import { mutate, mutateEach, mutateRows } from './graph.js';
import { SAMPLE_COHORTS } from './cohorts.data.js';
import { loadCertificates } from './load-certificates.js';
import { isAbsent, loadLearning, type SampleListener } from './load-learning.js';
import type { SamplePerson } from './people.js';
import type { RegionPlan } from './plan.js';
import { SAMPLE_REGION } from './region.data.js';
import { SAMPLE_COURSES, SAMPLE_REQUIREMENTS, SAMPLE_WISHES } from './school.data.js';
import type { SampleCohort } from './school.type.js';
import type { SampleCalendar, SampleYear } from './years.js';

/** A college with the client of its own system. */
export interface CollegeAccess {
  readonly id: string;
  readonly client: GraphClient;
}

interface SchoolOfRegion {
  readonly courses: {
    readonly nodes: readonly {
      readonly id: string;
      readonly code: string;
      readonly cohorts: {
        readonly nodes: readonly { readonly id: string; readonly title: string; readonly year: string }[];
      };
    }[];
  };
}

interface Enrolled {
  readonly enrolment: { readonly id: string; readonly completedOn: string | null };
}

/** Courses and cohorts of the network school, with their listeners, as far as they have been ordered. */
export async function loadSchool(
  coordinator: GraphClient,
  regionId: string,
  plan: RegionPlan,
  accessTo: (college: string) => CollegeAccess,
  idOf: (person: SamplePerson) => string,
): Promise<void> {
  const { calendar } = plan;
  const before = await schoolOf(coordinator);
  for (const { since, foundingOrder, certificateMonths: months, college, ...course } of SAMPLE_COURSES) {
    if (before.courses.nodes.some(({ code }) => code === course.code)) continue;
    const founded = { ...foundingOrder, date: calendar.on(since, foundingOrder.date) };
    const collegeId = college === undefined ? null : accessTo(college).id;
    const input = { regionId, collegeId, ...course, foundingOrder: founded, sample: true };
    const made = await mutate<{ course: { id: string } }>(coordinator, 'createCourse', input, 'course { id }');
    if (months) await mutate(coordinator, 'setCertificateTerm', { courseId: made.course.id, months }, '');
  }
  const { courses } = await schoolOf(coordinator);
  for (const cohort of SAMPLE_COHORTS) {
    const order = { ...cohort.order, date: calendar.on(cohort.year, cohort.order.date) };
    if (!calendar.reached(order.date)) continue;
    const course = courses.nodes.find(({ code }) => code === cohort.course)!;
    const year = calendar.written(cohort.year);
    const known = course.cohorts.nodes.find((each) => each.title === cohort.title && each.year === year);
    const host = accessTo(cohort.host);
    const cast = castOf(cohort, plan, idOf);
    const cohortId = known?.id ?? (await createCohort(host, course.id, cast, calendar));
    const mentors = (those: SampleCohort['listeners']) =>
      those.flatMap(([college, category, count]) =>
        mentorsOf(plan, college, cohort.year)
          .filter((mentor) => mentor.category === category && counts(mentor))
          .slice(0, count)
          .map((mentor) => ({ college, personId: idOf(mentor) })),
      );
    const listeners = mentors(cohort.listeners);
    // Planned once: whatever somebody made of it since then stays.
    if (!known) await planSessions(host, cohortId, cast, calendar);
    const enrolments: SampleListener[] = [];
    for (const [college, together] of Map.groupBy(listeners, (listener) => listener.college)) {
      const { id: collegeId, client } = accessTo(college);
      const rows = together.map(({ personId }) => ({ personId }));
      const input = { cohortId, collegeId, order };
      const fields = 'enrolment { id completedOn }';
      const made = await mutateRows<Enrolled>(client, 'enrolMentors', input, 'rows', rows, fields);
      enrolments.push(...made.map(({ enrolment }, n) => ({ ...enrolment, personId: together[n]!.personId })));
    }
    const applicants = mentors(cohort.applicants ?? []);
    if (!known && !calendar.reached(calendar.on(cohort.year, cohort.endsOn))) {
      for (const [college, together] of Map.groupBy(applicants, (applicant) => applicant.college)) {
        const rows = together.map(({ personId }) => ({ personId }));
        await mutateRows(accessTo(college).client, 'applyToCohort', { cohortId }, 'rows', rows, 'index');
      }
    }
    const completedOn = calendar.on(cohort.year, cohort.endsOn);
    await loadLearning(host.client, cohortId, enrolments, { calendar, completedOn });
    if (!calendar.reached(completedOn)) continue;
    const completed = enrolments
      .filter((each, n) => !isAbsent(n) && each.completedOn === null)
      .map(({ personId }) => ({ personId }));
    const completion = { cohortId, order: { number: cohort.completionOrder, date: completedOn } };
    await mutateRows(host.client, 'completeEnrolments', completion, 'rows', completed, 'index');
    await loadCertificates(host.client, cohortId, cohort);
  }
}

/** What programmes require, once their pairs of the year stand: sample pairs are approved before. */
export async function loadRequirements(
  coordinator: GraphClient,
  { calendar }: RegionPlan,
  accessTo: (college: string) => CollegeAccess,
): Promise<void> {
  const { courses } = await schoolOf(coordinator);
  for (const { college, form, demand, course, competence } of SAMPLE_REQUIREMENTS) {
    const { id: collegeId, client } = accessTo(college);
    const courseId = courses.nodes.find(({ code }) => code === course)?.id ?? null;
    const input = { collegeId, year: calendar.written('RUNNING'), form, demand, courseId, competence };
    await mutate(client, 'setTrainingRequirement', input, '');
  }
}

/** What mentors would like to learn, each by their own word; said again, it changes nothing. */
export async function loadWishes(
  coordinator: GraphClient,
  plan: RegionPlan,
  as: ClientFactory,
  idOf: (person: SamplePerson) => string,
): Promise<void> {
  const { courses } = await schoolOf(coordinator);
  for (const { college, category, count, course, competence } of SAMPLE_WISHES) {
    const courseId = courses.nodes.find(({ code }) => code === course)?.id ?? null;
    const persons = mentorsOf(plan, college, 'RUNNING')
      .filter((mentor) => mentor.category === category && counts(mentor))
      .slice(-count)
      .map(idOf);
    const mentors = await as({ roles: ['MENTOR'], persons });
    const wishes = persons.map((personId) => ({ personId, courseId, competence }));
    await mutateEach(mentors, 'wishToLearn', wishes);
  }
}

function mentorsOf({ colleges }: RegionPlan, code: string, year: SampleYear): SamplePerson[] {
  const { pairs } = colleges.find(({ college }) => college.code === code)!;
  return [...new Set(pairs[year].map(({ mentor }) => mentor))];
}

/** A cohort with people of its host in the place of teachers who are to be such, under their names. */
function castOf(
  cohort: SampleCohort,
  plan: RegionPlan,
  idOf: (person: SamplePerson) => string,
): SampleCohort & { readonly teachers: readonly { name: string; role: string; personId?: string }[] } {
  const people = mentorsOf(plan, cohort.host, cohort.year).filter(({ category }) => category === 'TEACHER');
  const names = new Map<string, string>();
  const teachers = (cohort.teachers ?? []).map(({ name, role, isPerson }) => {
    const person = isPerson ? people.shift() : undefined;
    if (!person) return { name, role };
    const shown = `${person.familyName} ${person.givenName[0]}. ${person.patronymic[0]}.`;
    names.set(name, shown);
    return { name: shown, role, personId: idOf(person) };
  });
  const sessions = cohort.sessions.map((session) => ({
    ...session,
    teacher: names.get(session.teacher) ?? session.teacher,
  }));
  return { ...cohort, teachers, sessions };
}

async function createCohort(
  host: CollegeAccess,
  courseId: string,
  { title, year, capacity, teachers = [], ...cohort }: SampleCohort,
  calendar: SampleCalendar,
): Promise<string> {
  const days = { startsOn: calendar.on(year, cohort.startsOn), endsOn: calendar.on(year, cohort.endsOn) };
  const input = {
    courseId,
    collegeId: host.id,
    title,
    year: calendar.written(year),
    ...days,
    capacity: capacity ?? null,
    teachers,
  };
  const created = await mutate<{ cohort: { id: string } }>(host.client, 'createCohort', input, 'cohort { id }');
  return created.cohort.id;
}

async function planSessions(
  host: CollegeAccess,
  cohortId: string,
  { sessions, year, startsOn }: SampleCohort,
  calendar: SampleCalendar,
): Promise<void> {
  const first = calendar.on(year, startsOn);
  const rows = sessions.map(({ week, day = 0, ...session }) => ({
    ...session,
    day: daysAfter(first, 7 * week + day),
    place: session.kind === 'WEBINAR' ? null : 'Учебный корпус 1',
    link: session.kind === 'WEBINAR' ? 'https://example.org/webinar' : null,
  }));
  await mutateRows(host.client, 'putSessions', { cohortId }, 'rows', rows, 'index');
}

function schoolOf(coordinator: GraphClient): Promise<SchoolOfRegion> {
  return coordinator.ask<SchoolOfRegion>(
    `query ($region: String!) {
      courses(region: $region, first: 50) { nodes { id code cohorts(first: 50) { nodes { id title year } } } }
    }`,
    { region: SAMPLE_REGION.code },
  );
}
