import type { Problem } from '#kernel/graph/problem.js';
import { toWords } from '#kernel/text/words.js';
import { trainingProblem } from './training.problems.js';
import type { TrainingDemand } from './training-requirement.data.js';

/** What a programme required from a day on. */
export interface RequirementChange {
  readonly demand: TrainingDemand;
  /** A course, or a competence that any course gives; neither: any course of the network school. Never both. */
  readonly courseId: string | null;
  readonly competence: RequiredCompetence | null;
}

export interface RequiredCompetence {
  /** As it was written, and by which words are compared. */
  readonly shown: string;
  readonly key: string;
}

const NOTHING: RequirementChange = { demand: 'OFF', courseId: null, competence: null };

/** What a programme requires, given its changes with the latest first: nothing, until somebody says so. */
export const requiredNow = <Change extends RequirementChange>(changes: readonly Change[]): RequirementChange =>
  changes[0] ?? NOTHING;

/** Whether a change says anything new: what is said again leaves no trace. */
export const isNew = (next: RequirementChange, changes: readonly RequirementChange[]): boolean => {
  const { demand, courseId, competence } = requiredNow(changes);
  return demand !== next.demand || courseId !== next.courseId || competence?.key !== next.competence?.key;
};

/** The longest competence, as courses write them. */
export const LONGEST_COMPETENCE = 100;

/** A competence as somebody writes it, with or without the # of a tag; null of a text without a word or with too much. */
export function competenceOf(written: string): RequiredCompetence | null {
  const { shown, keys } = toWords([written]);
  if (keys.length !== 1 || shown[0]!.length > LONGEST_COMPETENCE) return null;
  return { shown: shown[0]!, key: keys[0]! };
}

/** What is wrong with a requirement by itself. */
export function requirementProblems({
  demand,
  courseId,
  competence,
}: {
  readonly demand: TrainingDemand;
  readonly courseId: string | null;
  readonly competence: string | null;
}): Problem[] {
  const named = [...(courseId === null ? [] : ['courseId']), ...(competence === null ? [] : ['competence'])];
  if (demand === 'OFF') return named.map((field) => trainingProblem('TRAINING_COURSE_WITHOUT_DEMAND', [field]));
  return named.length === 2 ? [trainingProblem('TRAINING_COURSE_OR_COMPETENCE', ['competence'])] : [];
}
