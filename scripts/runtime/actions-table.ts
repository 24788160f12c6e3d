import type { RootActions } from '#kernel/graph/root-fields.js';
import { may, type Allowed } from '#kernel/session/actions.js';
import { ROLES } from '#kernel/session/roles.js';
import { PUBLIC_SESSION } from '#kernel/session/session.js';

/** Who holds no token, and each role by itself. */
const CALLERS = [
  { name: 'no token', session: PUBLIC_SESSION },
  ...ROLES.map((role) => ({ name: role, session: { ...PUBLIC_SESSION, actor: role, roles: [role] } })),
];

/** Which role may call which root operation, as a table to review: rows behind an operation are the database's to give. */
export function actionsTable(subgraphs: readonly { readonly name: string; readonly actions: RootActions }[]): string {
  const operations = subgraphs.flatMap(({ name, actions }) =>
    [...actions].map(([operation, decided]) => ({ operation, ...decided, subgraph: name })),
  );
  const sorted = operations.sort((a, b) => (a.operation < b.operation ? -1 : 1));
  const cells = (allowed: Allowed) => CALLERS.map(({ session }) => (may(session, allowed) ? 'yes' : ''));
  const rows = sorted.map(({ operation, action, allowed, subgraph }) => [
    `\`${operation}\``,
    subgraph,
    `\`${action}\``,
    ...cells(allowed),
  ]);
  const head = ['operation', 'subgraph', 'action', ...CALLERS.map(({ name }) => name)];
  return [
    '# Who may call what',
    '',
    'Printed from the code by `npm run schema`; a change of it is a change of rights and is reviewed as one.',
    'Which rows an operation reaches is decided by row-level security.',
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n');
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
