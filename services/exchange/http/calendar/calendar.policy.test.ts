import { expect, it } from '@jest/globals';
import { calendarText } from './calendar.policy.js';

const event = {
  id: '0197a000-0000-7000-8000-000000000001',
  kind: 'REGULAR',
  state: 'PLANNED',
  day: '2025-11-10',
  startsAt: '2025-11-10T11:30:00.000Z',
  mode: 'IN_PERSON',
  place: 'Библиотека',
} as const;

it('a meeting is an event of an hour, in the time of the world, under its own id', () => {
  const text = calendarText([event], 'ru');
  for (const line of [
    'UID:0197a000-0000-7000-8000-000000000001@mentoring',
    'DTSTART:20251110T113000Z',
    'DTEND:20251110T123000Z',
    'SUMMARY:Наставничество: встреча',
    'LOCATION:Библиотека',
    'STATUS:TENTATIVE',
  ]) {
    expect(text.split('\r\n')).toContain(line);
  }
});

it('one without a time takes its day, and one that is cancelled says so', () => {
  const lines = calendarText([{ ...event, startsAt: null, place: null, state: 'CANCELLED' }], 'en').split('\r\n');
  expect(lines).toContain('DTSTART;VALUE=DATE:20251110');
  expect(lines).toContain('STATUS:CANCELLED');
  expect(lines).toContain('SUMMARY:Mentoring: meeting');
});

it('the same meetings are the same text, so that a tag tells of a change', () => {
  expect(calendarText([event], 'ru')).toBe(calendarText([event], 'ru'));
  expect(calendarText([], 'ru')).toContain('END:VCALENDAR');
});
