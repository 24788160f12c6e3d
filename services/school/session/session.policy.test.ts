import { describe, expect, it } from '@jest/globals';
import {
  cancelProblems,
  changeProblems,
  hoursProblems,
  sessionProblems,
  teacherKey,
  toSession,
} from './session.policy.js';

const TERM = { startsOn: '2024-10-01', endsOn: '2024-12-20' };
const SOUND = { kind: 'LESSON', title: ' Введение ', day: '2024-10-01', startsAt: '09:00', endsAt: '10:30', hours: 2 };

const codes = (change: object) =>
  sessionProblems(toSession({ ...SOUND, ...change }), TERM, ['rows', 0]).map(({ code, path }) => [
    code,
    path.join('.'),
  ]);

describe('a session', () => {
  it('lies in the term of its cohort, with what is needed and trimmed', () => {
    expect([codes({}), codes({ day: '2024-12-20', link: 'https://x.ru/1' })]).toEqual([[], []]);
    expect(toSession(SOUND)).toMatchObject({ title: 'Введение', place: null, link: null, teacher: null });
  });

  it.each([
    [{ title: ' ' }, 'TITLE_MALFORMED', 'rows.0.title'],
    [{ day: '2024-09-30' }, 'SESSION_OUTSIDE_COHORT', 'rows.0.day'],
    [{ day: '2024-12-21' }, 'SESSION_OUTSIDE_COHORT', 'rows.0.day'],
    [{ startsAt: '9:00' }, 'TIME_MALFORMED', 'rows.0.startsAt'],
    [{ endsAt: '24:00' }, 'TIME_MALFORMED', 'rows.0.startsAt'],
    [{ endsAt: '09:00' }, 'SESSION_REVERSED', 'rows.0.endsAt'],
    [{ hours: 0 }, 'SESSION_HOURS_IMPLAUSIBLE', 'rows.0.hours'],
    [{ hours: 13 }, 'SESSION_HOURS_IMPLAUSIBLE', 'rows.0.hours'],
    [{ place: 'я'.repeat(301) }, 'SESSION_TEXT_TOO_LONG', 'rows.0.place'],
    [{ teacher: 'я'.repeat(201) }, 'SESSION_TEXT_TOO_LONG', 'rows.0.teacher'],
    [{ link: 'javascript:alert(1)' }, 'SCHOOL_LINK_MALFORMED', 'rows.0.link'],
  ])('is refused with %j', (change, code, path) => {
    expect(codes(change)).toEqual([[code, path]]);
  });

  it('takes with the others no more hours than the programme has', () => {
    expect(hoursProblems(36, 36)).toEqual([]);
    expect(hoursProblems(37, 36).map(({ code }) => code)).toEqual(['SESSIONS_EXCEED_HOURS']);
  });

  it('knows a teacher however the name is written', () => {
    expect(teacherKey(' Семёнова  А. И. ')).toBe(teacherKey('семенова а. и.'));
  });

  it('stays in its day and hours once its attendance is recorded, and counts for whoever has completed the course', () => {
    const session = toSession(SOUND);
    const known = { ...session, cancelledOn: null, attended: true, fixed: true };
    const change = (more: object) =>
      changeProblems(known, { ...session, ...more }, ['rows', 0]).map(({ code }) => code);
    expect([change({}), change({ title: 'Иначе', place: 'Зал' })]).toEqual([[], []]);
    expect([change({ hours: 4 }), change({ day: '2024-10-02' })]).toEqual([['SESSION_ATTENDED'], ['SESSION_ATTENDED']]);
    const cancelled = changeProblems({ ...known, cancelledOn: '2024-10-01' }, session, ['rows', 0]);
    expect(cancelled).toMatchObject([{ code: 'SESSION_CANCELLED' }]);
    expect(cancelProblems(known, ['ids', 0])).toMatchObject([{ code: 'SESSION_OF_COMPLETED' }]);
    expect(cancelProblems({ ...known, fixed: false }, ['ids', 0])).toEqual([]);
    expect(cancelProblems(undefined, ['ids', 0])).toMatchObject([{ code: 'SESSION_NOT_FOUND' }]);
  });
});
