import type { IsoDate } from '#kernel/time/iso-date.js';
import type { Occupancy } from '../mentorship/occupancy.policy.js';
import { HINDRANCES, type HindranceCode } from './hindrances.data.js';

/**
 * By whose word a pair is accepted (S000): that of both sides, as they gave it themselves or the curator took it down; a
 * mentor whom the curator assigned (S001 5.3) is nobody's word, and waits for none.
 */
export type Acceptance = 'BOTH_SIDES' | 'RECORDED' | 'DIRECTIVE' | 'ONE_SIDE' | 'NONE';

/** A proposal with what an order on it depends on. */
export interface ProposedPair {
  readonly id: string;
  readonly mentorId: string;
  readonly menteeId: string;
  readonly scope: string;
  readonly startedOn: IsoDate;
  readonly until: IsoDate;
  readonly declined: boolean;
  readonly acceptance: Acceptance;
  readonly mentorCollegeAgreed: boolean;
  readonly mentorConsent: boolean;
  readonly menteeConsent: boolean;
  /** Places that the mentor has; null of a mentor who is in no base of the college: others know that. */
  readonly capacity: number | null;
  /** Mentees that the mentor has now. */
  readonly mentees: number;
  readonly trained: boolean;
  /** What the programme makes of it that it asks for training and the mentor has none; null where it does not ask. */
  readonly lacksTraining: 'WARN' | 'BLOCK' | null;
  /** What the region makes of it that a norm asks for an agreement with the mentor and there is none. */
  readonly lacksAgreement: 'WARN' | 'BLOCK' | null;
}

export interface Hindrance {
  readonly code: HindranceCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

const hindrance = (code: HindranceCode, values?: Hindrance['values']): Hindrance => ({
  code,
  ...(values ? { values } : {}),
});

export interface JudgedPair {
  readonly id: string;
  readonly acceptance: Acceptance;
  readonly hindrances: readonly Hindrance[];
}

interface Asked {
  readonly today: IsoDate;
  readonly trainingRequired: boolean;
  /** Whether a pair that not both sides have accepted is left to the curator. */
  readonly acceptedOnly: boolean;
  /** When mentees have a mentor; what is judged takes its days there, one after the other. */
  readonly occupancy: Occupancy;
}

/**
 * What stands in the way of an order on each of the pairs, in their order: a pair that can be approved takes the days of
 * its mentee and a place of its mentor from those behind it.
 */
export function judgePairs(pairs: readonly ProposedPair[], { occupancy, ...asked }: Asked): JudgedPair[] {
  const taken = new Map<string, number>();
  return pairs.map((pair) => {
    const hindrances = refusals(pair);
    if (hindrances.length === 0) {
      const { id, menteeId, scope, startedOn: from, until: to } = pair;
      const other = occupancy.take({ id, menteeId, scope, from, to });
      if (other) hindrances.push(hindrance('HAS_MENTOR', { from: other.from, to: other.to }));
    }
    const mentees = pair.mentees + (taken.get(pair.mentorId) ?? 0) + 1;
    if (hindrances.length === 0) taken.set(pair.mentorId, mentees - pair.mentees);
    const { id, acceptance } = pair;
    return { id, acceptance, hindrances: [...hindrances, ...warnings(pair, { ...asked, mentees })] };
  });
}

/** Without any pair is ready: what can be approved all the same is left to the curator. */
export const isReady = ({ hindrances }: JudgedPair): boolean => hindrances.length === 0;

export const isRefused = ({ hindrances }: JudgedPair): boolean =>
  hindrances.some(({ code }) => HINDRANCES[code].refuses);

function refusals(pair: ProposedPair): Hindrance[] {
  const broken = {
    SIDE_DECLINED: pair.declined,
    MENTOR_COLLEGE_NOT_AGREED: !pair.mentorCollegeAgreed,
    MENTOR_CONSENT: !pair.mentorConsent,
    MENTEE_CONSENT: !pair.menteeConsent,
    TRAINING_MISSING: pair.lacksTraining === 'BLOCK',
    AGREEMENT_MISSING: pair.lacksAgreement === 'BLOCK',
  };
  return (Object.keys(broken) as (keyof typeof broken)[]).filter((code) => broken[code]).map((code) => hindrance(code));
}

function warnings(
  { until, startedOn, capacity, trained, lacksTraining, declined, acceptance, lacksAgreement }: ProposedPair,
  { today, trainingRequired, acceptedOnly, mentees }: Omit<Asked, 'occupancy'> & { readonly mentees: number },
): Hindrance[] {
  // Whoever has said no has been told of already.
  const untrained = lacksTraining === 'WARN' || (trainingRequired && !trained && lacksTraining === null);
  const waits = acceptedOnly && !declined && (acceptance === 'NONE' || acceptance === 'ONE_SIDE');
  return [
    ...(waits ? [hindrance('NOT_ACCEPTED')] : []),
    ...(until < today ? [hindrance('TERM_OVER', { until })] : []),
    ...(startedOn < today ? [hindrance('BEGAN_BEFORE', { startedOn })] : []),
    ...(capacity !== null && mentees > capacity ? [hindrance('FULL', { capacity, mentees })] : []),
    ...(untrained ? [hindrance('NOT_TRAINED')] : []),
    ...(lacksAgreement === 'WARN' ? [hindrance('AGREEMENT_ADVISED')] : []),
  ];
}
