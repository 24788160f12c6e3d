import { ownRegion } from '#kernel/graph/access.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { formCodes } from '../../../indicator/indicator.repository.js';
import type { DefineSurveyTemplateInput, DefineSurveyTemplatePayload } from '../survey-template-mutations.type.js';
import { addTemplate, countOthers, lockTemplates } from '../survey-template-write.repository.js';
import { templateInForce } from '../survey-template.repository.js';
import { toTemplate } from '../survey-template.shape.js';
import { MOST_TEMPLATES, templateProblems, type TemplateFacts } from '../template.policy.js';
import { templateProblem } from '../template.problems.js';

/** Other questions are a new version: campaigns go on asking by the one that they began with. */
export async function defineSurveyTemplate(
  context: HubContext,
  input: DefineSurveyTemplateInput,
): Promise<DefineSurveyTemplatePayload> {
  const work = workOf(context);
  const { regionId } = input;
  ownRegion(context, regionId);
  const refuse = (problems: Problem[]) => {
    return { template: null, outcome: RowOutcome.REFUSED, problems: tellProblems(problems, context.language) };
  };
  const given = toFacts(input);
  const problems = templateProblems(given, await formCodes(work, regionId));
  if (problems.length > 0) return refuse(problems);

  await lockTemplates(work, regionId);
  if ((await countOthers(work, regionId, given.code)) >= MOST_TEMPLATES)
    return refuse([templateProblem('TEMPLATES_TOO_MANY', ['code'], { most: MOST_TEMPLATES })]);
  const { id, version, added } = await addTemplate(work, regionId, given);
  if (added)
    work.audit.add({ action: 'survey-template.define', entity: 'SurveyTemplate', entityId: id, collegeId: null });
  const row = await templateInForce(work, regionId, given.code);
  const outcome = added ? (version === 1 ? RowOutcome.CREATED : RowOutcome.UPDATED) : RowOutcome.UNCHANGED;
  return { template: row && toTemplate(row, context.language), outcome, problems: [] };
}

function toFacts(input: DefineSurveyTemplateInput): TemplateFacts {
  return {
    code: input.code,
    audience: input.audience,
    phase: input.phase ?? null,
    form: input.form ?? null,
    title: { ru: input.titleRu, en: input.titleEn },
    questions: input.questions.map(({ code, kind, titleRu, titleEn, required, options }) => ({
      ...{ code, kind, title: { ru: titleRu, en: titleEn }, required: required ?? false },
      options: (options ?? []).map((option) => ({
        code: option.code,
        title: { ru: option.titleRu, en: option.titleEn },
      })),
    })),
    satisfactionQuestion: input.satisfactionQuestion ?? null,
    satisfiedFrom: input.satisfiedFrom ?? null,
  };
}
