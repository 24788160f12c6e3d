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

/** Days within which what falls due is wanted first. */
const FORTNIGHT = 14;

/**
 * What is wanted of the college first: what is late, the longest first, what falls due within a fortnight, and then what
 * its period runs for.
 */
export function agendaOf<Activity extends Dated>(activities: readonly Activity[], today: string) {
  const byDay = (a: Activity, b: Activity) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0);
  const due = activities.filter(({ status }) => status === 'DUE').toSorted(byDay);
  const isSoon = ({ dueOn }: Activity) => Date.parse(dueOn) - Date.parse(today) <= FORTNIGHT * DAY;
  return {
    overdue: activities.filter(({ status }) => status === 'OVERDUE').toSorted(byDay),
    soon: due.filter(isSoon),
    due: due.filter((activity) => !isSoon(activity)),
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
