import { expect, it } from '@jest/globals';
import { dueDay } from './schedule.js';

const MONDAY_AT_EIGHT = { weekday: 1, hour: 8, minute: 0 };

it.each([
  ['the hour before', '2026-11-30T04:59:59Z', 'Europe/Moscow', null],
  ['the hour itself', '2026-11-30T05:00:00Z', 'Europe/Moscow', '2026-11-30'],
  ['the evening', '2026-11-30T20:00:00Z', 'Europe/Moscow', '2026-11-30'],
  ['two days later', '2026-12-02T05:00:00Z', 'Europe/Moscow', '2026-11-30'],
  ['too late', '2026-12-02T05:00:01Z', 'Europe/Moscow', null],
  ['Monday by another clock', '2026-11-29T20:30:00Z', 'Asia/Kamchatka', '2026-11-30'],
])('%s', (_, now, zone, day) => {
  expect(dueDay(MONDAY_AT_EIGHT, zone, new Date(now))).toBe(day);
});

it('knows Sunday', () => {
  expect(dueDay({ weekday: 7, hour: 8, minute: 30 }, 'Europe/Moscow', new Date('2026-11-29T06:00:00Z'))).toBe(
    '2026-11-29',
  );
});
