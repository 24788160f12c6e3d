/** What these rules need to know of a stage. */
interface Staged {
  readonly number: number;
  readonly dueOn: string;
  readonly closedOn: string | null;
  readonly overrideReason: string | null;
}

export type StageMark = 'closed' | 'overridden' | 'late' | 'current' | 'ahead';

/** How a stage of a college stands, as one mark of a table. */
export function markOf(stage: Staged, current: number | null, today: string): StageMark {
  if (stage.closedOn !== null) return stage.overrideReason === null ? 'closed' : 'overridden';
  if (stage.dueOn < today) return 'late';
  return stage.number === current ? 'current' : 'ahead';
}
