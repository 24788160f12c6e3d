import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/law';
import * as ofPeople from '../i18n/texts/people';
import { FormsBlock } from './forms-block';
import { RulesBlock } from './rules-block';
import { TagsBlock } from './tags-block';
import type { Region } from './law.type';

addTexts('law', texts);
addTexts('people', ofPeople);

/** Norms that the region works by, its forms of mentoring, and its tags. */
export function NormsView({ region }: { region: Region }) {
  return (
    <>
      <RulesBlock region={region} />
      <FormsBlock region={region} />
      <TagsBlock region={region} />
    </>
  );
}
