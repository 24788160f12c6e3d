interface Kind {
  readonly code: string;
  readonly stage: number;
  readonly required: boolean;
}

/** Of each stage: the kinds that a college must hold, how many of them it holds, and which are missing. */
export function readinessOf<Of extends Kind>(
  stages: readonly number[],
  kinds: readonly Of[],
  held: ReadonlySet<string>,
): { stage: number; required: number; held: number; missing: Of[] }[] {
  return stages.map((stage) => {
    const required = kinds.filter((kind) => kind.required && kind.stage === stage);
    const missing = required.filter(({ code }) => !held.has(code));
    return { stage, required: required.length, held: required.length - missing.length, missing };
  });
}
