/** Days and marks of pairs that are proposed together. */
export interface ProposalForm {
  readonly startedOn: string;
  /** Empty for the end of the academic year. */
  readonly until: string;
  readonly confidential: boolean;
  readonly directive: boolean;
}

/** A pair begins today, or on the first day of a year that has not come; one of a past year on its last. */
export function newProposal(today: string, year: string): ProposalForm {
  const first = Number(year.slice(0, 4));
  const [from, to] = [`${first}-09-01`, `${first + 1}-08-31`];
  const startedOn = today < from ? from : today > to ? to : today;
  return { startedOn, until: '', confidential: false, directive: false };
}

interface TwoPeople {
  readonly menteeId: string;
  readonly mentorId: string;
}

export function proposalRows(pairs: readonly TwoPeople[], form: string, { until, ...proposal }: ProposalForm) {
  return pairs.map(({ menteeId, mentorId }) => ({ menteeId, mentorId, form, ...proposal, until: until || null }));
}

interface Program {
  readonly form: { readonly code: string; readonly mentorCategory: string; readonly menteeCategory: string };
}

/** Programmes whose form these two can be a pair of; what is not known of somebody rules nothing out. */
export function programsFor<One extends Program>(
  programs: readonly One[],
  mentor: string | null,
  mentee: string | null,
): readonly One[] {
  return programs.filter(
    ({ form }) =>
      (mentor === null || form.mentorCategory === mentor) && (mentee === null || form.menteeCategory === mentee),
  );
}
