import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/law';
import * as ofPeople from '../i18n/texts/people';
import { DirectionsBlock } from './directions-block';
import { FormsBlock } from './forms-block';
import { RulesBlock } from './rules-block';
import { TagsBlock } from './tags-block';
import type { Region } from './law.type';

addTexts('law', texts);
addTexts('people', ofPeople);

/** Norms that the region works by, its forms of mentoring, its tags, and directions of plans. */
export function NormsView({ region }: { region: Region }) {
  return (
    <>
      <RulesBlock region={region} />
      <FormsBlock region={region} />
      <TagsBlock region={region} />
      <DirectionsBlock region={region} />
    </>
  );
}
