import type { Given } from '#kernel/database/given.js';
import type { TypedName, TypedWord } from './name-search.policy.js';

/** The words of a name between single spaces, with one in front and one behind. */
const WORDS = `' ' || translate(r.name_key, '-.', '  ') || ' '`;

const times = (what: string) => `(length(n.words) - length(replace(n.words, ${what}, ''))) / length(${what})`;

/** Whether words of the name begin as the typed one, as many as must; where a list has but an initial, it may mean it. */
function begins({ start, times: wanted }: TypedWord, given: Given): string {
  const beginning = given.as('text', ` ${start}`);
  const initial = start.length > 1 ? given.as('text', ` ${start[0]} `) : null;
  if (wanted === 1) {
    return [beginning, initial].flatMap((what) => (what ? [`strpos(n.words, ${what}) > 0`] : [])).join(' or ');
  }
  const found = [beginning, initial].flatMap((what) => (what ? [times(what)] : [])).join(' + ');
  return `${found} >= ${given.as('int', wanted)}`;
}

/** Letters between the typed word and a word of the name, or its beginning where it is still being typed. */
const LETTERS = `least(
  levenshtein_less_equal(t.start, w.word, t.slack),
  levenshtein_less_equal(t.start, left(w.word, length(t.start)), t.slack),
  case when length(t.start) > 1 and w.word = left(t.start, 1) then 0 end)`;

/**
 * `matched`: those of `reached` whose names fit, with how well, the best first: the name begins as typed (0), each
 * typed word begins one of its own (1), they do but for slips (2 and more, by the letters). Slips are counted in
 * letters and not in trigrams, by which Романова is as near to Иванова as Ивонова; and once for each distinct word of
 * the college's names, of which there are few.
 */
export function ranked({ key, words }: TypedName, given: Given): string {
  const starts = given.as('text[]', words.map(({ start }) => start)); // prettier-ignore
  const slacks = given.as('int[]', words.map(({ slack }) => slack)); // prettier-ignore
  return `
    spelled as materialized (
      select r.id, w.word from reached r cross join lateral unnest(string_to_array(${WORDS}, ' ')) as w (word)
       where w.word <> ''
    ),
    near as materialized (
      select t.n, w.word, ${LETTERS} as letters
        from (select distinct word from spelled) w
        join unnest(${starts}, ${slacks}) with ordinality as t (start, slack, n) on ${LETTERS} <= t.slack
    ),
    slips as materialized (
      select f.id, sum(f.letters)::int as letters
        from (select s.id, k.n, min(k.letters) as letters from spelled s join near k using (word) group by s.id, k.n) f
       group by f.id having count(*) = ${given.as('int', words.length)}
    ),
    matched as materialized (
      select r.*, f.rank
        from reached r
        left join slips on slips.id = r.id
       cross join lateral (select ${WORDS} as words) n
       cross join lateral (select case
         when starts_with(r.name_key, ${given.as('text', key)}) then 0
         when ${words.map((word) => `(${begins(word, given)})`).join(' and ')} then 1
         -- Without a slip too few words begin so.
         when slips.letters > 0 then 1 + slips.letters end as rank) f
       where f.rank is not null
    )`;
}
