/** A stay of a person in a base, as far as sheets tell of it. */
interface KnownStayOfBase {
  readonly id: string;
  readonly personId: string;
  readonly enteredOn: string;
  /** First day out of the base. */
  readonly leftOn: string | null;
  readonly leftReason: string | null;
  readonly results: string | null;
  readonly caseLink: string | null;
}

export interface KnownMentorStay extends KnownStayOfBase {
  readonly competences: readonly string[];
  readonly tags: readonly string[];
  readonly achievements: string | null;
  readonly interests: string | null;
  readonly preferredAgeFrom: number | null;
  readonly preferredAgeTo: number | null;
  readonly preferredAgeText: string | null;
  readonly timeResource: string | null;
}

export interface KnownMenteeStay extends KnownStayOfBase {
  readonly request: string | null;
  readonly needs: readonly string[];
  readonly completed: boolean | null;
}

export interface KnownStays {
  readonly mentees: readonly KnownMenteeStay[];
  readonly mentors: readonly KnownMentorStay[];
}

export const NO_STAYS: KnownStays = { mentees: [], mentors: [] };
