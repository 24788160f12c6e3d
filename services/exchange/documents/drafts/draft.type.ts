/** A draft on paper, whatever it is made of. */
export interface Draft {
  /** In capitals below the head, such as «ПРИКАЗ». */
  readonly title: string;
  /** What it is about, below the title. */
  readonly subject: string;
  readonly blocks: readonly DraftBlock[];
  /** Number and date of its own, where several papers are in one file; null while it has none. */
  readonly own?: { readonly number: string; readonly date: string } | null;
  /** What the hub does not know, and is a line to fill in: told in a note at the end. */
  readonly missing: readonly string[];
}

export type DraftBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly look?: 'bold' | 'centre' | 'right' }
  | { readonly kind: 'items'; readonly items: readonly string[] }
  | DraftTable
  | { readonly kind: 'signatures'; readonly signatures: readonly Signature[] }
  | { readonly kind: 'page' };

export interface DraftTable {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Shares of the width of the page; those of one table add up to 100. */
  readonly widths: readonly number[];
}

export interface Signature {
  readonly who: string;
  /** Null where the name is to be filled in. */
  readonly name: string | null;
}

/** What every draft has, whatever its kind. */
export interface DraftGround {
  readonly college: string;
  readonly region: string;
  readonly municipality: string;
  /** «2026/2027». */
  readonly year: string;
  /** The document of the kind that is registered with a number: without one it is a draft. */
  readonly registered: { readonly number: string; readonly date: string; readonly signer: string | null } | null;
  readonly programmes: readonly { readonly form: string; readonly lead: string | null }[];
  readonly curator: string | null;
  readonly workingGroup: readonly { readonly name: string; readonly position: string }[];
  /** The day it is, YYYY-MM-DD. */
  readonly today: string;
}
