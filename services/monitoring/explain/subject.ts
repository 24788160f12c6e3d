import { badUserInput } from '#kernel/graph/errors.js';
import { unknownCodes } from '#kernel/graph/unknown-codes.js';
import { municipalitiesOf } from '../kpi/kpi.policy.js';
import type { LedgerCollege, Subject } from '../ledger/subject.policy.js';

interface Named {
  readonly collegeId?: string | null | undefined;
  readonly municipality?: string | null | undefined;
}

/**
 * Whom the figure is about, of the colleges of a region.
 * @throws HubError BAD_USER_INPUT where there is no such college or municipality, or both are named
 */
export function subjectNamed(
  { collegeId, municipality }: Named,
  regionId: string,
  colleges: readonly LedgerCollege[],
): Subject {
  if (collegeId != null && municipality != null) throw badUserInput(ONE_OF_THEM);
  if (collegeId != null) {
    const college = colleges.find(({ id }) => id === collegeId);
    if (!college) throw badUserInput(NO_SUCH_COLLEGE);
    return { kind: 'COLLEGE', college };
  }
  if (municipality == null) return { kind: 'REGION', regionId, colleges };
  const there = municipalitiesOf(regionId, colleges).filter((each) => each.kind === 'MUNICIPALITY');
  const named = there.find((each) => each.municipality === municipality);
  if (named) return named;
  throw unknownCodes({ argument: 'municipality', codes: [municipality] }, there.map((each) => each.municipality)); // prettier-ignore
}

const ONE_OF_THEM = {
  ru: 'Назовите collegeId или municipality, что-то одно.',
  en: 'Name collegeId or municipality, one of the two.',
};
const NO_SUCH_COLLEGE = { ru: 'Такого колледжа в этом регионе нет.', en: 'This region has no such college.' };
