import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { PERSON_NOT_FOUND } from '../../consent/consent.problems.js';
import { consentHolder } from '../../consent/consent-write.repository.js';
import { historyProblems, splitHistory } from '../category.policy.js';
import { replaceFormer, setCategory } from '../category-write.repository.js';
import type { CorrectCategoriesInput, CorrectCategoriesPayload } from '../category-mutations.type.js';

export async function correctCategories(
  context: HubContext,
  { personId, categories }: CorrectCategoriesInput,
): Promise<CorrectCategoriesPayload> {
  const work = workOf(context);
  const found = await consentHolder(work, personId);
  const problems = found ? historyProblems(categories, found.today) : [PERSON_NOT_FOUND];
  if (!found || problems.length > 0) {
    return { personId: null, problems: tellProblems(problems, context.language) };
  }

  const { collegeId } = found;
  const { former, category } = splitHistory(categories);
  const holder = { personId, collegeId };
  const fields = [
    ...((await setCategory(work, holder, category)) ? ['category'] : []),
    ...((await replaceFormer(work, holder, former)) ? ['categories'] : []),
  ];
  if (fields.length > 0) {
    work.audit.add({ action: 'person.categories', entity: 'Person', entityId: personId, collegeId, fields });
    work.recounts.moved('people', collegeId);
  }
  return { personId, problems: [] };
}
