/** What a list of courses and competences has one choose: nothing in particular, a course, or a competence. */
export function choiceOf({
  course,
  competence,
}: {
  readonly course?: { readonly id: string } | null;
  readonly competence?: string | null;
}): string {
  if (course) return `course ${course.id}`;
  return competence ? `competence ${competence}` : '';
}

/** A choice as the mutation takes it. */
export function named(choice: string): { readonly courseId: string | null; readonly competence: string | null } {
  const rest = choice.slice(choice.indexOf(' ') + 1);
  return {
    courseId: choice.startsWith('course ') ? rest : null,
    competence: choice.startsWith('competence ') ? rest : null,
  };
}

/** The competences that courses give, each once, and the one that is required although none gives it any more. */
export function competencesOf(
  courses: readonly { readonly programme: { readonly competences: readonly string[] } }[],
  required: string | null,
): string[] {
  const all = [...courses.flatMap(({ programme }) => programme.competences), ...(required === null ? [] : [required])];
  const byWord = new Map(all.map((word) => [word.toLocaleLowerCase('ru'), word]));
  return [...byWord.values()].sort((one, other) => one.localeCompare(other, 'ru'));
}
