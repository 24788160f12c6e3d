import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { groupedInOrder, inOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { Allow } from '../../actions/allow.js';
import { loadImportRun } from '../../exchange-log/import-run/import-run.loader.js';
import { ImportRun } from '../../exchange-log/import-run/import-run.type.js';
import { Person } from '../record/person.type.js';
import { consentsBy } from './consent.repository.js';
import { Consent } from './consent.type.js';
import {
  ConsentsPayload,
  GiveOwnConsentInput,
  RecordConsentInput,
  RecordConsentsInput,
  RecordConsentsPayload,
  WithdrawConsentsInput,
  WithdrawnPair,
  WithdrawOwnConsentInput,
} from './consent-mutations.type.js';
import { giveOwnConsent } from './mutations/give-own-consent.js';
import { recordConsent } from './mutations/record-consent.js';
import { recordConsentsOfMany } from './mutations/record-consents.js';
import { withdrawConsents } from './mutations/withdraw-consents.js';
import { withdrawOwnConsent } from './mutations/withdraw-own-consent.js';

export const loadConsents = (context: HubContext, personId: string, on: string | null = null): Promise<Consent[]> =>
  context.loaders
    .get<string, Consent[]>(`Person.consents ${on}`, async (ids) =>
      groupedInOrder(ids, await consentsBy(context, 'person_id', ids, on), (row) => row.personId),
    )
    .load(personId);

/** A consent by id, with whose it is. */
export const loadConsent = (context: HubContext, id: string): Promise<(Consent & { personId: string }) | null> =>
  context.loaders
    .get<string, (Consent & { personId: string }) | null>('Consent', async (ids) =>
      inOrder(ids, await consentsBy(context, 'id', ids, null), (consent) => consent.id),
    )
    .load(id);

@Resolver(() => Person)
export class PersonConsentsResolver {
  @Rows({ each: 4 })
  @FieldResolver(() => [Consent], {
    description: 'Consents of the person, the newest first; for their college and themself, empty for others.',
  })
  consents(
    @Root() person: Person,
    @Arg('on', () => CalendarDate, {
      nullable: true,
      description: 'Day for which `inForce` is told; today when left out.',
    })
    on: string | null,
    @Ctx() context: HubContext,
  ): Promise<Consent[]> {
    return loadConsents(context, person.id, on);
  }
}

@Resolver(() => Consent)
export class ImportOfConsentResolver {
  @FieldResolver(() => ImportRun, {
    nullable: true,
    description:
      'The import by which the college attested it; null for a document, for one attested otherwise, and for others ' +
      'than the staff of the college.',
  })
  importRun(@Root() { importId }: Consent, @Ctx() context: HubContext): Promise<ImportRun | null> | null {
    return importId === null ? null : loadImportRun(context, importId);
  }
}

@Resolver(() => ConsentsPayload)
export class ConsentResolver {
  @FieldResolver(() => [Consent])
  consents(@Root() payload: ConsentsPayload, @Ctx() context: HubContext): Promise<Consent[]> {
    return loadConsents(context, payload.personId);
  }

  @FieldResolver(() => [WithdrawnPair])
  endedPairs(@Root() { endedPairs }: ConsentsPayload): WithdrawnPair[] {
    return endedPairs ?? [];
  }

  @Allow('consent:write')
  @Mutation(() => ConsentsPayload, {
    nullable: true,
    description:
      'Records a consent of a person. The same one (of the same day and giver) recorded again adds what was not known ' +
      'of its document, and else changes nothing.',
  })
  recordConsent(
    @Arg('input', () => RecordConsentInput) input: RecordConsentInput,
    @Ctx() context: HubContext,
  ): Promise<ConsentsPayload> {
    return recordConsent(context, input);
  }

  @Allow('consent:give')
  @Mutation(() => ConsentsPayload, {
    nullable: true,
    description:
      'Gives consent to the processing of the own personal data, or renews it: an adult for themself, for a minor their ' +
      'legal representative by a personal link of their own. Counts from today on.',
  })
  giveOwnConsent(
    @Arg('input', () => GiveOwnConsentInput) input: GiveOwnConsentInput,
    @Ctx() context: HubContext,
  ): Promise<ConsentsPayload> {
    return giveOwnConsent(context, input);
  }

  @Allow('consent:write')
  @Mutation(() => ConsentsPayload, {
    nullable: true,
    description:
      'Withdraws all consents of a person, who from that day on counts in no figure. It is what withdrawOwnConsent does, ' +
      'told to the college: pairs that they are in end with it, and their personal links open no more.',
  })
  withdrawConsents(
    @Arg('input', () => WithdrawConsentsInput) input: WithdrawConsentsInput,
    @Ctx() context: HubContext,
  ): Promise<ConsentsPayload> {
    return withdrawConsents(context, input);
  }

  @Allow('consent:write')
  @Mutation(() => RecordConsentsPayload, {
    nullable: true,
    description:
      'Records consents of several people of a college, each by the rules of recordConsent: those of a group come in ' +
      'together. Sent again, the same rows change nothing.',
  })
  recordConsents(
    @Arg('input', () => RecordConsentsInput) input: RecordConsentsInput,
    @Ctx() context: HubContext,
  ): Promise<RecordConsentsPayload> {
    return recordConsentsOfMany(context, input);
  }

  @Allow('consent:withdraw')
  @Mutation(() => ConsentsPayload, {
    nullable: true,
    description:
      'Withdraws all consents of the caller’s own from today on: taking part is voluntary (S000). Pairs that they are in ' +
      'end with it, and their personal links open no more. What was given for a minor is withdrawn by their legal ' +
      'representative (CONSENT_OF_REPRESENTATIVE); a minor leaves pairs by leaveMentorship.',
  })
  withdrawOwnConsent(
    @Arg('input', () => WithdrawOwnConsentInput) input: WithdrawOwnConsentInput,
    @Ctx() context: HubContext,
  ): Promise<ConsentsPayload> {
    return withdrawOwnConsent(context, input);
  }
}
