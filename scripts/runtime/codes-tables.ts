import type { Codes } from '#kernel/graph/closed-enums.js';
import { ERRORS } from '#kernel/errors/error-codes.data.js';
import { SHARED_PROBLEMS } from '#kernel/graph/problem-codes.data.js';

const PRINTED = 'Printed from the code by `npm run schema`. / Печатается из кода командой `npm run schema`.';

/** What `extensions.code` of an error can be, in both languages. */
export function errorsTable(): string {
  const rows = sorted(ERRORS).map(([code, { ru, en }]) => [`\`${code}\``, en, ru]);
  const title = '# Codes of errors / Коды ошибок';
  const about =
    'Stands in `extensions.code`; the enum `ErrorCode`. / Стоит в `extensions.code`; перечисление `ErrorCode`.';
  return page(title, about, ['code', 'meaning', 'значение'], rows);
}

interface Teller {
  readonly name: string;
  readonly problems: Codes;
}

/** What `code` of a problem can be, in both languages, and which parts of the hub tell it. */
export function problemsTable(subgraphs: readonly Teller[]): string {
  const tellers: readonly Teller[] = [...subgraphs, { name: 'all', problems: SHARED_PROBLEMS }];
  const rows = tellers.flatMap(({ name, problems }) =>
    sorted(problems).map(([code, { ru, en }]) => [`\`${code}\``, name, en, ru]),
  );
  const title = '# Codes of problems / Коды нарушенных правил';
  const about =
    'Stands in `Problem.code`; the enum `ProblemCode`. `message` says the same of the case at hand. / ' +
    'Стоит в `Problem.code`; перечисление `ProblemCode`. `message` говорит то же о самом случае.';
  return page(title, about, ['code', 'subgraph', 'meaning', 'значение'], rows.sort(byCode));
}

const sorted = (codes: Codes) => Object.entries(codes).sort(([a], [b]) => (a < b ? -1 : 1));

/** Rows of one code keep the order of the subgraphs. */
const byCode = ([a = '']: readonly string[], [b = '']: readonly string[]): number => (a < b ? -1 : a > b ? 1 : 0);

function page(title: string, about: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [title, '', PRINTED, about, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
