import type { ReportPartsFragment } from '../graph/generated/graphql';

export type Content = ReportPartsFragment;
export type Closing = NonNullable<Content['closing']>;
export type ReportedFigure = Content['figures'][number];

/** Whose report it is, by codes: of a region alone where it is the region's summary. */
export interface ReportPlace {
  readonly region: string;
  readonly college: string | null;
}

/** A period that something is published of. */
export interface PublishedPeriod {
  readonly id: string;
  readonly code: string;
}
