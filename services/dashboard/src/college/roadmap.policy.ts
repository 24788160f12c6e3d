/** What these rules need to know of an activity. */
interface Dated {
  readonly stage: number;
  readonly dueOn: string;
  readonly status: 'PLANNED' | 'DUE' | 'OVERDUE' | 'DONE' | 'NOT_APPLICABLE';
}

interface Staged {
  readonly number: number;
  readonly dueOn: string;
  readonly closedOn: string | null;
}

const DAY = 86_400_000;

/** Days, read as those of UTC and so whole, from a day that was the last in time to today; 0 while it is in time. */
export function daysLate(dueOn: string, today: string): number {
  return Math.max(0, (Date.parse(today) - Date.parse(dueOn)) / DAY);
}

/** What is wanted of the college first: what is late, the longest first, then what its period runs for. */
export function agendaOf<Activity extends Dated>(activities: readonly Activity[]) {
  const byDay = (a: Activity, b: Activity) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0);
  return {
    overdue: activities.filter(({ status }) => status === 'OVERDUE').toSorted(byDay),
    due: activities.filter(({ status }) => status === 'DUE').toSorted(byDay),
  };
}

/** Everything else, by stage: what is done, and what is still to come. Stages without any are left out. */
export function restByStage<Activity extends Dated, Stage extends Staged>(
  stages: readonly Stage[],
  activities: readonly Activity[],
) {
  return stages
    .map((stage) => {
      const own = activities.filter((activity) => activity.stage === stage.number);
      return {
        stage,
        all: own.length,
        done: own.filter(({ status }) => status === 'DONE').length,
        rest: own.filter(({ status }) => ['DONE', 'PLANNED', 'NOT_APPLICABLE'].includes(status)),
      };
    })
    .filter(({ rest }) => rest.length > 0);
}

export type StageState = 'closed' | 'current' | 'ahead';

export function stageState({ number, closedOn }: Staged, current: { readonly number: number } | null): StageState {
  if (closedOn !== null) return 'closed';
  return number === current?.number ? 'current' : 'ahead';
}
