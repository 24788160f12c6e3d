/** The tables of its people and of its size that a college hands in. */
export type CollegeSheetKind = 'mentees' | 'mentors' | 'headcount';

/** The tables of a cohort: what its listeners have learnt, and whom a college sends to it. */
export type CohortSheetKind = 'results' | 'applicants';

export type SheetKind = CollegeSheetKind | CohortSheetKind;

/**
 * One line of the answer to `POST /imports`: any number of `progress`, among them the `first` rows, then one `report` or
 * one `error`; after a report the refused rows, where they are asked for and there are any.
 */
export type ImportLine =
  | { readonly progress: ImportProgress }
  | { readonly first: FirstRows }
  | { readonly report: PageReport }
  | { readonly refused: RefusedFile }
  | { readonly error: ImportError };

/**
 * The refused rows as a workbook to be mended. It comes with the answer, so that nothing of it is kept on the server,
 * where a file to be fetched later would lie about with people in it.
 */
export interface RefusedFile {
  readonly filename: string;
  /** Its bytes in base64. */
  readonly xlsx: string;
  /** The headers of the sheet, without a column of problems. */
  readonly header: readonly string[];
  /** The same rows as texts, to be mended where they are shown. */
  readonly rows: readonly RefusedRow[];
}

export interface RefusedRow {
  /** The sheet that it is in; only where rows of several were read. */
  readonly sheet?: string;
  /** Number of the row as the spreadsheet program shows it. */
  readonly row: number;
  /** One text a header, days as «01.09.2024»; null where a formula of the sheet gave no value. */
  readonly cells: readonly (string | null)[];
}

export type ImportPhase = 'reading' | 'registering' | 'pairing';

export interface ImportProgress {
  readonly phase: ImportPhase;
  readonly done: number;
  /** 0 as long as it is not known, and where there is nothing to do. */
  readonly total: number;
}

/**
 * The first rows as they were read, told before it is known what becomes of them: whether it is the right table is seen
 * at once.
 */
export interface FirstRows {
  readonly rows: readonly FirstRow[];
  /** Rows with data in all. */
  readonly total: number;
}

export interface FirstRow {
  /** The sheet that it is in; only where rows of several were read. */
  readonly sheet?: string;
  /** Number of the row as the spreadsheet program shows it. */
  readonly row: number;
  /** The person's name as read; of a headcount the college's code. */
  readonly name: string;
}

/** What went wrong with the import as a whole. Answers before the first line have it as their body. */
export interface ImportError {
  /** Of the graph (`FORBIDDEN`, `SUBGRAPH_UNAVAILABLE` …) or of the file (`EMPTY`, `WRONG_SHEET` …). */
  readonly code: string;
  /** What to do about it, in the caller's language. */
  readonly message: string;
}

export interface PageReport {
  readonly summary: ImportSummary;
  /** By row number: all refused rows, and of the others the first ones. */
  readonly rows: readonly PageRow[];
  /** How many rows, none of them refused, are not listed. */
  readonly rowsOmitted: number;
  /** What was left out, or read otherwise than it is written: the first of them. */
  readonly warnings: readonly PageWarning[];
}

/** Something that people should know of before they take what was read. */
export interface PageWarning {
  readonly sheet?: string;
  readonly row?: number;
  /** The header as the sheet has it. */
  readonly column?: string;
  /** In the caller's language. */
  readonly message: string;
}

/** How often the graph created, changed and left alone. */
export interface Tally {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** A director's order, with the day from which it acts: its date unless it states another. */
export interface ImportOrder {
  readonly number: string;
  readonly date: string;
  readonly actsFrom: string;
}

/**
 * What a college attests by importing a base, on nobody's word but its own; of a preview what it would. Where nobody has
 * decided yet, what there is to decide.
 */
export interface Attests {
  /** People whose consent the college attests, once each. */
  readonly consents: number;
  /** Of them minors, for whom the legal representative consents. */
  readonly minors: number;
  /** Pairs that take effect by the order. */
  readonly pairs: number;
  /** Pairs that become proposals, as there is no order yet. */
  readonly proposals: number;
  /** By which the pairs take effect; null without one. */
  readonly order: ImportOrder | null;
  /** Why the order that was given can't be recorded, in the caller's language. */
  readonly orderProblem?: string;
  /** Academic years that are opened for the pairs, how many activities each brings, and how many are overdue at once. */
  readonly years: readonly { readonly year: string; readonly activities: number; readonly overdue: number }[];
  /** What stays outside, as the college attests it not: people without a consent, pairs that are not recorded. */
  readonly leftOut: { readonly consents: number; readonly pairs: number };
  /** What nobody has decided; nothing is written until then. */
  readonly undecided: readonly ('consents' | 'order')[];
}

/** The counts that `hub import --json` prints. A preview has the counts that the import would have. */
export interface ImportSummary {
  /** Whether it was a preview: nothing was written. */
  readonly dryRun: boolean;
  /** The file's name as the caller gave it; text, never markup. */
  readonly filename: string | null;
  /** Rows with data. */
  readonly rows: number;
  readonly accepted: number;
  /** Rows of which a cell was refused. */
  readonly refused: number;
  /** The sheets of the file that the table may be read from, where there are several, and whether they were. */
  readonly sheets?: readonly { readonly sheet: string; readonly isRead: boolean }[] | undefined;
  /** Warnings in all, listed or not. */
  readonly warnings: number;
  /** Everybody whom the rows name, once each; bases of mentees and mentors only. */
  readonly people?: Tally;
  /** Pairs, once each; bases of mentees and mentors only. */
  readonly pairs?: Tally;
  /** Stays in the base that the sheet is of; bases of mentees and mentors only. */
  readonly profiles?: Tally;
  /** Tables of headcounts only. */
  readonly headcounts?: Tally;
  /** Attendance and marks, by cell; tables of results only. */
  readonly learning?: Tally;
  /** Tables of applicants only. */
  readonly applications?: Tally;
  /** Bases of mentees and mentors only. */
  readonly attests?: Attests;
}

/** What became of a person, a pair or a headcount. */
export type Outcome = 'CREATED' | 'UPDATED' | 'UNCHANGED';

/** What became of a row. */
export type RowOutcome = Outcome | 'REFUSED';

export interface PageRow {
  /** The sheet that it is in; only where rows of several were read. */
  readonly sheet?: string;
  /** Number of the row as the spreadsheet program shows it. */
  readonly row: number;
  /** The person's name as read; of a headcount the college's code. */
  readonly name: string;
  /** CREATED: the person is new; UPDATED: the row changes a person, a pair or a headcount; REFUSED: see `cells`. */
  readonly outcome: RowOutcome;
  /** What becomes of the row's own person or headcount; null where the row was refused before. */
  readonly own: Outcome | null;
  readonly pairs: Tally;
  /** Why the row is refused, in the caller's language; empty otherwise. */
  readonly cells: readonly PageCell[];
}

export interface PageCell {
  /** The header as the sheet has it. */
  readonly column: string;
  readonly problem: string;
  /** By which programs know the problem, where it has a code: of tables of a cohort. */
  readonly code?: string;
  /** Where it is a question which of several people is meant: the people to choose from. */
  readonly answers?: readonly NameAnswer[];
}

/** Somebody whom a name of a cell may mean. */
export interface NameAnswer {
  /** The name that is asked about, as it was read. */
  readonly name: string;
  /** What the cell has to say instead to mean this one. */
  readonly write: string;
  /** What tells this one from the others: birth, group or place of work; empty where nothing is known. */
  readonly facts: string;
  /** Whether it is nobody whom the college has: somebody new of this name. */
  readonly isNew?: true;
}
