/** What a report looks like on paper, whatever the kind of file. */
export interface ReportDocument {
  readonly language: 'ru' | 'en';
  readonly title: string;
  /** Above the title: whose it is. */
  readonly owner: string;
  /** Below it: the period. */
  readonly subtitle: string;
  readonly blocks: readonly Block[];
  /** Who made it, as the file says of itself. */
  readonly creator: string;
  /** When it was issued: files have no other time, so that they are made again to the byte. */
  readonly issuedAt: Date;
  /** With `{page}` and `{pages}` in it. */
  readonly footer: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly lines: readonly string[] }
  | { readonly kind: 'note'; readonly lines: readonly string[] }
  | { readonly kind: 'bars'; readonly bars: readonly Bar[] }
  | TableBlock;

export interface TableBlock {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Shares of the width of the page; those of one table add up to 100. */
  readonly widths: readonly number[];
}

/** A bar of a chart, with its words: it says nothing by its length alone. */
export interface Bar {
  readonly label: string;
  readonly words: string;
  /** From 0 to 1. */
  readonly share: number;
  /** Where its target stands, from 0 to 1; null without one. */
  readonly mark: number | null;
}
