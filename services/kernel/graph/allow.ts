import { Extensions } from 'type-graphql';
import type { Action } from '../session/actions.js';

/** Key under which a field's extensions carry its action. */
export const ACTION = 'action';

/** Names the action that a root field takes; the subgraph builder refuses a root field without one. */
export function Allow(action: Action): MethodDecorator {
  return Extensions({ [ACTION]: action });
}
