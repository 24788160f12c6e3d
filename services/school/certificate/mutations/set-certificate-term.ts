import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import type { SetCertificateTermInput, SetCertificateTermPayload } from '../certificate-mutations.type.js';
import { termProblems } from '../certificate.policy.js';
import { certificateProblem } from '../certificate.problems.js';
import { setTerm } from '../certificate-write.repository.js';

/** What was issued before keeps its term. */
export async function setCertificateTerm(
  context: HubContext,
  { courseId, months = null }: SetCertificateTermInput,
): Promise<SetCertificateTermPayload> {
  const work = workOf(context);
  const problems = termProblems(months);
  if (problems.length === 0 && !(await setTerm(work, courseId, months))) {
    problems.push(certificateProblem('COURSE_NOT_FOUND', ['courseId']));
  }
  if (problems.length > 0) return { courseId: null, problems: tellProblems(problems, context.language) };
  const fields = ['certificateValidMonths'];
  work.audit.add({ action: 'course.certificate-term', entity: 'Course', entityId: courseId, collegeId: null, fields });
  return { courseId, problems: [] };
}
