import type { Client, Data } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { YEAR } from './programs-world.js';

/** All that there is to read of a college year. */
export const YEAR_FIELDS = `curator workingGroup { name position } orderNumber orderDate goals expectedResults roadmapVersion
  currentStage { number } stages { number closedOn overrideReason missing { kind code text } }
  activities { code stage title startsOn dueOn doneOn status own document notApplicableReason changedReason proof
    evidence { kind found text } }
  progress { done due overdue planned notApplicable proven claimed stagesDue stagesOnTime asOf }
  history { step stage code day reason }`;

/** Calls a mutation of the college's year. */
export async function change(
  college: CollegeWorld,
  mutation: string,
  input: object = {},
  client: Client = college.curator,
) {
  const type = mutation[0]!.toUpperCase() + mutation.slice(1);
  const copied = mutation === 'openCollegeYear' ? 'copied { year curator goals expectedResults workingGroup leads activities forms }' : ''; // prettier-ignore
  const data = await client.ask(
    `mutation ($input: ${type}Input!) { payload: ${mutation}(input: $input) {
      problems { code message path } ${copied} collegeYear { ${YEAR_FIELDS} } } }`,
    { input: { collegeId: college.id, year: YEAR, ...input } },
  );
  return data.payload;
}

export const codes = ({ problems }: Data): string[] => problems.map(({ code }: Data) => code);
export const activityOf = (payload: Data, code: string): Data => payload.collegeYear.activities.find((one: Data) => one.code === code); // prettier-ignore

/** Marks all activities of a stage as done. */
export async function doAll(college: CollegeWorld, codes: readonly string[]) {
  const rows = codes.map((code) => ({ code, doneOn: '2024-10-01' }));
  const { payload } = await college.curator.ask(
    `mutation ($input: CompleteActivitiesInput!) { payload: completeActivities(input: $input) {
      updated unchanged refused results { index code outcome problems { code path } } } }`,
    { input: { collegeId: college.id, year: YEAR, rows } },
  );
  return payload;
}
