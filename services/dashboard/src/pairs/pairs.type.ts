import type { PairPartsFragment } from '../graph/generated/graphql';
import type { OwnCollegePlace } from '../shell/own-college';

export type College = OwnCollegePlace;

/** A pair as lists show it. */
export type Pair = PairPartsFragment;

/** What every view of a college's pairs is given. */
export interface ViewProps {
  readonly college: College;
  readonly year: string;
}
