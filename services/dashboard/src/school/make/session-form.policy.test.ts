import { expect, it } from '@jest/globals';
import { formOfSession, isSession, NO_SESSION, sessionRow } from './session-form.policy.js';

const SESSION = {
  ...{ kind: 'WEBINAR' as const, title: 'Трудные разговоры', day: '2026-11-23', startsAt: '18:30', endsAt: '20:00' },
  ...{ hours: 2, place: null, link: 'https://example.org/1', teacher: null },
};

it('a session that is written down unchanged is sent as it is, nothing where nothing is said', () => {
  expect(sessionRow(formOfSession(SESSION))).toEqual(SESSION);
});

it('has a title, a day and both times', () => {
  expect([isSession(formOfSession(SESSION)), isSession(NO_SESSION)]).toEqual([true, false]);
  expect(isSession({ ...formOfSession(SESSION), endsAt: '' })).toBe(false);
});
