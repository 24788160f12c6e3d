import { academicYearOf } from '../../shell/year.policy.js';
import { orderOf, wholeNumber } from './course-form.policy.js';

export interface TeacherRow {
  readonly name: string;
  readonly role: string;
  /** Of whom the name is, where it is a person of the host. */
  readonly personId: string | null;
}

/** What is written of a cohort by hand. */
export interface CohortForm {
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly orderNumber: string;
  readonly orderDate: string;
  /** Empty without a bound. */
  readonly capacity: string;
  readonly teachers: readonly TeacherRow[];
}

/** The places at which the form shows what the hub says of them. */
export const COHORT_FIELDS = ['collegeId', 'title', 'year', 'startsOn', 'endsOn', 'order', 'capacity', 'teachers'];

export const NO_COHORT: CohortForm = {
  ...{ title: '', startsOn: '', endsOn: '', orderNumber: '', orderDate: '', capacity: '', teachers: [] },
};

interface KnownCohort extends Pick<CohortForm, 'title' | 'startsOn' | 'endsOn'> {
  readonly orderNumber: string | null;
  readonly orderDate: string | null;
  readonly capacity: number | null;
  readonly teachers:
    | readonly {
        readonly name: string;
        readonly role: string | null;
        readonly person: { readonly id: string } | null;
      }[]
    | null;
}

export function formOfCohort({
  title,
  startsOn,
  endsOn,
  orderNumber,
  orderDate,
  capacity,
  teachers,
}: KnownCohort): CohortForm {
  return {
    ...{ title, startsOn, endsOn, orderNumber: orderNumber ?? '', orderDate: orderDate ?? '' },
    capacity: capacity === null ? '' : String(capacity),
    teachers: (teachers ?? []).map(({ name, role, person }) => ({
      name,
      role: role ?? '',
      personId: person?.id ?? null,
    })),
  };
}

/** Whether enough is said to ask the hub. */
export const isCohort = ({ title, startsOn, endsOn, orderNumber, orderDate }: CohortForm): boolean =>
  title.trim() !== '' && startsOn !== '' && endsOn !== '' && orderOf(orderNumber, orderDate) !== null;

/** What both mutations take of it. */
function factsOf({ title, startsOn, endsOn, orderNumber, orderDate, capacity, teachers }: CohortForm) {
  return {
    ...{ title, startsOn, endsOn, order: orderOf(orderNumber, orderDate) ?? null },
    capacity: capacity.trim() === '' ? null : wholeNumber(capacity),
    teachers: teachers.map(({ name, role, personId }) => ({ name, role: role.trim() || null, personId })),
  };
}

/** A cohort lies in the academic year of its first day. */
export const newCohort = (form: CohortForm) => ({ ...factsOf(form), year: academicYearOf(form.startsOn) });

export const changedCohort = (form: CohortForm) => ({ ...factsOf(form), unbounded: form.capacity.trim() === '' });
