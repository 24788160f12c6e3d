/** The values that a list is narrowed to; null when it is not: without a list of them, and with an empty one. */
export function narrowedTo<Value>(values: readonly Value[] | null | undefined): readonly Value[] | null {
  return values && values.length > 0 ? values : null;
}
