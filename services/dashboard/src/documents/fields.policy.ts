interface Problem {
  readonly message: string;
  readonly path: readonly string[];
}

/** What is said of each field of a form, and what is said of none of them. */
export function atFields(
  problems: readonly Problem[],
  names: readonly string[],
): { readonly fields: Readonly<Record<string, string>>; readonly whole: string | undefined } {
  const of = ({ path }: Problem) => path.find((part) => names.includes(part));
  const fields = Object.fromEntries(
    problems.flatMap((problem) => (of(problem) ? [[of(problem)!, problem.message]] : [])),
  );
  const whole = problems.filter((problem) => of(problem) === undefined).map(({ message }) => message);
  return { fields, whole: whole.length > 0 ? [...new Set(whole)].join(' ') : undefined };
}
