import { workOf, type HubContext } from '#kernel/graph/context.js';
import { toProblem } from '#kernel/graph/problem.type.js';
import { PERSON_NOT_FOUND } from '../../consent/consent-change.js';
import { consentHolder } from '../../consent/consent.repository.js';
import { historyBreaches, splitHistory } from '../category.policy.js';
import { replaceFormer, setCategory } from '../category.repository.js';
import type { CorrectCategoriesInput, CorrectCategoriesPayload } from '../category.type.js';

export async function correctCategories(
  context: HubContext,
  { personId, categories }: CorrectCategoriesInput,
): Promise<CorrectCategoriesPayload> {
  const work = workOf(context);
  const found = await consentHolder(work, personId);
  const breaches = found ? historyBreaches(categories, found.today) : [PERSON_NOT_FOUND];
  if (!found || breaches.length > 0) {
    return { personId: null, problems: breaches.map((breach) => toProblem(breach, context.language)) };
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
