import { Kind, parse } from 'graphql';
import { loadOperations } from '#gateway/operations.js';

/** An operation that the hub knows by its id, by its name. */
export async function storedOperation(name: string): Promise<{ id: string; text: string }> {
  for (const [id, text] of await loadOperations()) {
    const asked = parse(text).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (asked?.kind === Kind.OPERATION_DEFINITION && asked.name?.value === name) return { id, text };
  }
  throw new Error(`schema/operations has no ${name}`);
}
