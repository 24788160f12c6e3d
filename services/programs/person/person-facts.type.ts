/** What the rules of mentorships need to know of a person; the college that registered them publishes it. */
export interface PersonFacts {
  readonly collegeId: string;
  readonly category: string;
  /** What else the person was in the college year. */
  readonly wereInYear: readonly string[];
  readonly consentInForce: boolean;
}
