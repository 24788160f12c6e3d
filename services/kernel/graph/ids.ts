const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a value is an id as the hub gives them out. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

/** An id as the database writes it: whoever sends one may have put it in capitals, and it is the same. */
export function canonicalId(id: string): string {
  return id.toLowerCase();
}
