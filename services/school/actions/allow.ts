import { allowOf } from '#kernel/graph/allow.js';
import { SCHOOL_ACTIONS } from './actions.data.js';

/** Names the action that a root field of this subgraph takes. */
export const Allow = allowOf(SCHOOL_ACTIONS);
