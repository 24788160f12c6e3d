import { toText } from '#kernel/text/free-text.js';
import type { ActivityCopy } from '../activity.repository.js';

/** What an input may say of a college's copy of an activity; what it leaves out stays. */
interface Said {
  readonly title?: string | null;
  readonly resultText?: string | null;
  readonly responsible?: readonly string[] | null;
  readonly startsOn?: string | null;
  readonly dueOn?: string | null;
}

/** A college's copy after what is said of it. */
export function copyOf(said: Said, before: ActivityCopy): ActivityCopy {
  const text = (given: string | null | undefined, kept: string) => (given == null ? kept : (toText(given) ?? ''));
  return {
    title: text(said.title, before.title),
    result: text(said.resultText, before.result),
    responsible: said.responsible ? [...new Set(said.responsible)] : before.responsible,
    startsOn: said.startsOn ?? before.startsOn,
    dueOn: said.dueOn ?? before.dueOn,
  };
}
