import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Language } from '#kernel/i18n/messages.js';
import type { EntriesOfCalendarQuery } from '../../graph/generated/graphql.js';

type Entry = NonNullable<EntriesOfCalendarQuery['schoolCalendar']>[number];

/** Sessions and events as iCalendar (RFC 5545): the same text for the same ones. Nobody is named. */
export function schoolCalendarText(entries: readonly Entry[], language: Language): string {
  const words = TEXTS[language];
  const calendar = ical({
    name: words.name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'College Mentoring Hub', product: 'sessions' },
    ttl: 3600,
  });
  for (const { id, course, kind, title, startsAt, endsAt, place, link, cancelled } of entries) {
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
    kinds: { LESSON: 'Занятие', PRACTICE: 'Практика', WEBINAR: 'Вебинар', SEMINAR: 'Семинар', MEETING: 'Совещание' },
  },
  en: {
    name: 'School of mentors',
    kinds: { LESSON: 'Lesson', PRACTICE: 'Practice', WEBINAR: 'Webinar', SEMINAR: 'Seminar', MEETING: 'Meeting' },
  },
} as const;
