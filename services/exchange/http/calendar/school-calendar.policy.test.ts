import { expect, it } from '@jest/globals';
import { schoolCalendarText } from './school-calendar.policy.js';

const event = {
  id: '0197a000-0000-7000-8000-000000000001',
  course: 'Основы',
  kind: 'WEBINAR',
  title: 'Трудные разговоры',
  startsAt: '2025-11-10T11:30:00.000Z',
  endsAt: '2025-11-10T13:00:00.000Z',
  place: null,
  link: 'https://example.org/webinar',
  cancelled: false,
} as const;

it('a session is an event from its beginning to its end, in the time of the world, with where it is joined', () => {
  const lines = schoolCalendarText([event], 'ru').split('\r\n');
  for (const line of [
    'DTSTART:20251110T113000Z',
    'DTEND:20251110T130000Z',
    'SUMMARY:Вебинар: Трудные разговоры',
    'DESCRIPTION:Основы',
    'URL;VALUE=URI:https://example.org/webinar',
    'STATUS:CONFIRMED',
  ]) {
    expect(lines).toContain(line);
  }
});

it('one that is cancelled says so, and the same sessions are the same text', () => {
  expect(schoolCalendarText([{ ...event, cancelled: true }], 'en')).toContain('STATUS:CANCELLED');
  expect(schoolCalendarText([event], 'en')).toBe(schoolCalendarText([event], 'en'));
});

it('an event of the network has no course', () => {
  const text = schoolCalendarText([{ ...event, kind: 'SEMINAR', course: null }], 'ru');
  expect(text).toContain('SUMMARY:Семинар: Трудные разговоры');
  expect(text).not.toContain('DESCRIPTION');
});
