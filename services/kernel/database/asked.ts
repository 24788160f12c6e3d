/**
 * An array of a statement's parameter that is as long to the planner whether it sees it or not. With few items in it a
 * plan of its own looks cheaper than the one that is kept, so that the statement would be planned anew each time, which
 * takes as long as to run it.
 */
export const asked = (parameter: string): string => `array(select unnest(${parameter}))`;
