import type { MentorshipOrderState, MentorshipStatus } from '../../graph/generated/graphql';

/** What a curator works through, one after the other: each is a filter of the list. */
export const WORK = ['ALL', 'TO_APPROVE', 'ATTESTED', 'ACTIVE', 'OVER', 'VOIDED'] as const;
export type Work = (typeof WORK)[number];

export interface PairFilters {
  readonly work: Work;
  readonly form: string;
  readonly name: string;
  readonly directive: boolean;
}

export const ALL_PAIRS: PairFilters = { work: 'ALL', form: '', name: '', directive: false };

interface Asked {
  readonly statuses?: MentorshipStatus[];
  readonly orders?: MentorshipOrderState[];
}

/** Void pairs are mistakes: they are shown to whoever asks for them. */
const ASKED: Readonly<Record<Work, Asked>> = {
  ALL: { statuses: ['PROPOSED', 'ACCEPTED', 'ACTIVE', 'COMPLETED', 'ENDED'] },
  TO_APPROVE: { statuses: ['PROPOSED', 'ACCEPTED'] },
  ATTESTED: { orders: ['ATTESTED'], statuses: ['ACTIVE', 'COMPLETED', 'ENDED'] },
  ACTIVE: { statuses: ['ACTIVE'] },
  OVER: { statuses: ['COMPLETED', 'ENDED'] },
  VOIDED: { statuses: ['VOIDED'] },
};

/** What the list is asked for; `found` are the people whom the name stands for, null where none is typed. */
export function pairsAsked(
  { collegeId, year }: { readonly collegeId: string; readonly year: string },
  { work, form, directive }: PairFilters,
  found: readonly string[] | null,
) {
  const narrowed = { forms: form ? [form] : null, directive: directive || null, personIds: found && [...found] };
  return { collegeId, years: [year], ...ASKED[work], ...narrowed };
}

interface Standing {
  readonly status: MentorshipStatus;
  readonly order: { readonly number: string | null } | null;
}

/** Whether an order can be put on a pair: a proposal, or one of a list that waits for its number. */
export function awaitsOrder({ status, order }: Standing): boolean {
  return status === 'PROPOSED' || status === 'ACCEPTED' || (status !== 'VOIDED' && order !== null && !order.number);
}
