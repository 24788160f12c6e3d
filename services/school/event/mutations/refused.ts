import { RowOutcome } from '#kernel/graph/bulk.type.js';
import type { HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import type { SchoolEventPayload } from '../event-mutations.type.js';

/** An event of which nothing was changed, and why. */
export const refused = ({ language }: HubContext, problems: readonly Problem[]): SchoolEventPayload => ({
  ...{ outcome: RowOutcome.REFUSED, eventId: null },
  problems: tellProblems(problems, language),
});
