interface Problem {
  readonly message: string;
  readonly path: readonly string[];
}

/** Messages by field; `whole` for what belongs to none. */
export type FieldProblems<Field extends string> = Readonly<Partial<Record<Field | 'whole', string>>>;

/**
 * Problems of a form, each at the field that it is about: the last step of its path that the form has. What the form
 * has no field for stands for the whole, so that nothing that the hub says is lost.
 */
export function fieldProblems<Field extends string>(
  problems: readonly Problem[],
  fields: readonly Field[],
): FieldProblems<Field> {
  const messages = new Map<Field | 'whole', string[]>();
  for (const { message, path } of problems) {
    const place = fields.find((field) => field === path.findLast((step) => fields.some((each) => each === step)));
    const said = messages.get(place ?? 'whole') ?? [];
    if (!said.includes(message)) messages.set(place ?? 'whole', [...said, message]);
  }
  return Object.fromEntries([...messages].map(([place, said]) => [place, said.join(' ')])) as FieldProblems<Field>;
}
