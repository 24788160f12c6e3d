import { expect, it } from '@jest/globals';
import { changedCohort, formOfCohort, isCohort, newCohort, NO_COHORT } from './cohort-form.policy.js';

const COHORT = {
  ...{ title: 'Осень', startsOn: '2026-11-09', endsOn: '2026-12-18', orderNumber: '21-з', orderDate: '2026-11-06' },
  ...{ capacity: 44, teachers: [{ name: 'Захарова Н. П.', role: null, person: { id: 'p1' } }] },
};

it('a cohort that is written down unchanged is sent as it is, in the year of its first day', () => {
  const { orderNumber: number, orderDate: date, ...facts } = COHORT;
  const teachers = [{ name: 'Захарова Н. П.', role: null, personId: 'p1' }];
  const sent = { ...facts, teachers, order: { number, date } };
  const form = formOfCohort(COHORT);
  expect(newCohort(form)).toEqual({ ...sent, year: '2026/2027' });
  expect(changedCohort(form)).toEqual({ ...sent, unbounded: false });
});

it('without a number of places it has no bound, and half an order is not enough', () => {
  const form = { ...NO_COHORT, title: 'Осень', startsOn: '2026-11-09', endsOn: '2026-12-18' };
  expect(changedCohort(form)).toMatchObject({ capacity: null, unbounded: true, order: null });
  expect([isCohort(form), isCohort({ ...form, orderNumber: '1' }), isCohort(NO_COHORT)]).toEqual([true, false, false]);
});
