import type { OwnPairsQuery } from '../graph/generated/graphql';

export type OwnPair = NonNullable<OwnPairsQuery['mentorships']>['nodes'][number];
export type PairMeeting = OwnPair['meetings']['nodes'][number];
export type OwnPractice = OwnPair['practices'][number];
export type Side = 'MENTOR' | 'MENTEE';

/** Which side of a pair the reader is; the mentor's where the account is both, in different pairs. */
export function sideOf({ mentor }: Pick<OwnPair, 'mentor'>, persons: readonly string[]): Side {
  return mentor !== null && persons.includes(mentor.id) ? 'MENTOR' : 'MENTEE';
}

/** The other one of the pair; null while the reader may not see them. */
export const otherOf = (pair: Pick<OwnPair, 'mentor' | 'mentee'>, side: Side) =>
  side === 'MENTOR' ? pair.mentee : pair.mentor;

const ORDER = ['PROPOSED', 'ACCEPTED', 'ACTIVE', 'COMPLETED', 'ENDED', 'VOIDED'];

/** What waits for a word first, then the pairs at work, then those that are over, the latest first. */
export function inOrder<Pair extends Pick<OwnPair, 'status' | 'startedOn'>>(pairs: readonly Pair[]): Pair[] {
  const shown = pairs.filter(({ status }) => status !== 'VOIDED');
  return shown.toSorted(
    (a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || (a.startedOn < b.startedOn ? 1 : -1),
  );
}

/** Whether a pair is over, and stands behind those that are not. */
export const isOver = ({ status }: Pick<OwnPair, 'status'>): boolean => ['COMPLETED', 'ENDED'].includes(status);

/** Whether the reader can report on a pair: from its last day on, once, and as long as the hub takes it. */
export function mayReport(
  { status, until, reports, reportUntil }: Pick<OwnPair, 'status' | 'until' | 'reports' | 'reportUntil'>,
  side: Side,
  today: string,
): boolean {
  const over = isOver({ status }) || (status === 'ACTIVE' && until <= today);
  return over && reportUntil !== null && today <= reportUntil && !reports.some((report) => report.side === side);
}

/** Practices of a pair that its college offers to the region, or that the region reads. */
export const practicesToAnswer = ({ practices }: Pick<OwnPair, 'practices'>): OwnPractice[] =>
  practices.filter(({ offeredOn }) => offeredOn !== null);

/** Days for which a meeting waits for feedback on the page. */
const ASKED_FOR_DAYS = 14;

/** The meetings that the reader was at and has not said anything of, the latest first. */
export function unratedOf(meetings: readonly PairMeeting[], side: Side, today: string): PairMeeting[] {
  const since = new Date(Date.parse(today) - ASKED_FOR_DAYS * 86_400_000).toISOString().slice(0, 10);
  return meetings
    .filter(({ state, attended, day }) => state === 'HELD' && attended && day >= since)
    .filter(({ feedback }) => !feedback.some((given) => given.side === side))
    .toReversed();
}

/** What the next meeting to log is, most likely: the first is to get to know each other (S001 6.1). */
export const likelyKind = (meetings: readonly Pick<PairMeeting, 'state'>[]) =>
  meetings.some(({ state }) => state === 'HELD') ? 'REGULAR' : 'INTRODUCTORY';

/** The day on the reader's own clock, or so many days before it. */
export function localDay(now: Date, daysAgo = 0): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
