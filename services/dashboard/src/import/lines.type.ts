/** What `POST /imports` answers, a line of JSON each: any number of `progress`, then one `report` or one `error`. */
export interface ImportLine {
  readonly progress?: Progress;
  readonly report?: Report;
  readonly error?: Refusal;
}

export type Sheet = 'mentees' | 'mentors' | 'headcount';

export type Phase = 'reading' | 'registering' | 'pairing';

export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  /** 0 as long as it is not known, and where there is nothing to do. */
  readonly total: number;
}

export interface Refusal {
  readonly code: string;
  /** What to do about it, in the reader's language. */
  readonly message: string;
}

/** How many are new, changed and left alone. */
export interface Tally {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

export interface Summary {
  readonly rows: number;
  readonly accepted: number;
  readonly refused: number;
  readonly people?: Tally;
  readonly pairs?: Tally;
  readonly headcounts?: Tally;
}

export type Change = 'CREATED' | 'UPDATED' | 'UNCHANGED';
export type Outcome = Change | 'REFUSED';

export interface ReportRow {
  /** As the spreadsheet program numbers it. */
  readonly row: number;
  readonly name: string;
  readonly outcome: Outcome;
  /** What becomes of the row's own person or headcount; null where the row was refused before. */
  readonly own: Change | null;
  readonly pairs: Tally;
  /** Why the row is refused; empty otherwise. */
  readonly cells: readonly { readonly column: string; readonly reason: string }[];
}

export interface Report {
  readonly summary: Summary;
  /** All refused rows, and of the others the first ones. */
  readonly rows: readonly ReportRow[];
  readonly rowsOmitted: number;
}
