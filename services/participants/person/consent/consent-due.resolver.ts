import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { notStaff } from '#kernel/graph/access.js';
import { placeOf, toPage } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { badUserInput } from '#kernel/graph/errors.js';
import { staffColleges } from '#kernel/session/session.js';
import { Allow } from '../../actions/allow.js';
import { loadPerson } from '../record/person.resolver.js';
import { Person } from '../record/person.type.js';
import { ConsentDue, ConsentDueConnection, ConsentsDueArgs } from './consent-due.type.js';
import { loadConsents } from './consent.resolver.js';
import { Consent } from './consent.type.js';
import { consentsDuePage, type DueRow } from './consents-due.repository.js';

const isDue = (row: DueRow): row is DueRow & ConsentDue => row.personId !== null;

@Resolver(() => ConsentDue)
export class ConsentDueResolver {
  @Allow('consent:read')
  @Query(() => ConsentDueConnection, {
    nullable: true,
    description:
      'People of a college of whom a consent is due: theirs ends or has ended, or lacks its document; by the day, the ' +
      'earliest first. For the staff of the college; FORBIDDEN for others.',
  })
  async consentsDue(
    @Args(() => ConsentsDueArgs) args: ConsentsDueArgs,
    @Ctx() context: HubContext,
  ): Promise<ConsentDueConnection> {
    const { collegeId } = args;
    if (!staffColleges(context.session).includes(collegeId)) throw notStaff();
    const { within, lapsed } = daysOf(args);
    const filter = { collegeId, within, lapsed, reasons: args.reasons ?? null };
    const place = placeOf(args);
    const rows = await consentsDuePage(context, filter, place);
    return {
      ...toPage(rows.filter(isDue), place, (row) => [row.dueOn, row.personId]),
      totalCount: rows[0]?.total ?? 0,
    };
  }

  @FieldResolver(() => Person)
  person(@Root() { personId }: ConsentDue, @Ctx() context: HubContext): Promise<Person | null> {
    return loadPerson(context, personId);
  }

  @FieldResolver(() => Consent)
  async consent(@Root() { personId, consentId }: ConsentDue, @Ctx() context: HubContext): Promise<Consent | null> {
    const consents = await loadConsents(context, personId);
    return consents.find(({ id }) => id === consentId) ?? null;
  }
}

function daysOf({ within, lapsed }: ConsentsDueArgs): { within: number; lapsed: number } {
  if (within >= 0 && within <= 366 && lapsed >= 0 && lapsed <= 3660) return { within, lapsed };
  throw badUserInput({
    ru: 'within — от 0 до 366 дней вперёд, lapsed — от 0 до 3660 дней назад.',
    en: 'within is 0 to 366 days ahead, lapsed 0 to 3660 days back.',
  });
}
