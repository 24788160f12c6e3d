import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Breach } from '#kernel/graph/problem.type.js';
import { touchMeasuredYears } from '../../figures/figures.repository.js';

export const PERSON_NOT_FOUND: Breach = {
  code: 'PERSON_NOT_FOUND',
  path: ['personId'],
  text: {
    ru: 'Среди людей ваших колледжей такого человека нет.',
    en: 'There is no such person among the people of your colleges.',
  },
};

/** A consent decides whether a person counts: wherever the college has figures of people, they are recounted. */
export function touchConsents(work: UnitOfWork, collegeId: string): Promise<void> {
  return touchMeasuredYears(work, collegeId, ['programs', 'school']);
}
