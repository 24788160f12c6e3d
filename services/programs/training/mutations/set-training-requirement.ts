import type { HubContext } from '#kernel/graph/context.js';
import { isId } from '#kernel/graph/ids.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { yearProblem } from '../../year/college-year.problems.js';
import { openForms } from '../../year/college-year.repository.js';
import { namedYear } from '../../year/mutations/of-year.js';
import { competenceOf, isNew, requirementProblems } from '../training-requirement.policy.js';
import { addRequirement, competenceOpenTo, courseOpenTo, lockRequirement } from '../training-requirement.repository.js';
import { toRequirement } from '../training-requirement.shape.js';
import type { SetTrainingRequirementInput, SetTrainingRequirementPayload } from '../training-requirement.type.js';
import { trainingProblem } from '../training.problems.js';

const NO_SUCH_COMPETENCE = trainingProblem('TRAINING_COMPETENCE_UNKNOWN', ['competence']);

export async function setTrainingRequirement(
  context: HubContext,
  input: SetTrainingRequirementInput,
): Promise<SetTrainingRequirementPayload> {
  const { year, form, demand } = input;
  const { work, collegeId, opened, problems: named } = await namedYear(context, input);
  const refuse = (problems: readonly Problem[]) => ({
    requirement: null,
    problems: tellProblems(problems, context.language),
  });
  if (opened.id === null || named.length > 0) return refuse(named);
  if (!(await openForms(work, collegeId, year)).has(form)) return refuse([yearProblem('FORM_NOT_OPEN', ['form'])]);

  const courseId = input.courseId ?? null;
  const wrong = requirementProblems({ demand, courseId, competence: input.competence ?? null });
  if (wrong.length > 0) return refuse(wrong);
  const competence = input.competence == null ? null : competenceOf(input.competence);
  if (input.competence != null && competence === null) return refuse([NO_SUCH_COMPETENCE]);

  const program = { collegeId, year, form };
  const changes = await lockRequirement(work, program);
  const next = { demand, courseId, competence };
  if (isNew(next, changes)) {
    if (courseId !== null && !(isId(courseId) && (await courseOpenTo(work, courseId, collegeId)))) {
      return refuse([trainingProblem('TRAINING_COURSE_UNKNOWN', ['courseId'])]);
    }
    if (competence !== null && !(await competenceOpenTo(work, competence.key, collegeId))) {
      return refuse([NO_SUCH_COMPETENCE]);
    }
    await addRequirement(work, program, next);
    const what = { action: 'programme.training', entity: 'CollegeYear', entityId: opened.id, collegeId };
    work.audit.add({ ...what, fields: [`${form} ${demand}`] });
  }
  const kept = isNew(next, changes) ? [{ ...next, setOn: opened.today }, ...changes] : changes;
  if (input.dryRun) work.preview();
  return { requirement: toRequirement(kept), problems: [] };
}
