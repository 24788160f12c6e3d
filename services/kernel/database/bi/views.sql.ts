import type { Bilingual } from '../../i18n/messages.js';
import { ownedView } from '../objects/owned.js';
import { BI_ROLE } from '../roles.js';

/** A column of a view with what it means. */
interface BiColumn {
  readonly name: string;
  readonly sql: string;
  readonly means: Bilingual;
}

export interface BiView {
  readonly name: string;
  readonly means: Bilingual;
  readonly columns: readonly BiColumn[];
  /** What the columns are taken from, and which rows. */
  readonly from: string;
}

/** Statements that make a view of schema `bi`, say what it and its columns mean, and let BI tools read it. */
export function biView({ name, means, columns, from }: BiView): string[] {
  const view = `bi.${name}`;
  const selected = columns.map((column) => `${column.sql} as ${column.name}`);
  return [
    `create view ${view} as select ${selected.join(', ')} ${from}`,
    ownedView(view),
    `comment on view ${view} is ${comment(means)}`,
    ...columns.map((column) => `comment on column ${view}.${column.name} is ${comment(column.means)}`),
    `grant select on ${view} to ${BI_ROLE}`,
  ];
}

/** Both languages, as it is not known who reads. */
const comment = ({ ru, en }: Bilingual): string => `'${`${ru} / ${en}`.replaceAll("'", "''")}'`;
