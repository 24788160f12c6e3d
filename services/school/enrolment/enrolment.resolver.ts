import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { placeOf, toPage } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { ownPersons, staffColleges } from '#kernel/session/session.js';
import { Allow } from '../actions/allow.js';
import { loadCohort } from '../cohort/cohort.loader.js';
import { Cohort } from '../cohort/cohort.type.js';
import { College } from '../references/college.stub.js';
import { Person } from '../references/person.stub.js';
import {
  CompleteEnrolmentsInput,
  CorrectCompletionOrdersInput,
  CorrectEnrolmentOrdersInput,
  EnrolMentorsInput,
  EnrolmentRowResult,
  EnrolmentsPayload,
  WithdrawEnrolmentsInput,
} from './enrolment-mutations.type.js';
import { loadEnrolment } from './enrolment.loader.js';
import { enrolmentsOfCohorts, formerOrders, type OrderAbout } from './enrolment.repository.js';
import { Enrolment, EnrolmentConnection, FormerOrder } from './enrolment.type.js';
import { correctCompletionOrders } from './mutations/correct-completion-orders.js';
import { correctEnrolmentOrders } from './mutations/correct-enrolment-orders.js';
import { completeEnrolments } from './mutations/complete-enrolments.js';
import { enrolMentors } from './mutations/enrol-mentors.js';
import { withdrawEnrolments } from './mutations/withdraw-enrolments.js';

const ROWS_FORBIDDEN = {
  ru: 'Зачисленных видят сотрудники их колледжа и колледжа, где идут занятия, и каждый — себя.',
  en: 'Enrolments are for the staff of their college and of the hosting one, and for each person their own.',
};

@Resolver(() => Enrolment)
export class EnrolmentResolver {
  @FieldResolver(() => Cohort, { description: 'The cohort.' })
  cohort(@Root() enrolment: Enrolment, @Ctx() context: HubContext): Promise<Cohort | null> {
    return loadCohort(context, enrolment.cohortId);
  }

  @FieldResolver(() => College, { description: 'The college whose mentor is enrolled: the custodian of the record.' })
  college(@Root() enrolment: Enrolment): College {
    return { id: enrolment.collegeId };
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'The mentor. The host sees who a listener from another college is until the last day of the cohort.',
  })
  person(@Root() enrolment: Enrolment): Person {
    return { id: enrolment.personId };
  }

  @Rows({ each: 1 })
  @FieldResolver(() => [FormerOrder], {
    description: 'Orders on enrolment that were recorded before and replaced, the first ones first; 20 at most.',
  })
  formerOrders(@Root() { id }: Enrolment, @Ctx() context: HubContext): Promise<FormerOrder[]> {
    return loadFormerOrders(context, 'ENROLMENT', id);
  }

  @Rows({ each: 1 })
  @FieldResolver(() => [FormerOrder], {
    description: 'Orders on completion that were recorded before and replaced, the first ones first; 20 at most.',
  })
  formerCompletionOrders(@Root() { id }: Enrolment, @Ctx() context: HubContext): Promise<FormerOrder[]> {
    return loadFormerOrders(context, 'COMPLETION', id);
  }

  @Allow('enrolment:write')
  @Mutation(() => EnrolmentsPayload, {
    nullable: true,
    description:
      'Adds the order of enrolments, or puts right one that was recorded wrongly, for the host or the college of each ' +
      'mentor. What it was before is kept (`formerOrders`). Sent again, the same ids change nothing.',
  })
  correctEnrolmentOrders(
    @Arg('input', () => CorrectEnrolmentOrdersInput) input: CorrectEnrolmentOrdersInput,
    @Ctx() context: HubContext,
  ): Promise<EnrolmentsPayload> {
    return correctEnrolmentOrders(context, input);
  }

  @Allow('enrolment:write')
  @Mutation(() => EnrolmentsPayload, {
    nullable: true,
    description:
      "Enrols mentors of one of the caller's colleges in a cohort that has places for them, without an " +
      'application or in answer to one. Who may be taught is checked. Sent again, the same rows change nothing.',
  })
  enrolMentors(
    @Arg('input', () => EnrolMentorsInput) input: EnrolMentorsInput,
    @Ctx() context: HubContext,
  ): Promise<EnrolmentsPayload> {
    return enrolMentors(context, input);
  }

  @Allow('enrolment:write')
  @Mutation(() => EnrolmentsPayload, {
    nullable: true,
    description:
      "Completes the course by an order for those who meet its rule, and issues their certificates, for the host or the mentor's " +
      'college; whoever lacks something is refused with what it is. From then on attendance and marks are fixed. Sent again, ' +
      'the same rows change nothing.',
  })
  completeEnrolments(
    @Arg('input', () => CompleteEnrolmentsInput) input: CompleteEnrolmentsInput,
    @Ctx() context: HubContext,
  ): Promise<EnrolmentsPayload> {
    return completeEnrolments(context, input);
  }

  @Allow('enrolment:write')
  @Mutation(() => EnrolmentsPayload, {
    nullable: true,
    description:
      'Puts right the order on completion of enrolments, or adds it where none was kept, for the host or the college of each ' +
      'mentor. What it was before is kept (`formerCompletionOrders`). Sent again, the same ids change nothing.',
  })
  correctCompletionOrders(
    @Arg('input', () => CorrectCompletionOrdersInput) input: CorrectCompletionOrdersInput,
    @Ctx() context: HubContext,
  ): Promise<EnrolmentsPayload> {
    return correctCompletionOrders(context, input);
  }

  @Allow('enrolment:write')
  @Mutation(() => EnrolmentsPayload, {
    nullable: true,
    description:
      "Records who left a cohort before completing it, for the host or the mentor's college. From that day on they " +
      'do not count. Sent again, the same rows change nothing.',
  })
  withdrawEnrolments(
    @Arg('input', () => WithdrawEnrolmentsInput) input: WithdrawEnrolmentsInput,
    @Ctx() context: HubContext,
  ): Promise<EnrolmentsPayload> {
    return withdrawEnrolments(context, input);
  }
}

const loadFormerOrders = (context: HubContext, about: OrderAbout, id: string): Promise<FormerOrder[]> =>
  context.loaders
    .get<string, FormerOrder[]>(`Enrolment.formerOrders ${about}`, async (ids) =>
      groupedInOrder(ids, await formerOrders(context, about, ids), (row) => row.enrolmentId),
    )
    .load(id);

@Resolver(() => EnrolmentRowResult)
export class EnrolmentRowResultResolver {
  @FieldResolver(() => Enrolment, { nullable: true })
  enrolment(@Root() result: EnrolmentRowResult, @Ctx() context: HubContext): Promise<Enrolment | null> | null {
    return result.objectId ? loadEnrolment(context, result.objectId) : null;
  }
}

@Resolver(() => Cohort)
export class CohortEnrolmentsResolver {
  @FieldResolver(() => EnrolmentConnection, {
    nullable: true,
    description:
      'Enrolments that the caller may see: all for the host, those of their own mentors for other colleges; null ' +
      'with an error FORBIDDEN for callers who see no personal rows.',
  })
  async enrolments(
    @Root() cohort: Cohort,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<EnrolmentConnection> {
    const { session } = context;
    if (staffColleges(session).length + ownPersons(session).length === 0) throw forbidden(ROWS_FORBIDDEN);
    const place = placeOf(page);
    const loader = context.loaders.get<string, EnrolmentConnection>(
      `Cohort.enrolments ${JSON.stringify(place)}`,
      async (ids) => {
        const rows = await enrolmentsOfCohorts(context, ids, place);
        return groupedInOrder(ids, rows, (row) => row.cohortId).map((each) => toPage(each, place, (row) => [row.id]));
      },
    );
    return loader.load(cohort.id);
  }
}
