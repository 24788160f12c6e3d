import { expect, it } from '@jest/globals';
import { cameOf, eventInput, formOfEvent, isEvent, NO_EVENT } from './event-form.policy.js';

const EVENT = {
  ...{ kind: 'WEBINAR' as const, title: 'Наставник по компетенции', day: '2026-12-03', startsAt: '10:00' },
  ...{ endsAt: '11:30', place: null, link: 'https://example.org/1', audience: ['CURATORS' as const] },
  materials: [{ title: 'Запись', link: 'https://example.org/2' }],
};

it('an event that is written down unchanged is sent as it is', () => {
  expect(eventInput(formOfEvent(EVENT))).toEqual(EVENT);
});

it('has a title, a day, both times, and is for somebody', () => {
  expect([isEvent(formOfEvent(EVENT)), isEvent(NO_EVENT)]).toEqual([true, false]);
  expect(isEvent({ ...formOfEvent(EVENT), audience: [] })).toBe(false);
});

it('those who came are counted by colleges of which somebody did', () => {
  const came = (id: string, attended: number) => ({ audience: 'CURATORS' as const, attended, college: { id } });
  expect(cameOf([came('a', 2), came('a', 1), came('b', 0), came('c', 4)])).toEqual({ colleges: 2, people: 7 });
  expect(cameOf([])).toEqual({ colleges: 0, people: 0 });
});
