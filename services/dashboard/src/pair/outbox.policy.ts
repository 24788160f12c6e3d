import type { PlanAct } from '../plan/plan.type';

/** Something that was typed and waits to be sent: the key makes it one thing, however often it is. */
export type Waiting =
  | { readonly key: string; readonly kind: 'log'; readonly input: LogInput }
  | { readonly key: string; readonly kind: 'feedback'; readonly input: FeedbackInput }
  | { readonly key: string; readonly kind: 'report'; readonly input: ReportInput }
  | PlanAct;

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
  return typeof key === 'string' && KINDS.some((each) => each === kind) && typeof input === 'object' && input !== null;
}

const KINDS: readonly Waiting['kind'][] = [
  ...(['log', 'feedback', 'report'] as const),
  ...(['plan-write', 'plan-change', 'plan-agree', 'plan-extend'] as const),
];

/** The list with one more; a later word on the same thing replaces the former, or goes with it. */
export function withWaiting(list: readonly Waiting[], one: Waiting): Waiting[] {
  const former = list.find((other) => other.key === one.key);
  return [...list.filter((other) => other !== former), former ? together(former, one) : one].slice(-MOST);
}

/** Two changes of one item of a plan are one, about the wording that the first was about: sent apart, they would clash. */
function together(former: Waiting, one: Waiting): Waiting {
  if (former.kind !== 'plan-change' || one.kind !== 'plan-change') return one;
  const [before, now] = [former.input.rows?.[0], one.input.rows?.[0]];
  if (!before || !now) return one;
  const version = before.version ?? now.version;
  // The last word on whether it is done stands.
  const { doneOn, undone, ...rest } = before;
  const told = now.doneOn != null || now.undone ? {} : { doneOn, undone };
  const row = { ...rest, ...told, ...now, ...(version == null ? {} : { version }) };
  return { ...one, input: { ...one.input, rows: [row] } };
}

/** What somebody typed in words, which is shown again where the hub does not take it. */
export function typedIn({ input }: Waiting): string[] {
  const rows = 'rows' in input ? input.rows : 'items' in input ? input.items : [];
  return [input, ...(rows ?? [])].flatMap((row) =>
    ['measure', 'difficulty', 'directionWords', 'interimResult', 'finalResult', 'reason', 'note']
      .map((field) => (row as Readonly<Record<string, unknown>>)[field])
      .filter((value): value is string => typeof value === 'string' && value.trim() !== ''),
  );
}

export const withoutWaiting = (list: readonly Waiting[], key: string): Waiting[] =>
  list.filter((other) => other.key !== key);
