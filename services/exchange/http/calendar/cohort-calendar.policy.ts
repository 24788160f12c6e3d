import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Language } from '#kernel/i18n/messages.js';
import type { SessionsOfCalendarQuery } from '../../graph/generated/graphql.js';

type Event = NonNullable<SessionsOfCalendarQuery['cohortCalendar']>[number];

/** The sessions of a cohort as iCalendar (RFC 5545): the same text for the same sessions. Nobody is named. */
export function cohortCalendarText(events: readonly Event[], language: Language): string {
  const words = TEXTS[language];
  const calendar = ical({
    name: words.name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'College Mentoring Hub', product: 'sessions' },
    ttl: 3600,
  });
  for (const { id, course, kind, title, startsAt, endsAt, place, link, cancelled } of events) {
    const start = new Date(startsAt);
    calendar.createEvent({
      id: `${id}@mentoring`,
      // A stamp of the session itself: that of the moment would make another text each time.
      stamp: start,
      ...{ start, end: new Date(endsAt) },
      summary: `${words.kinds[kind]}: ${title}`,
      description: course,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...{ location: place, url: link },
    });
  }
  return calendar.toString();
}

const TEXTS = {
  ru: {
    name: 'Школа наставников',
    kinds: { LESSON: 'Занятие', PRACTICE: 'Практика', WEBINAR: 'Вебинар' },
  },
  en: {
    name: 'School of mentors',
    kinds: { LESSON: 'Lesson', PRACTICE: 'Practice', WEBINAR: 'Webinar' },
  },
} as const;
