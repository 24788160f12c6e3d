import { fill, type Bilingual } from '../i18n/messages.js';
import type { HubContext } from './context.js';
import type { HubError } from '../errors/hub-error.js';
import { badUserInput } from './errors.js';

/** How many codes an error lists, of those that were sent and of those that there are. */
const LISTED = 20;
/** How much of a code that was sent an error repeats. */
const REPEATED = 60;

/** Lists of codes that anybody may know, by what they are codes of; each has a column `code`. */
const PUBLISHED = {
  region: 'contracts.regions',
  college: 'contracts.colleges',
  form: 'contracts.forms',
} as const;

interface Asked {
  /** Name of the argument. */
  readonly argument: string;
  readonly codes: readonly string[];
}

/** Why an argument that names codes of nothing has no answer: an empty one would pass for a fact. */
export function unknownCodes({ argument, codes }: Asked, known: readonly string[], total = known.length): HubError {
  const text = {
    ru: '{argument}: нет такого кода: {codes}. Есть: {known}.',
    en: '{argument}: no such code: {codes}. There are: {known}.',
  };
  const sent = codes.slice(0, LISTED).map((code) => code.slice(0, REPEATED));
  return badUserInput(
    fill(text, { argument, codes: listed(sent, codes.length), known: listed(known.slice(0, LISTED), total) }),
  );
}

function listed(codes: readonly string[], total: number): Bilingual | string {
  const more = total - codes.length;
  if (total === 0) return { ru: 'пока ни одного', en: 'none so far' };
  if (more === 0) return codes.join(', ');
  return { ru: `${codes.join(', ')} и ещё ${more}`, en: `${codes.join(', ')} and ${more} more` };
}

/**
 * Refuses codes of the argument that nothing of this kind has. One statement, so it is for when an answer has come out
 * empty: what was found needs no looking up.
 * @throws HubError BAD_USER_INPUT
 */
export async function assertKnown({ read }: HubContext, kind: keyof typeof PUBLISHED, asked: Asked): Promise<void> {
  const codes = [...new Set(asked.codes)];
  const rows = await read.rows<{ code: string; total: number }>(
    `select code, count(*) over ()::int as total from ${PUBLISHED[kind]}
      order by code = any ($1::text[]) desc, code limit cardinality($1::text[]) + $2`,
    [codes, LISTED],
  );
  const known = rows.map(({ code }) => code).sort();
  const unknown = codes.filter((code) => !known.includes(code));
  if (unknown.length > 0) throw unknownCodes({ ...asked, codes: unknown }, known, rows[0]?.total ?? 0);
}

/**
 * The id of the region that an argument names by its code.
 * @throws HubError BAD_USER_INPUT
 */
export async function regionIdOf(context: HubContext, argument: string, code: string): Promise<string> {
  const sql = 'select id from contracts.regions where code = $1';
  const rows = await context.read.rows<{ id: string }>(sql, [code]);
  if (rows[0]) return rows[0].id;
  await assertKnown(context, 'region', { argument, codes: [code] });
  // It was made in between.
  return regionIdOf(context, argument, code);
}
