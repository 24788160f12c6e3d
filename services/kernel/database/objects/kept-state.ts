import type { Kept } from './kept.js';

interface Known {
  readonly name: string;
  readonly migrations: readonly { readonly name: string }[];
}

/** Whether the database is just as this hub makes it. */
export function isCurrent({ hash, migrations }: Kept, parts: readonly Known[], expected: string): boolean {
  return hash === expected && parts.every((part) => pendingOf(part, migrations).length === 0);
}

/** Schemas with migrations that this hub does not have: a later one was here. */
export function unknownTo(parts: readonly Known[], { migrations }: Kept): string[] {
  return parts
    .filter(({ name, migrations: known }) =>
      (migrations.get(name) ?? []).some((ran) => known.every((each) => each.name !== ran)),
    )
    .map(({ name }) => name);
}

function pendingOf({ name, migrations }: Known, ran: Kept['migrations']): string[] {
  const done = new Set(ran.get(name));
  return migrations.map((each) => each.name).filter((each) => !done.has(each));
}
