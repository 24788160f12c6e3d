import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { notStaff } from '#kernel/graph/access.js';
import type { HubContext } from '#kernel/graph/context.js';
import { staffColleges } from '#kernel/session/session.js';
import { formatAcademicYear, parseAcademicYear } from '#kernel/time/academic-year.js';
import { Allow } from '../../actions/allow.js';
import { loadConsent } from '../../person/consent/consent.resolver.js';
import { Consent } from '../../person/consent/consent.type.js';
import { loadHeadcount } from '../../headcount/headcount.resolver.js';
import { Headcount } from '../../headcount/headcount.type.js';
import { loadMenteeProfile } from '../../base/mentee-profile/mentee-profile.resolver.js';
import { MenteeProfile } from '../../base/mentee-profile/mentee-profile.type.js';
import { loadMentorProfile } from '../../base/mentor-profile/mentor-profile.resolver.js';
import { MentorProfile } from '../../base/mentor-profile/mentor-profile.type.js';
import { loadPartnership } from '../../organisation/partner/partner.loader.js';
import { CollegePartner } from '../../organisation/partner/partner.type.js';
import { loadPerson } from '../../person/record/person.resolver.js';
import { Person } from '../../person/record/person.type.js';
import { changesPage, type ChangeRow } from './change.repository.js';
import { Change, ChangeAction, ChangeKind, ChangePage, ChangesArgs } from './change.type.js';
import { Enrolment, MentoringProgram, Mentorship } from '../../references/references.stub.js';
import { changesOnPage, placeInFeed, positionSince, refuseAhead } from './since.policy.js';

@Resolver(() => Change)
export class ChangeResolver {
  @Allow('change:read')
  @Query(() => ChangePage, {
    nullable: true,
    description:
      'What was created, changed, merged or erased in a college, for its own systems and staff; FORBIDDEN for others. ' +
      'Days that pass change nothing here: a consent that runs out is found by `consentsDue`.',
  })
  async changes(@Args(() => ChangesArgs) args: ChangesArgs, @Ctx() context: HubContext): Promise<ChangePage> {
    const { collegeId } = args;
    if (!staffColleges(context.session).includes(collegeId)) throw notStaff();
    const size = changesOnPage(args.first);
    const since = positionSince(args.since, collegeId);
    const { changes, latest } = await changesPage(context, collegeId, since, size);
    refuseAhead(since, latest);
    const page = changes.slice(0, size);
    return {
      nodes: page.map((row) => toChange(row, collegeId)),
      cursor: placeInFeed(collegeId, page.at(-1)?.position ?? since),
      hasMore: changes.length > size,
      latest: placeInFeed(collegeId, latest),
    };
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description:
      'The person as they are now; of a merged record the person whose it is; of a consent or a stay in a base the ' +
      'person that it belongs to. Null when erased, and for other kinds.',
  })
  async person(@Root() change: Change, @Ctx() context: HubContext): Promise<Person | null> {
    if (change.what === ChangeAction.ERASED) return null;
    if (change.kind === ChangeKind.PERSON) return loadPerson(context, change.currentId);
    const owned = await ownedByPerson(change, context);
    return owned ? loadPerson(context, owned.personId) : null;
  }

  @FieldResolver(() => Consent, { nullable: true, description: 'The consent as it is now.' })
  consent(@Root() { kind, id }: Change, @Ctx() context: HubContext): Promise<Consent | null> | null {
    return kind === ChangeKind.CONSENT ? loadConsent(context, id) : null;
  }

  @FieldResolver(() => MentorProfile, { nullable: true, description: 'The stay in the base of mentors as it is now.' })
  mentorProfile(@Root() { kind, currentId }: Change, @Ctx() context: HubContext): Promise<MentorProfile | null> | null {
    return kind === ChangeKind.MENTOR_PROFILE ? loadMentorProfile(context, currentId) : null;
  }

  @FieldResolver(() => MenteeProfile, { nullable: true, description: 'The stay in the base of mentees as it is now.' })
  menteeProfile(@Root() { kind, currentId }: Change, @Ctx() context: HubContext): Promise<MenteeProfile | null> | null {
    return kind === ChangeKind.MENTEE_PROFILE ? loadMenteeProfile(context, currentId) : null;
  }

  @FieldResolver(() => CollegePartner, {
    nullable: true,
    description: 'The partnership as it is now; of a partner that was merged that with the one it is now.',
  })
  partner(
    @Root() { kind, currentId, collegeId }: Change,
    @Ctx() context: HubContext,
  ): Promise<CollegePartner | null> | null {
    return kind === ChangeKind.PARTNER ? loadPartnership(context, collegeId, currentId) : null;
  }

  @FieldResolver(() => Headcount, { nullable: true, description: 'The headcount as it is now.' })
  headcount(@Root() { kind, id, collegeId }: Change, @Ctx() context: HubContext): Promise<Headcount | null> | null {
    return kind === ChangeKind.HEADCOUNT ? loadHeadcount(context, collegeId, parseAcademicYear(id)) : null;
  }

  @FieldResolver(() => Mentorship, { nullable: true, description: 'The mentorship as it is now.' })
  mentorship(@Root() { kind, id }: Change): Mentorship | null {
    return kind === ChangeKind.MENTORSHIP ? { id } : null;
  }

  @FieldResolver(() => MentoringProgram, { nullable: true, description: 'The programme as it is now.' })
  program(@Root() { kind, id }: Change): MentoringProgram | null {
    return kind === ChangeKind.PROGRAM ? { id } : null;
  }

  @FieldResolver(() => Enrolment, { nullable: true, description: 'The enrolment as it is now.' })
  enrolment(@Root() { kind, id }: Change): Enrolment | null {
    return kind === ChangeKind.ENROLMENT ? { id } : null;
  }
}

async function ownedByPerson({ kind, currentId }: Change, context: HubContext): Promise<{ personId: string } | null> {
  switch (kind) {
    case ChangeKind.CONSENT:
      return loadConsent(context, currentId);
    case ChangeKind.MENTOR_PROFILE:
      return loadMentorProfile(context, currentId);
    case ChangeKind.MENTEE_PROFILE:
      return loadMenteeProfile(context, currentId);
    default:
      return null;
  }
}

function toChange({ entityId, ...row }: ChangeRow, collegeId: string): Change {
  // A headcount's id ends with its year.
  const id = row.kind === ChangeKind.HEADCOUNT ? formatAcademicYear(Number(entityId.slice(-12))) : entityId;
  return { ...row, id, collegeId, currentId: row.mergedIntoId ?? entityId };
}
