import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { notReached } from '#kernel/graph/access.js';
import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { Allow } from '../../actions/allow.js';
import { College } from '../../college/college.stub.js';
import { templatesByIds } from '../template/survey-template.repository.js';
import { sheetsOfColleges, type SheetRow } from './checkpoint.repository.js';
import { toCheckpoints } from './checkpoint.shape.js';
import { AnswerCheckpointInput, AnswerCheckpointPayload, Checkpoint } from './checkpoint.type.js';
import { answerCheckpoint } from './mutations/answer-checkpoint.js';

@Resolver(() => College)
export class CollegeCheckpointsResolver {
  @Rows({ each: 6 })
  @FieldResolver(() => [Checkpoint], {
    nullable: true,
    description:
      "The curator's questionnaires and SWOT of a year, at the checkpoints of monitoring, each with the one before it. " +
      'For the staff of the college and the coordinators of its region; FORBIDDEN for others.',
  })
  async checkpoints(
    @Root() { id }: College,
    @Arg('year', () => AcademicYear, { description: 'Academic year.' }) year: number,
    @Ctx() context: HubContext,
  ): Promise<Checkpoint[]> {
    const { rows, templates } = await context.loaders
      .get<string, SheetsOfCollege>(`College.checkpoints ${year}`, (ids) => sheetsWithTemplates(context, ids, year))
      .load(id);
    if (!rows[0]?.reached) throw notReached();
    return toCheckpoints(year, rows, templates, context.language);
  }

  @Allow('checkpoint:write')
  @Mutation(() => AnswerCheckpointPayload, {
    nullable: true,
    description:
      "Records the curator's questionnaire and SWOT of a checkpoint. It isn't anonymous: it is the college's. Sent again " +
      'it is corrected, and the same answers change nothing.',
  })
  answerCheckpoint(
    @Arg('input', () => AnswerCheckpointInput) input: AnswerCheckpointInput,
    @Ctx() context: HubContext,
  ): Promise<AnswerCheckpointPayload> {
    return answerCheckpoint(context, input);
  }
}

interface SheetsOfCollege {
  readonly rows: readonly SheetRow[];
  readonly templates: ReadonlyMap<string, Awaited<ReturnType<typeof templatesByIds>>[number]>;
}

async function sheetsWithTemplates(
  context: HubContext,
  ids: readonly string[],
  year: number,
): Promise<SheetsOfCollege[]> {
  const rows = await sheetsOfColleges(context, ids, year);
  const asked = new Set(rows.flatMap((row) => (row.year === null ? [] : [row.templateId])));
  const found = asked.size > 0 ? await templatesByIds(context, [...asked]) : [];
  const templates = new Map(found.map((template) => [template.id, template]));
  return groupedInOrder(ids, rows, (row) => row.collegeId).map((ofCollege) => ({ rows: ofCollege, templates }));
}
