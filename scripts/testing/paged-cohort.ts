import { endOf, startOf } from '#kernel/time/academic-year.js';
import { YEAR as YEAR_NUMBER, YEAR_NAME } from '#monitoring/survey/testing/survey-world.js';
import type { Client, Data } from './hub.js';

/** A cohort of the running year with several sessions and applications, and with more who can apply. Answers its id. */
export async function addCohort(
  mutate: (field: string, input: object) => Promise<Data>,
  curator: Client,
  collegeId: string,
): Promise<string> {
  const { courses } = await curator.ask('{ courses(first: 50) { nodes { id code } } }');
  const { id: courseId } = courses.nodes.find(({ code }: Data) => code === 'PAGE-0');
  const term = { startsOn: startOf(YEAR_NUMBER), endsOn: endOf(YEAR_NUMBER) };
  await mutate('createCohort', { courseId, collegeId, title: 'Страницы', year: YEAR_NAME, ...term });
  const { cohorts } = await curator.ask('query ($id: ID!) { cohorts(courseId: $id) { nodes { id } } }', {
    id: courseId,
  });
  const cohortId: string = cohorts.nodes[0].id;
  const hour = { kind: 'LESSON', day: term.startsOn, startsAt: '09:00', endsAt: '10:00', hours: 1 };
  await mutate('putSessions', { cohortId, rows: [1, 2, 3, 4, 5].map((n) => ({ ...hour, title: `Занятие ${n}` })) });
  // Those with whom agreements are made: they have consents.
  const { people } = await curator.ask(
    'query ($id: ID!) { people(collegeId: $id, search: "Педагогов", first: 9) { nodes { id } } }',
    { id: collegeId },
  );
  const rows = people.nodes.map(({ id }: Data) => ({ personId: id }));
  await mutate('upsertMentorProfiles', { collegeId, rows });
  await mutate('applyToCohort', { cohortId, rows: rows.slice(0, 3) });
  return cohortId;
}
