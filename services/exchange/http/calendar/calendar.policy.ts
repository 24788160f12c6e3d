import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Language } from '#kernel/i18n/messages.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import type { MeetingsOfCalendarQuery } from '../../graph/generated/graphql.js';

type Event = NonNullable<MeetingsOfCalendarQuery['calendar']>[number];

/** How long a meeting is taken to last, as nobody says. */
const MINUTES = 60;

/** The meetings as iCalendar (RFC 5545): the same text for the same meetings, so that its tag holds. Nobody is named. */
export function calendarText(events: readonly Event[], language: Language): string {
  const words = TEXTS[language];
  const calendar = ical({
    name: words.name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'College Mentoring Hub', product: 'meetings' },
    ttl: 3600,
  });
  for (const { id, kind, state, day, startsAt, place } of events) {
    const timed = startsAt !== null;
    const start = new Date(startsAt ?? `${day}T00:00:00Z`);
    calendar.createEvent({
      id: `${id}@mentoring`,
      // A stamp of the day itself: that of the moment would make another text each time.
      stamp: new Date(`${day}T00:00:00Z`),
      start,
      end: timed ? new Date(start.getTime() + MINUTES * 60_000) : new Date(`${daysAfter(day, 1)}T00:00:00Z`),
      allDay: !timed,
      summary: words.kinds[kind],
      status: STATUS[state],
      location: place,
    });
  }
  return calendar.toString();
}

const STATUS = {
  PLANNED: ICalEventStatus.TENTATIVE,
  HELD: ICalEventStatus.CONFIRMED,
  CANCELLED: ICalEventStatus.CANCELLED,
} as const;

const TEXTS = {
  ru: {
    name: 'Наставничество',
    kinds: {
      INTRODUCTORY: 'Наставничество: встреча-знакомство',
      PLANNING: 'Наставничество: планирование',
      REGULAR: 'Наставничество: встреча',
      FINAL: 'Наставничество: итоговая встреча',
      GROUP_FINAL: 'Наставничество: общая итоговая встреча',
    },
  },
  en: {
    name: 'Mentoring',
    kinds: {
      INTRODUCTORY: 'Mentoring: first meeting',
      PLANNING: 'Mentoring: planning',
      REGULAR: 'Mentoring: meeting',
      FINAL: 'Mentoring: final meeting',
      GROUP_FINAL: 'Mentoring: final meeting of all pairs',
    },
  },
} as const;
