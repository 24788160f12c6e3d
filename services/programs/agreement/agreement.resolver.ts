import { Args, Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { notStaff } from '#kernel/graph/access.js';
import { placeOf } from '#kernel/graph/connection.js';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { staffColleges } from '#kernel/session/session.js';
import { Allow } from '../actions/allow.js';
import {
  EndLabourAgreementsInput,
  LabourAgreementRowResult,
  LabourAgreementsPayload,
  RecordLabourAgreementsInput,
} from './agreement-mutations.type.js';
import { agreementsByIds, agreementsDuePage, agreementsPage } from './agreement.repository.js';
import {
  AgreementDueConnection,
  AgreementsDueArgs,
  LabourAgreement,
  LabourAgreementConnection,
  LabourAgreementsArgs,
} from './agreement.type.js';
import { endLabourAgreements } from './mutations/end-labour-agreements.js';
import { recordLabourAgreements } from './mutations/record-labour-agreements.js';

@Resolver(() => LabourAgreement)
export class AgreementResolver {
  @Allow('agreement:read')
  @Query(() => LabourAgreementConnection, {
    nullable: true,
    description:
      'Agreements with mentors who are employees, the latest signed first: those of the caller’s college, or those that ' +
      'the caller has as a mentor.',
  })
  labourAgreements(
    @Args(() => LabourAgreementsArgs) args: LabourAgreementsArgs,
    @Ctx() context: HubContext,
  ): Promise<LabourAgreementConnection> {
    return agreementsPage(context, args, placeOf(args));
  }

  @Allow('agreement:write')
  @Query(() => AgreementDueConnection, {
    nullable: true,
    description:
      'Mentors of a college whose pairs with workers need an agreement that is not in force; nobody where the region ' +
      'has not switched the norm on. For the staff of the college; FORBIDDEN for others.',
  })
  agreementsDue(
    @Args(() => AgreementsDueArgs) args: AgreementsDueArgs,
    @Ctx() context: HubContext,
  ): Promise<AgreementDueConnection> {
    if (!staffColleges(context.session).includes(args.collegeId)) throw notStaff();
    return agreementsDuePage(context, args, placeOf(args));
  }

  @Allow('agreement:write')
  @Mutation(() => LabourAgreementsPayload, {
    nullable: true,
    description:
      'Records agreements with teachers who mentor. Sent again, the same rows change nothing; one of a known number ' +
      'corrects it, unless it has ended.',
  })
  recordLabourAgreements(
    @Arg('input', () => RecordLabourAgreementsInput) input: RecordLabourAgreementsInput,
    @Ctx() context: HubContext,
  ): Promise<LabourAgreementsPayload> {
    return recordLabourAgreements(context, input);
  }

  @Allow('agreement:write')
  @Mutation(() => LabourAgreementsPayload, {
    nullable: true,
    description:
      'Ends agreements early, by the mentor’s refusal or the college’s recall, with three working days’ notice. The pairs ' +
      'go on until they are ended; their mentees are listed for further search. Sent again, it changes nothing.',
  })
  endLabourAgreements(
    @Arg('input', () => EndLabourAgreementsInput) input: EndLabourAgreementsInput,
    @Ctx() context: HubContext,
  ): Promise<LabourAgreementsPayload> {
    return endLabourAgreements(context, input);
  }
}

@Resolver(() => LabourAgreementRowResult)
export class AgreementRowResultResolver {
  @FieldResolver(() => LabourAgreement, { nullable: true })
  agreement(
    @Root() { objectId }: LabourAgreementRowResult,
    @Ctx() context: HubContext,
  ): Promise<LabourAgreement | null> | null {
    if (objectId === null) return null;
    return context.loaders
      .get<string, LabourAgreement | null>('LabourAgreement', async (ids) =>
        inOrder(ids, await agreementsByIds(context, ids), ({ id }) => id),
      )
      .load(objectId);
  }
}
