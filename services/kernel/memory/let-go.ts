/** Lets go of what was remembered first, where that is one more than may be remembered. */
export function letGoOfFirst(remembered: Map<string, unknown> | Set<string>, most: number): void {
  if (remembered.size > most) remembered.delete(remembered.keys().next().value!);
}
