import type { ReportToPrintQuery } from '../graph/generated/graphql.js';

type Asked = NonNullable<ReportToPrintQuery['report']>;

/** A report as it is printed. */
export interface PrintedReport extends Asked {
  readonly content: NonNullable<Asked['content']>;
}

export type PrintedFigure = PrintedReport['content']['figures'][number];
