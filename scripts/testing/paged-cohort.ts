import { endOf, startOf } from '#kernel/time/academic-year.js';
import { YEAR as YEAR_NUMBER, YEAR_NAME } from '#monitoring/survey/testing/survey-world.js';
import type { Client, Data } from './hub.js';

/** A cohort with lists of its own, and two people who have lists of cohorts. */
interface PagedCohorts {
  readonly cohortId: string;
  readonly teacherId: string;
  readonly learnerId: string;
}

/**
 * Cohorts of the running year with a teacher and a learner who are in all of them. One has several sessions, listeners
 * and applications, and more who can apply.
 */
export async function addCohorts(
  mutate: (field: string, input: object) => Promise<Data>,
  curator: Client,
  collegeId: string,
): Promise<PagedCohorts> {
  const { courses } = await curator.ask('{ courses(first: 50) { nodes { id code } } }');
  const { id: courseId } = courses.nodes.find(({ code }: Data) => code === 'PAGE-0');
  const term = { startsOn: startOf(YEAR_NUMBER), endsOn: endOf(YEAR_NUMBER) };
  // Those with whom agreements are made: they have consents.
  const { people } = await curator.ask(
    'query ($id: ID!) { people(collegeId: $id, search: "Педагогов", first: 9) { nodes { id } } }',
    { id: collegeId },
  );
  const ids: string[] = people.nodes.map(({ id }: Data) => id);
  const [teacherId, learnerId, second, third, ...others] = ids as [string, string, string, string, ...string[]];
  await mutate('upsertMentorProfiles', { collegeId, rows: ids.map((personId) => ({ personId })) });
  const teachers = [{ name: 'Педагогов И.', personId: teacherId }];
  for (let n = 1; n <= 4; n += 1) {
    await mutate('createCohort', { courseId, collegeId, title: `Страницы ${n}`, year: YEAR_NAME, ...term, teachers });
  }
  const { cohorts } = await curator.ask('query ($id: ID!) { cohorts(courseId: $id) { nodes { id } } }', {
    id: courseId,
  });
  const order = { number: '1-з', date: term.startsOn };
  for (const { id: cohortId } of cohorts.nodes) {
    await mutate('enrolMentors', { cohortId, collegeId, rows: [{ personId: learnerId }], order });
  }
  const cohortId: string = cohorts.nodes[0].id;
  const hour = { kind: 'LESSON', day: term.startsOn, startsAt: '09:00', endsAt: '10:00', hours: 1 };
  await mutate('putSessions', { cohortId, rows: [1, 2, 3, 4, 5].map((n) => ({ ...hour, title: `Занятие ${n}` })) });
  await mutate('enrolMentors', { cohortId, collegeId, rows: [{ personId: second }, { personId: third }], order });
  await mutate('applyToCohort', { cohortId, rows: others.slice(0, 3).map((personId) => ({ personId })) });
  return { cohortId, teacherId, learnerId };
}

/** Several events of the network on one day of the running year. */
export async function addEvents(coordinator: Client, regionId: string): Promise<void> {
  const time = { day: startOf(YEAR_NUMBER), startsAt: '09:00', endsAt: '10:00' };
  for (let n = 1; n <= 5; n += 1) {
    await coordinator.ask(
      `mutation ($input: PutSchoolEventInput!) { putSchoolEvent(input: $input) { problems { code } } }`,
      { input: { regionId, kind: 'MEETING', title: `Событие ${n}`, audience: ['CURATORS'], ...time } },
    );
  }
}

/** Several things that a mentor would like to learn. */
export async function addWishes(mentor: Client, personId: string): Promise<void> {
  for (let n = 1; n <= 5; n += 1) {
    await mentor.ask(`mutation ($input: WishToLearnInput!) { wishToLearn(input: $input) { problems { code } } }`, {
      input: { personId, competence: `Умение ${n}` },
    });
  }
}
