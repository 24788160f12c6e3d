import { requiredNow } from './training-requirement.policy.js';
import type { KeptChange } from './training-requirement.repository.js';
import { SHOWN_CHANGES, type TrainingRequirement } from './training-requirement.type.js';

/** What a programme requires, given its changes with the latest first. */
export function toRequirement(changes: readonly KeptChange[]): TrainingRequirement {
  const { demand, courseId, competence } = requiredNow(changes);
  return {
    ...{ demand, course: toCourse(courseId), competence: competence?.shown ?? null },
    history: changes.slice(0, SHOWN_CHANGES).map((each) => ({
      demand: each.demand,
      course: toCourse(each.courseId),
      competence: each.competence?.shown ?? null,
      setOn: each.setOn,
    })),
  };
}

const toCourse = (id: string | null) => (id === null ? null : { id });
