import type { Problem } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import { isPublicLink } from '#kernel/text/public-link.js';
import { startOf } from '#kernel/time/academic-year.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { isTime } from '../session/session.policy.js';
import { sessionProblem } from '../session/session.problems.js';
import { eventProblem } from './event.problems.js';

const LONGEST = { title: 300, place: 300, reason: 500 } as const;
const MOST_MATERIALS = 50;
const MOST_PEOPLE = 1000;
/** So far ahead an event may be announced. */
const DAYS_AHEAD = 366;

export type AudienceName = 'CURATORS' | 'WORKING_GROUPS' | 'MENTORS';

export interface EventFacts {
  readonly kind: string;
  readonly title: string;
  readonly day: string;
  /** Written 09:30, in the time of the region. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string | null;
  readonly link: string | null;
  readonly audience: readonly AudienceName[];
  readonly materials: readonly { readonly title: string; readonly link: string }[];
}

type Given = Omit<EventFacts, 'place' | 'link' | 'materials'> & {
  readonly [field in 'place' | 'link']?: string | null;
} & { readonly materials?: EventFacts['materials'] | null };

const ORDER: readonly AudienceName[] = ['CURATORS', 'WORKING_GROUPS', 'MENTORS'];

const text = (given: string | null | undefined) => (given == null ? null : toText(given));

export function toEvent({ kind, title, day, startsAt, endsAt, place, link, audience, materials }: Given): EventFacts {
  return {
    ...{ kind, title: text(title) ?? '', day, startsAt, endsAt, place: text(place), link: text(link) },
    audience: ORDER.filter((each) => audience.includes(each)),
    materials: (materials ?? []).map((one) => ({ title: text(one.title) ?? '', link: one.link.trim() })),
  };
}

const isTitle = (title: string) => title !== '' && title.length <= LONGEST.title;

/** What is wrong with an event; empty when it can be held so. */
export function eventProblems(
  event: EventFacts,
  { today, firstYear }: { readonly today: string; readonly firstYear: number },
): Problem[] {
  const { title, day, startsAt, endsAt, place, link, audience, materials } = event;
  const problems: Problem[] = [];
  if (!isTitle(title)) problems.push(sessionProblem('TITLE_MALFORMED', ['title']));
  if (day < startOf(firstYear) || day > daysAfter(today, DAYS_AHEAD)) {
    problems.push(eventProblem('EVENT_DAY_IMPLAUSIBLE', ['day']));
  }
  if (![startsAt, endsAt].every(isTime)) problems.push(sessionProblem('TIME_MALFORMED', ['startsAt']));
  else if (startsAt >= endsAt) problems.push(eventProblem('EVENT_REVERSED', ['endsAt']));
  if ((place?.length ?? 0) > LONGEST.place) {
    problems.push(sessionProblem('SESSION_TEXT_TOO_LONG', ['place'], { longest: LONGEST.place }));
  }
  if (link !== null && !isPublicLink(link)) problems.push(sessionProblem('SCHOOL_LINK_MALFORMED', ['link']));
  if (audience.length === 0) problems.push(eventProblem('EVENT_AUDIENCE_MISSING', ['audience']));
  if (materials.length > MOST_MATERIALS) {
    return [...problems, eventProblem('EVENT_MATERIALS_TOO_MANY', ['materials'], { most: MOST_MATERIALS })];
  }
  for (const [n, material] of materials.entries()) {
    if (!isTitle(material.title)) problems.push(sessionProblem('TITLE_MALFORMED', ['materials', n, 'title']));
    if (!isPublicLink(material.link)) problems.push(sessionProblem('SCHOOL_LINK_MALFORMED', ['materials', n, 'link']));
  }
  return problems;
}

/** An event as its changes see it. */
export interface StandingEvent extends EventFacts {
  readonly cancelledOn: string | null;
  /** Whether a college has said that somebody came. */
  readonly attended: boolean;
}

/** What forbids to turn an event into another one; its audience, too, stays for whom somebody may have come. */
export function changeProblems(known: StandingEvent, next: EventFacts): Problem[] {
  if (known.cancelledOn !== null) return [eventProblem('EVENT_CANCELLED', ['id'])];
  if (!known.attended) return [];
  const moved = known.day !== next.day ? [eventProblem('EVENT_ATTENDED', ['day'])] : [];
  const less = known.audience.some((each) => !next.audience.includes(each));
  return less ? [...moved, eventProblem('EVENT_ATTENDED', ['audience'])] : moved;
}

export function cancelProblems({ attended }: Pick<StandingEvent, 'attended'>, reason: string | null): Problem[] {
  if (attended) return [eventProblem('EVENT_ATTENDED', ['eventId'])];
  const sound = reason !== null && reason.length <= LONGEST.reason;
  return sound ? [] : [eventProblem('EVENT_REASON_MISSING', ['reason'])];
}

/** What is wrong with what a college says of who came. */
export function attendanceProblems(
  { day, cancelledOn, audience }: Pick<StandingEvent, 'day' | 'cancelledOn' | 'audience'>,
  attendance: readonly { readonly audience: AudienceName; readonly attended: number }[],
  today: string,
): Problem[] {
  if (cancelledOn !== null) return [eventProblem('EVENT_CANCELLED', ['eventId'])];
  if (day > today) return [eventProblem('EVENT_AHEAD', ['eventId'])];
  return attendance.flatMap(({ audience: who, attended }, n) => [
    ...(audience.includes(who) ? [] : [eventProblem('EVENT_NOT_FOR', ['attendance', n, 'audience'])]),
    ...(attended >= 0 && attended <= MOST_PEOPLE
      ? []
      : [eventProblem('EVENT_NUMBER_IMPLAUSIBLE', ['attendance', n, 'attended'], { most: MOST_PEOPLE })]),
  ]);
}
