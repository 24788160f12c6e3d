import type { HubContext } from '#kernel/graph/context.js';
import type { WordSuggestion } from './vocabulary.type.js';
import { Vocabulary } from './vocabulary.type.js';
import { wordKey } from '#kernel/text/words.js';

const wordsOf = (table: string, shown: string, keys: string) => `
  select w.shown, w.key from participants.${table} s, unnest(s.${shown}, s.${keys}) as w (shown, key)
   where s.college_id = $1`;

const WORDS: Readonly<Record<Vocabulary, string>> = {
  [Vocabulary.COMPETENCES]: `${wordsOf('mentor_profile', 'competences', 'competence_keys')}
    union all ${wordsOf('mentee_profile', 'needs', 'need_keys')}`,
  [Vocabulary.TAGS]: wordsOf('mentor_profile', 'tags', 'tag_keys'),
};

/** The college's own words with one that begins as the text does, the most used first. */
export function suggestWords(
  { read }: HubContext,
  collegeId: string,
  vocabulary: Vocabulary,
  text: string,
  size: number,
): Promise<WordSuggestion[]> {
  return read.rows<WordSuggestion>(
    `select mode() within group (order by w.shown) as word, count(*)::int as uses
       from (${WORDS[vocabulary]}) w where position(' ' || $2 in ' ' || w.key) > 0
      group by w.key order by uses desc, w.key limit $3`,
    [collegeId, wordKey(text), size],
  );
}
