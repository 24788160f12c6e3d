import type { NameAnswer } from '../import-lines.type.js';
import type { CellProblem } from '../workbook/problems.js';
import type { Category } from '#kernel/graph/person-category.data.js';
import { shownKey } from './identity.policy.js';
import { nameOfNew, nameWithKey } from './name-list.js';
import type { ParsedName } from './name.js';
import type { Participant } from './participant.js';
import { IMPORT_PROBLEMS as PROBLEMS, shownName } from './problems.js';

/** Candidates that a question lists; more than a handful nobody reads. */
const LISTED = 5;

/**
 * The question which of several people a name means. Those whom the college has are listed with their keys, each just
 * as the cell has to say it; and, where it may be, the answer that it is none of them.
 */
export function namesakes(name: ParsedName, candidates: readonly Participant[] = [], mayBeNew = false): CellProblem {
  const answers = candidates.flatMap((person) => (person.known ? [answerOf(name, person)] : []));
  if (answers.length === 0) return PROBLEMS.namesakes(name);
  const shown = answers.slice(0, LISTED).map(({ write, facts }) => (facts === '' ? write : `${write} – ${facts}`));
  const list = [...shown, ...(answers.length > LISTED ? ['…'] : [])].join('; ');
  if (!mayBeNew) return { ...PROBLEMS[name.initialsOnly ? 'whichInFull' : 'whichOf'](name, list), answers };
  const asNew = answerOfNew(name);
  return { ...PROBLEMS.whichOrNew(name, list, asNew.write), answers: [...answers, asNew] };
}

function answerOf(asked: ParsedName, { identity, key }: Participant): NameAnswer {
  const { name, birth, group, workplace } = identity;
  const facts = [birth?.birthDate ?? birth?.birthYear, group ?? workplace].filter((fact) => fact != null);
  return { name: shownName(asked), write: nameWithKey(shownName(name), shownKey(key)), facts: facts.join(', ') };
}

/** The question whether it is somebody whom the college knows as something else, who may be but a namesake. */
export function otherwiseKnown(name: ParsedName, category: Category): CellProblem {
  const asNew = answerOfNew(name);
  return { ...PROBLEMS.otherCategory(name, category, asNew.write), answers: [asNew] };
}

function answerOfNew(name: ParsedName): NameAnswer {
  return { name: shownName(name), write: nameOfNew(shownName(name)), facts: '', isNew: true };
}
