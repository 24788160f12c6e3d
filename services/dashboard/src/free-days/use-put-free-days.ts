import { refusalOf } from '../graph/bulk.policy';
import {
  SetCollegeBreaksDocument,
  SetRegionHolidaysDocument,
  type FreeDaysPutFragment,
  type FreeDaysRow,
} from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';

/** Whose days they are. */
export interface Owner {
  readonly kind: 'college' | 'region';
  readonly id: string;
}

/** Records days of a college or a region: at first only what that would do, then in earnest. */
export function usePutFreeDays({ kind, id }: Owner) {
  const trying = [
    useGraphMutation(SetCollegeBreaksDocument, { changes: false }),
    useGraphMutation(SetRegionHolidaysDocument, { changes: false }),
  ] as const;
  const putting = [useGraphMutation(SetCollegeBreaksDocument), useGraphMutation(SetRegionHolidaysDocument)] as const;
  const send = (
    [breaks, holidays]: typeof trying,
    row: FreeDaysRow,
    dryRun: boolean,
    then: (put: FreeDaysPutFragment) => void,
  ) => {
    const onSuccess = ({ data }: { data: { put: FreeDaysPutFragment } }) => {
      if (refusalOf(data.put) === undefined) then(data.put);
    };
    if (kind === 'college') breaks.mutate({ input: { collegeId: id, rows: [row], dryRun } }, { onSuccess });
    else holidays.mutate({ input: { regionId: id, rows: [row], dryRun } }, { onSuccess });
  };
  const all = [...trying, ...putting];
  return {
    look: (row: FreeDaysRow, then: (put: FreeDaysPutFragment) => void) => send(trying, row, true, then),
    put: (row: FreeDaysRow, then: (put: FreeDaysPutFragment) => void) => send(putting, row, false, then),
    pending: all.some(({ isPending }) => isPending),
    failure: all.find(({ error }) => error)?.error ?? null,
    problem: all.map(({ data }) => refusalOf(data?.data.put)).find((said) => said !== undefined),
    forget: () => all.forEach(({ reset }) => reset()),
  };
}
