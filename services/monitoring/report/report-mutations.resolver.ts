import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { issueReport } from './mutations/issue-report.js';
import { IssueReportInput, IssueReportPayload } from './report-mutations.type.js';

@Resolver(() => IssueReportPayload)
export class IssueReportResolver {
  @Allow('report:issue')
  @Mutation(() => IssueReportPayload, {
    nullable: true,
    description:
      'Issues the report of a college, by its director or curator, or the summary of a region, by its coordinator. Sent ' +
      'again while nothing has changed it answers the same report; otherwise the new one has the next number.',
  })
  issueReport(
    @Arg('input', () => IssueReportInput) input: IssueReportInput,
    @Ctx() context: HubContext,
  ): Promise<IssueReportPayload> {
    return issueReport(context, input);
  }
}
