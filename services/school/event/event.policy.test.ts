import { describe, expect, it } from '@jest/globals';
import type { Problem } from '#kernel/graph/problem.js';
import { attendanceProblems, cancelProblems, changeProblems, eventProblems, toEvent } from './event.policy.js';

const SOUND = {
  ...{ kind: 'WEBINAR', title: ' Наставник по компетенции ', day: '2026-12-03', startsAt: '10:00', endsAt: '11:30' },
  ...{ audience: ['WORKING_GROUPS', 'CURATORS'] as ('WORKING_GROUPS' | 'CURATORS')[] },
};
const told = (problems: Problem[]) => problems.map(({ code, path }) => [code, path.join('.')]);
const codes = (change: object) =>
  told(eventProblems(toEvent({ ...SOUND, ...change }), { today: '2026-11-30', firstYear: 2023 }));

describe('an event', () => {
  it('has a title, a day and whom it is for, each once', () => {
    expect(codes({})).toEqual([]);
    expect(toEvent(SOUND)).toMatchObject({
      ...{ title: 'Наставник по компетенции', place: null, link: null, materials: [] },
      audience: ['CURATORS', 'WORKING_GROUPS'],
    });
  });

  it.each([
    [{ title: ' ' }, 'TITLE_MALFORMED', 'title'],
    [{ day: '2023-08-31' }, 'EVENT_DAY_IMPLAUSIBLE', 'day'],
    [{ day: '2027-12-02' }, 'EVENT_DAY_IMPLAUSIBLE', 'day'],
    [{ startsAt: '9:00' }, 'TIME_MALFORMED', 'startsAt'],
    [{ endsAt: '10:00' }, 'EVENT_REVERSED', 'endsAt'],
    [{ place: 'я'.repeat(301) }, 'SESSION_TEXT_TOO_LONG', 'place'],
    [{ link: 'http://example.org' }, 'SCHOOL_LINK_MALFORMED', 'link'],
    [{ audience: [] }, 'EVENT_AUDIENCE_MISSING', 'audience'],
    [{ materials: [{ title: '', link: 'https://x.ru' }] }, 'TITLE_MALFORMED', 'materials.0.title'],
    [{ materials: [{ title: 'Запись', link: 'x' }] }, 'SCHOOL_LINK_MALFORMED', 'materials.0.link'],
    [{ materials: Array(51).fill({ title: 'З', link: 'https://x.ru' }) }, 'EVENT_MATERIALS_TOO_MANY', 'materials'],
  ])('is refused with %j', (change, code, path) => {
    expect(codes(change)).toEqual([[code, path]]);
  });
});

describe('a change of an event', () => {
  const known = { ...toEvent(SOUND), cancelledOn: null, attended: true };
  const next = (change: object) => toEvent({ ...SOUND, ...change });

  it('leaves its day and those for whom it was, once somebody came', () => {
    expect(told(changeProblems(known, next({ title: 'Иначе' })))).toEqual([]);
    expect(told(changeProblems(known, next({ day: '2026-12-04', audience: ['CURATORS'] })))).toEqual([
      ['EVENT_ATTENDED', 'day'],
      ['EVENT_ATTENDED', 'audience'],
    ]);
    expect(told(changeProblems({ ...known, attended: false }, next({ day: '2026-12-04' })))).toEqual([]);
    expect(told(changeProblems({ ...known, cancelledOn: '2026-11-30' }, next({})))).toEqual([
      ['EVENT_CANCELLED', 'id'],
    ]);
  });

  it('is no cancellation once somebody came, nor without a reason', () => {
    expect(told(cancelProblems({ attended: true }, 'Болезнь'))).toEqual([['EVENT_ATTENDED', 'eventId']]);
    expect(told(cancelProblems({ attended: false }, null))).toEqual([['EVENT_REASON_MISSING', 'reason']]);
    expect(cancelProblems({ attended: false }, 'Болезнь')).toEqual([]);
  });
});

describe('who came', () => {
  const event = { ...toEvent(SOUND), cancelledOn: null };
  const came = (attendance: Parameters<typeof attendanceProblems>[1], today = '2026-12-03') =>
    told(attendanceProblems(event, attendance, today));

  it('is told from the day of the event on, of those for whom it is', () => {
    expect(came([{ audience: 'CURATORS', attended: 2 }])).toEqual([]);
    expect(came([], '2026-12-02')).toEqual([['EVENT_AHEAD', 'eventId']]);
    expect(came([{ audience: 'MENTORS', attended: 1001 }])).toEqual([
      ['EVENT_NOT_FOR', 'attendance.0.audience'],
      ['EVENT_NUMBER_IMPLAUSIBLE', 'attendance.0.attended'],
    ]);
  });
});
