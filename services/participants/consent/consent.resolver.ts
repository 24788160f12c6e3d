import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Allow } from '#kernel/graph/allow.js';
import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { Person } from '../person/person.type.js';
import { consentsOfPeople } from './consent.repository.js';
import { Consent, ConsentsPayload, RecordConsentInput, WithdrawConsentsInput } from './consent.type.js';
import { recordConsent } from './mutations/record-consent.js';
import { withdrawConsents } from './mutations/withdraw-consents.js';

const loadConsents = (context: HubContext, personId: string): Promise<Consent[]> =>
  context.loaders
    .get<string, Consent[]>('Person.consents', async (ids) =>
      groupedInOrder(ids, await consentsOfPeople(context, ids), (row) => row.personId),
    )
    .load(personId);

@Resolver(() => Person)
export class PersonConsentsResolver {
  @FieldResolver(() => [Consent], {
    description: 'Consents of the person, the newest first; for their college and themself, empty for others.',
  })
  consents(@Root() person: Person, @Ctx() context: HubContext): Promise<Consent[]> {
    return loadConsents(context, person.id);
  }
}

@Resolver(() => ConsentsPayload)
export class ConsentResolver {
  @FieldResolver(() => [Consent])
  consents(@Root() payload: ConsentsPayload, @Ctx() context: HubContext): Promise<Consent[]> {
    return loadConsents(context, payload.personId);
  }

  @Allow('consent:write')
  @Mutation(() => ConsentsPayload, {
    description: 'Records a consent of a person. The same one recorded again changes nothing.',
  })
  recordConsent(
    @Arg('input', () => RecordConsentInput) input: RecordConsentInput,
    @Ctx() context: HubContext,
  ): Promise<ConsentsPayload> {
    return recordConsent(context, input);
  }

  @Allow('consent:write')
  @Mutation(() => ConsentsPayload, {
    description: 'Withdraws all consents of a person, who from that day on counts in no figure.',
  })
  withdrawConsents(
    @Arg('input', () => WithdrawConsentsInput) input: WithdrawConsentsInput,
    @Ctx() context: HubContext,
  ): Promise<ConsentsPayload> {
    return withdrawConsents(context, input);
  }
}
