import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { placeOf, toCountedPage, toPage } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { loadCohort } from '../cohort/cohort.loader.js';
import { Cohort } from '../cohort/cohort.type.js';
import { College } from '../references/college.stub.js';
import { Person } from '../references/person.stub.js';
import * as repository from './application.repository.js';
import {
  AcceptApplicationsInput,
  Application,
  ApplicationConnection,
  ApplicationRowResult,
  ApplicationsArgs,
  ApplicationsPayload,
  ApplyToCohortInput,
  CohortCandidate,
  CohortCandidateConnection,
  DeclineApplicationsInput,
  WithdrawApplicationsInput,
} from './application.type.js';
import { acceptApplications } from './mutations/accept-applications.js';
import { applyToCohort } from './mutations/apply-to-cohort.js';
import { declineApplications } from './mutations/decline-applications.js';
import { withdrawApplications } from './mutations/withdraw-applications.js';

@Resolver(() => Application)
export class ApplicationResolver {
  @Allow('application:write')
  @Query(() => ApplicationConnection, {
    nullable: true,
    description:
      'Applications to cohorts that the caller sees: those of the own college, those to its cohorts until their last ' +
      'day, and, for a mentor, their own; the earliest first.',
  })
  async applications(
    @Args(() => ApplicationsArgs) args: ApplicationsArgs,
    @Ctx() context: HubContext,
  ): Promise<ApplicationConnection> {
    const place = placeOf(args);
    const [rows, totalCount] = await Promise.all([
      repository.applicationsPage(context, args, place),
      repository.countApplications(context, args),
    ]);
    return { ...toPage(rows, place, repository.applicationKey), totalCount };
  }

  @Allow('enrolment:write')
  @Query(() => CohortCandidateConnection, {
    nullable: true,
    description:
      'People of a college who can apply to a cohort: in the base of mentors or candidates for it, with a consent in ' +
      'force, of the audience of the course, and not in the cohort yet; those who wish for it come first. For the staff of ' +
      'the college.',
  })
  async cohortCandidates(
    @Arg('cohortId', () => ID, { description: 'Id of the cohort.' }) cohortId: string,
    @Arg('collegeId', () => ID, { description: "Id of the college, one of the caller's own." }) collegeId: string,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<CohortCandidateConnection> {
    const place = placeOf(page);
    const rows = await repository.candidatesPage(context, { cohortId, collegeId }, place);
    return toCountedPage(rows, place, repository.candidateKey);
  }

  @FieldResolver(() => Cohort, { description: 'The cohort.' })
  cohort(@Root() { cohortId }: Application, @Ctx() context: HubContext): Promise<Cohort | null> {
    return loadCohort(context, cohortId);
  }

  @FieldResolver(() => College, { description: 'The college whose mentor applies.' })
  college(@Root() { collegeId }: Application): College {
    return { id: collegeId };
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who applies. The host sees who it is while the application stands, until the last day of the cohort.',
  })
  person(@Root() { personId }: Application): Person {
    return { id: personId };
  }

  @Allow('application:write')
  @Mutation(() => ApplicationsPayload, {
    nullable: true,
    description:
      "Applies for places in a cohort: for oneself, or for mentors of one of the caller's colleges. Who may apply is " +
      'checked; whoever finds all places held waits. Sent again, the same rows change nothing.',
  })
  applyToCohort(
    @Arg('input', () => ApplyToCohortInput) input: ApplyToCohortInput,
    @Ctx() context: HubContext,
  ): Promise<ApplicationsPayload> {
    return applyToCohort(context, input);
  }

  @Allow('enrolment:write')
  @Mutation(() => ApplicationsPayload, {
    nullable: true,
    description:
      'Accepts applications to a cohort, for its host; with an order they are enrolled by it. Sent again, the same ids ' +
      'change nothing.',
  })
  acceptApplications(
    @Arg('input', () => AcceptApplicationsInput) input: AcceptApplicationsInput,
    @Ctx() context: HubContext,
  ): Promise<ApplicationsPayload> {
    return acceptApplications(context, input);
  }

  @Allow('enrolment:write')
  @Mutation(() => ApplicationsPayload, {
    nullable: true,
    description: 'Declines applications to a cohort with a reason, for its host. Whoever waits moves up.',
  })
  declineApplications(
    @Arg('input', () => DeclineApplicationsInput) input: DeclineApplicationsInput,
    @Ctx() context: HubContext,
  ): Promise<ApplicationsPayload> {
    return declineApplications(context, input);
  }

  @Allow('application:write')
  @Mutation(() => ApplicationsPayload, {
    nullable: true,
    description: 'Takes applications back, as the mentor or their college. Whoever waits moves up.',
  })
  withdrawApplications(
    @Arg('input', () => WithdrawApplicationsInput) input: WithdrawApplicationsInput,
    @Ctx() context: HubContext,
  ): Promise<ApplicationsPayload> {
    return withdrawApplications(context, input);
  }
}

@Resolver(() => CohortCandidate)
export class CohortCandidateResolver {
  @FieldResolver(() => Person, { description: 'The person.' })
  person(@Root() { personId }: CohortCandidate): Person {
    return { id: personId };
  }
}

@Resolver(() => ApplicationRowResult)
export class ApplicationRowResultResolver {
  @FieldResolver(() => Application, { nullable: true })
  application(
    @Root() { objectId }: ApplicationRowResult,
    @Ctx() context: HubContext,
  ): Promise<Application | null> | null {
    if (objectId === null) return null;
    return context.loaders
      .get<string, Application | null>('Application', async (ids) =>
        inOrder(ids, await repository.applicationsByIds(context, ids), (row) => row.id),
      )
      .load(objectId);
  }
}
