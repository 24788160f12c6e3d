import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDate } from '#kernel/graph/scalars.js';
import type { ResponsibleRole, ResultKind } from './roadmap.data.js';
import type { ActivityStatus } from './roadmap.policy.js';

const enumOf = <Name extends string>(descriptions: Record<Name, string>) => ({
  values: Object.fromEntries(Object.keys(descriptions).map((name) => [name, name])) as Record<Name, Name>,
  valuesConfig: Object.fromEntries(
    Object.entries<string>(descriptions).map(([name, description]) => [name, { description }]),
  ),
});

const status = enumOf<ActivityStatus>({
  PLANNED: 'Its period has not begun.',
  DUE: 'Its period runs.',
  OVERDUE: 'Its period is over and it is not done.',
  DONE: 'Done, be it early, in time or late.',
});
const responsible = enumOf<ResponsibleRole>({
  DEPUTY_DIRECTOR: 'Deputy director for practical training.',
  PROJECT_CURATOR: 'Curator of the project, who runs the whole cycle.',
  FORM_LEAD: 'The one responsible for a form of mentoring.',
  SOCIAL_EDUCATOR: 'Social educator.',
  PROJECT_MEMBERS: 'Members of the project team.',
});
const result = enumOf<ResultKind>({
  ORDER: 'Order of the director.',
  REGULATION: 'Regulation of the college.',
  ROADMAP: 'The roadmap itself.',
  MINUTES: 'Minutes of a meeting.',
  CONSENTS: 'Consents to the processing of personal data.',
  SITE_SECTION: "Section of the college's site.",
  PROGRAMME: 'Programme of events or of an information campaign.',
  BASE: 'Base of mentees or mentors.',
  QUESTIONNAIRE: 'Questionnaire.',
  REPORT: 'Report, analysis or assessment.',
  SCENARIO: 'Scenario of a meeting.',
  MEMO: 'Memo for mentors or mentees.',
  PLAN: 'Plan of meetings or of development.',
  MEETINGS: 'Meetings that were held.',
  FEEDBACK_FORMS: 'Feedback forms of both sides.',
  MATERIALS: 'Materials for curators and working groups.',
  CONTESTS: 'Contests on mentoring.',
});

registerEnumType(status.values, {
  name: 'ActivityStatus',
  description: "Where an activity stands today, by the day of the college's region.",
  valuesConfig: status.valuesConfig,
});
registerEnumType(responsible.values, {
  name: 'ResponsibleRole',
  description: 'Who answers for an activity (S001).',
  valuesConfig: responsible.valuesConfig,
});
registerEnumType(result.values, {
  name: 'ResultKind',
  description: 'What an activity leaves behind (S001).',
  valuesConfig: result.valuesConfig,
});

@ObjectType({
  simpleResolvers: true,
  description: "An activity of the roadmap, in the college year's own dated copy (S001).",
})
export class RoadmapActivity {
  @Field(() => String, { description: 'Number of the activity in the roadmap, e.g. 3.2.' })
  code!: string;

  @Field(() => String, { description: "Title in the caller's language." })
  title!: string;

  @Field(() => Int, { description: 'Number of its stage, 1 to 7.' })
  stage!: number;

  @Field(() => CalendarDate, { description: 'First day on which it is due.' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Last day on which it is in time.' })
  dueOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was done; null while it is not.' })
  doneOn!: string | null;

  @Field(() => status.values, { description: 'Where it stands today.' })
  status!: ActivityStatus;

  @Field(() => [responsible.values], { description: 'Who answers for it.' })
  responsible!: ResponsibleRole[];

  @Field(() => [result.values], { description: 'Kinds of what it leaves behind.' })
  results!: ResultKind[];

  @Field(() => String, { description: "What the college has to show when it is done, in the caller's language." })
  resultText!: string;
}
