import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { placeOf, toCountedPage } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { regionIdOf } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../actions/allow.js';
import { College } from '../college/college.stub.js';
import { Region } from '../region/region.stub.js';
import { contentsByIds, reportById, reportsPage } from './report.repository.js';
import { toContent } from './report.shape.js';
import { Report, ReportConnection, ReportContent } from './report.type.js';

@Resolver(() => Report)
export class ReportResolver {
  @Allow('report:read')
  @Query(() => ReportConnection, {
    nullable: true,
    description: 'Summaries of regions, and the reports of colleges that the caller may see, the latest first.',
  })
  async reports(
    @Arg('region', () => String, {
      nullable: true,
      description: 'Of the region of this code and its colleges only; an unknown code is BAD_USER_INPUT.',
    })
    region: string | null,
    @Arg('college', () => ID, { nullable: true, description: 'Of this college only.' })
    collegeId: string | null,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<ReportConnection> {
    const place = placeOf(page);
    const regionId = region == null ? null : await regionIdOf(context, 'region', region);
    const listed = await reportsPage(context, { regionId, collegeId: collegeId ?? null }, place);
    return toCountedPage(listed, place, ({ id }) => [id]);
  }

  @Allow('report:read')
  @Query(() => Report, {
    nullable: true,
    description: 'A report by its id; null where the caller may see none of it.',
  })
  report(
    @Arg('id', () => ID, { description: 'Id of the report.' }) id: string,
    @Ctx() context: HubContext,
  ): Promise<Report | null> {
    return reportById(context, id);
  }

  @FieldResolver(() => Region, { description: 'The region.' })
  region(@Root() { regionId }: Report): Region {
    return { id: regionId };
  }

  @FieldResolver(() => College, { nullable: true, description: 'The college; null of a summary of the region.' })
  college(@Root() { collegeId }: Report): College | null {
    return collegeId === null ? null : { id: collegeId };
  }

  @FieldResolver(() => ReportContent, { nullable: true, description: 'What it says.' })
  content(@Root() { id }: Report, @Ctx() context: HubContext): Promise<ReportContent | null> {
    const { language } = context;
    return context.loaders
      .get<string, ReportContent | null>('Report.content', async (ids) => {
        const found = inOrder(ids, await contentsByIds(context, ids), (row) => row.id);
        return found.map((row) => row && toContent(row.content, language));
      })
      .load(id);
  }
}
