import type { HubContext } from '#kernel/graph/context.js';
import { orderProblems } from '#kernel/order/order.policy.js';
import { toText } from '#kernel/text/free-text.js';
import type { CollegeYearPayload, UpdateCollegeYearInput } from '../college-year-mutations.type.js';
import { openForms } from '../college-year.repository.js';
import { changeLeads, changeYear, type YearChange } from '../college-year-write.repository.js';
import { saidProblems } from '../said.policy.js';
import { answer, namedYear } from './of-year.js';

export async function updateCollegeYear(
  context: HubContext,
  input: UpdateCollegeYearInput,
): Promise<CollegeYearPayload> {
  const { year } = input;
  const { work, collegeId, opened, problems: named } = await namedYear(context, input);
  const leads = (input.leads ?? []).map(({ form, lead }) => ({ form, lead: lead === null ? null : toText(lead) }));
  const problems = [
    ...named,
    ...saidProblems(input, await openForms(work, collegeId, year)),
    ...(input.order ? orderProblems(input.order, opened.today, ['order']) : []),
  ];
  if (opened.id === null || problems.length > 0) return answer(context, input, problems);

  const changed = [
    ...(await changeYear(work, collegeId, year, toChange(input))),
    ...(await changeLeads(work, collegeId, year, leads)).map((form) => `lead ${form}`),
  ];
  if (changed.length > 0) {
    const what = { action: 'year.change', entity: 'CollegeYear', entityId: opened.id, collegeId };
    work.audit.add({ ...what, fields: changed });
  }
  return answer(context, input, []);
}

/** What the input says of the year itself, as it is kept; what it leaves out is not touched. */
function toChange({ curator, workingGroup, order, goals, expectedResults }: UpdateCollegeYearInput): YearChange {
  const text = (given: string | null) => (given === null ? null : toText(given));
  const members = (workingGroup ?? []).map(({ name, position }) => ({
    name: toText(name)!,
    position: toText(position)!,
  }));
  return {
    ...(curator === undefined ? {} : { curator: text(curator) }),
    ...(workingGroup === undefined ? {} : { working_group: members }),
    ...(order === undefined ? {} : { order_number: order && order.number.trim(), order_date: order && order.date }),
    ...(goals === undefined ? {} : { goals: text(goals) }),
    ...(expectedResults === undefined ? {} : { expected_results: text(expectedResults) }),
  };
}
