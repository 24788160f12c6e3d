import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDate } from '#kernel/graph/scalars.js';
import type { ResponsibleRole, ResultKind } from './roadmap.data.js';
import type { ActivityProof } from './evidence.policy.js';
import type { ProofKind } from './proofs.data.js';
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
  NOT_APPLICABLE: 'Not for this college in this year, with a reason.',
});
export const proof = enumOf<ActivityProof>({
  PROVEN: 'All that shows it to be done is found in the hub.',
  CLAIMED: 'Said to be done, while not all that would show it is found.',
  OPEN: 'Neither said nor shown to be done.',
});
const proofKind = enumOf<ProofKind>({
  DOCUMENT: "A document of a kind, in the college's register.",
  CONSENTS: 'Consents in force.',
  MENTEE_BASE: 'A base of mentees with people in it.',
  MENTOR_BASE: 'A base of mentors with people in it.',
  PAIR_ORDERS: 'Pairs that an order confirms.',
  ENROLMENTS: 'Mentors enrolled in the school.',
  EVENTS: 'Events of the network to which curators or the working group came.',
  SURVEY_ANSWERS: 'Answers to a survey that is over.',
  CHECKPOINT: "The curator's questionnaire of a checkpoint.",
  MEETINGS: 'Meetings that were held, of a kind.',
  PLANS: 'Plans that pairs of the year agreed on.',
  PAIR_REPORTS: 'Reports of the sides on their pairs.',
  PRACTICES: 'Practices in the base.',
  REWARDS: 'Rewards, and places in contests.',
  AGREEMENTS: 'Agreements with mentors who are employees, in force in the year.',
});
export const responsible = enumOf<ResponsibleRole>({
  DEPUTY_DIRECTOR: 'Deputy director for practical training.',
  PROJECT_CURATOR: 'Curator of the project, who runs the whole cycle.',
  FORM_LEAD: 'The one responsible for a form of mentoring.',
  SOCIAL_EDUCATOR: 'Social educator.',
  PROJECT_MEMBERS: 'Members of the project team.',
});
export const result = enumOf<ResultKind>({
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
registerEnumType(proof.values, {
  name: 'ActivityProof',
  description: 'Whether an activity is shown to be done, or only said to be.',
  valuesConfig: proof.valuesConfig,
});
registerEnumType(proofKind.values, {
  name: 'ProofKind',
  description: 'What in the hub shows an activity to be done.',
  valuesConfig: proofKind.valuesConfig,
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

@ObjectType({ simpleResolvers: true, description: 'Something that shows an activity to be done, found or missing.' })
export class ActivityEvidence {
  @Field(() => proofKind.values, { description: 'What it is.' })
  kind!: ProofKind;

  @Field(() => Boolean, { description: 'Whether it is found.' })
  found!: boolean;

  @Field(() => String, { description: "What is found, or what is missing, in the caller's language." })
  text!: string;
}

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

  @Field(() => Boolean, { description: 'Whether the college has added it by itself.' })
  own!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What the college says shows it: a document with its number, a link. Null where nothing was said.',
  })
  document!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day on which it was marked as not applicable; null where it applies.',
  })
  notApplicableOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it does not apply; null where it does.' })
  notApplicableReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the college changed its days or who answers for it; null where it is as it was copied.',
  })
  changedReason!: string | null;

  @Field(() => proof.values, {
    nullable: true,
    description: 'Whether it is shown to be done; null where it does not apply.',
  })
  proof?: ActivityProof | null;

  @Field(() => [ActivityEvidence], {
    description: 'What would show it to be done, each found or missing; none where the hub has nothing to look for.',
  })
  evidence?: ActivityEvidence[];

  /** For the fields that loaders resolve. */
  proofs!: readonly string[];
  collegeId!: string;
  year!: number;
}
