/** Something that was typed and waits to be sent: the key makes it one thing, however often it is. */
export type Waiting =
  | { readonly key: string; readonly kind: 'log'; readonly input: LogInput }
  | { readonly key: string; readonly kind: 'feedback'; readonly input: FeedbackInput }
  | { readonly key: string; readonly kind: 'report'; readonly input: ReportInput };

export interface LogInput {
  readonly mentorshipIds: readonly string[];
  readonly day: string;
  readonly kind: string;
  readonly mode: string;
  readonly note?: string | null;
  readonly clientKey: string;
}

export interface FeedbackInput {
  readonly meetingId: string;
  readonly mentorshipId: string;
  readonly score: number;
  readonly wentWell?: string | null;
  readonly wentBadly?: string | null;
  readonly helpWanted?: string | null;
}

export interface ReportInput {
  readonly mentorshipId: string;
  readonly worked: string;
  readonly didNotWork?: string | null;
  readonly wouldGoOn: boolean;
}

const KINDS: readonly unknown[] = ['log', 'feedback', 'report'] satisfies Waiting['kind'][];

/** As many as wait at most: more than anybody types without a network. */
const MOST = 50;

/** What stands in the browser's storage; nothing of a text that is not understood. */
export function readWaiting(text: string | null): Waiting[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.filter(isWaiting).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function isWaiting(value: unknown): value is Waiting {
  if (typeof value !== 'object' || value === null) return false;
  const { key, kind, input } = value as Partial<Waiting>;
  return typeof key === 'string' && KINDS.includes(kind) && typeof input === 'object';
}

/** The list with one more; a later word on the same meeting replaces the former. */
export function withWaiting(list: readonly Waiting[], one: Waiting): Waiting[] {
  return [...list.filter((other) => other.key !== one.key), one].slice(-MOST);
}

export const withoutWaiting = (list: readonly Waiting[], key: string): Waiting[] =>
  list.filter((other) => other.key !== key);
