import type { ReportPartsFragment } from '../graph/generated/graphql';

export type Content = ReportPartsFragment;
export type Closing = NonNullable<Content['closing']>;
export type ReportedFigure = Content['figures'][number];

/** A period that something is published of. */
export interface PublishedPeriod {
  readonly id: string;
  readonly code: string;
}
