import type { HomeQuery, PersonLineFragment } from '../graph/generated/graphql';

/** A college whose staff the reader is. */
export type College = NonNullable<HomeQuery['me']>['colleges'][number];

/** A person as lists show them. */
export type PersonLine = PersonLineFragment;

/** What every view of a college's people is given. */
export interface ViewProps {
  readonly college: College;
}
