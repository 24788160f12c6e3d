/**
 * What `POST /imports` answers, a line of JSON each: any number of `progress`, then one `report` or one `error`; after a
 * report the refused rows, where there are any.
 */
export interface ImportLine {
  readonly progress?: Progress;
  readonly report?: Report;
  readonly refused?: RefusedRows;
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
  readonly profiles?: Tally;
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
  readonly cells: readonly {
    readonly column: string;
    readonly reason: string;
    /** Where it is a question which of several people is meant. */
    readonly answers?: readonly NameAnswer[];
  }[];
}

/** Somebody whom a name of a cell may mean. */
export interface NameAnswer {
  /** The name that is asked about. */
  readonly name: string;
  /** What the cell has to say instead. */
  readonly write: string;
  /** What tells this one from the others; empty where nothing is known. */
  readonly facts: string;
  /** Whether it is nobody whom the college has: somebody new of this name. */
  readonly isNew?: true;
}

/** The refused rows of a file, to be mended. */
export interface RefusedRows {
  /** Name and bytes, in base64, of a workbook of these rows with the reasons. */
  readonly filename: string;
  readonly xlsx: string;
  readonly header: readonly string[];
  readonly rows: readonly RefusedRow[];
}

export interface RefusedRow {
  readonly row: number;
  /** One text a header; null where a formula of the sheet gave no value. */
  readonly cells: readonly (string | null)[];
}

export interface Report {
  readonly summary: Summary;
  /** All refused rows, and of the others the first ones. */
  readonly rows: readonly ReportRow[];
  readonly rowsOmitted: number;
}
