import { Extensions } from 'type-graphql';
import type { Actions } from '../session/actions.js';

/** Key under which a field's extensions carry its action. */
export const ACTION = 'action';

/** Names the action that a root field takes; the subgraph builder refuses a root field without one. */
export type Allow<List extends Actions> = (action: keyof List & string) => MethodDecorator;

/** The decorator of a subgraph, which takes the actions that it lists and no others. */
export function allowOf<List extends Actions>(_list: List): Allow<List> {
  return (action) => Extensions({ [ACTION]: action });
}
