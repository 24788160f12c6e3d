import { describe, expect, it } from '@jest/globals';
import { attendanceProblems, DaysMissed, toAttendance, type Status } from './attendance.policy.js';

const SESSION = { day: '2024-10-08', startsAt: '15:00', begun: true, cancelledOn: null, isTheirs: true };
const LISTENER = { enrolledOn: '2024-10-01', withdrawnOn: null, completedOn: null };
const DAY = SESSION.day;

interface Given {
  readonly status?: Status | null;
  readonly reason?: string;
  readonly session?: object | null;
  readonly listener?: object | null;
  readonly marked?: string;
}

const of = ({ status = 'PRESENT', reason, session = {}, listener = {}, marked }: Given = {}) =>
  attendanceProblems(
    toAttendance({ status, reason: reason ?? null }),
    session ? { ...SESSION, ...session } : undefined,
    listener ? { ...LISTENER, ...listener } : undefined,
    marked ?? null,
    ['rows', 0],
  ).map(({ code, path }) => [code, path.join('.')]);

describe('attendance', () => {
  it('is recorded of listeners at sessions that have begun, and taken back', () => {
    for (const status of ['PRESENT', 'ABSENT', 'EXCUSED', null] as const) expect(of({ status })).toEqual([]);
    expect(of({ status: 'EXCUSED', reason: ' Болезнь ' })).toEqual([]);
    expect(of({ listener: { enrolledOn: DAY } })).toEqual([]);
  });

  it.each<[Given, string, string]>([
    [{ session: null }, 'SESSION_NOT_FOUND', 'sessionId'],
    [{ listener: null }, 'ENROLMENT_NOT_FOUND', 'enrolmentId'],
    [{ session: { isTheirs: false } }, 'SESSION_OF_ANOTHER_TEACHER', 'sessionId'],
    [{ session: { begun: false } }, 'SESSION_NOT_BEGUN', 'sessionId'],
    [{ session: { cancelledOn: '2024-10-07' } }, 'SESSION_CANCELLED', 'sessionId'],
    [{ listener: { enrolledOn: '2024-10-09' } }, 'NOT_A_LISTENER_THEN', 'enrolmentId'],
    [{ listener: { withdrawnOn: DAY } }, 'NOT_A_LISTENER_THEN', 'enrolmentId'],
    [{ listener: { completedOn: '2024-12-20' } }, 'RESULTS_FIXED', 'enrolmentId'],
    [{ reason: 'Болезнь' }, 'EXCUSE_MALFORMED', 'reason'],
    [{ status: 'EXCUSED', reason: 'я'.repeat(501) }, 'EXCUSE_MALFORMED', 'reason'],
    [{ status: 'ABSENT', marked: 'TEST' }, 'ABSENT_BUT_MARKED', 'status'],
  ])('is refused with %j', (given, code, field) => {
    expect(of(given)).toEqual([[code, `rows.0.${field}`]]);
  });
});

describe('a day is missed', () => {
  const told = (sessionId: string, status: Status) => ({ enrolmentId: 'e', sessionId, status, day: DAY });
  const marks = [{ enrolmentId: 'e', day: DAY, assessment: 'TEST' }];

  it('by who attended none of its sessions, after what is told now', () => {
    const days = new DaysMissed([told('a', 'PRESENT'), told('b', 'ABSENT')], marks);
    expect(days.marked('e', DAY)).toBeNull();
    days.told({ enrolmentId: 'e', sessionId: 'a', status: 'ABSENT' }, DAY);
    expect(days.marked('e', DAY)).toBe('TEST');
    expect([days.marked('e', '2024-10-09'), days.marked('e', undefined)]).toEqual([null, null]);
  });
});
