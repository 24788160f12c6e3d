import type { Bilingual } from '../../i18n/messages.js';
import type { Kept } from './kept.js';

interface Known {
  readonly name: string;
  readonly migrations: readonly { readonly name: string }[];
}

/** Whether the database is just as this hub makes it. */
export function isCurrent({ hash, stands, migrations }: Kept, parts: readonly Known[], expected: string): boolean {
  return hash === expected && stands && parts.every((part) => pendingOf(part, migrations).length === 0);
}

/** Why code that knows these migrations does not work with a schema that these ran in; null when it does. */
export function schemaRefusal(known: readonly string[], ran: readonly string[] | null): Bilingual | null {
  if (ran?.some((name) => !known.includes(name))) return LATER;
  return known.every((name) => ran?.includes(name)) ? null : EARLIER;
}

export const LATER: Bilingual = {
  ru: 'С этой базой уже работал хаб более нового выпуска, и ничего в ней не изменено. Запустите его или восстановите копию базы, снятую до обновления.',
  en: 'A hub of a later release has worked with this database, and nothing in it was changed. Start that one, or restore a copy of the database from before the update.',
};

const EARLIER: Bilingual = {
  ru: 'Эту базу ещё не обновил хаб этого выпуска: запустите его шлюз (hub start), он её обновит.',
  en: 'No hub of this release has brought this database up to date yet: start its gateway (hub start), which does.',
};

/** Schemas with migrations that this hub does not have: a later one was here. */
export function unknownTo(parts: readonly Known[], { migrations }: Pick<Kept, 'migrations'>): string[] {
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
