import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BaseWordsDocument, type Vocabulary } from '../../graph/generated/graphql';
import { useGraph } from '../../graph/use-graph';
import parts from '../../ui/parts.module.css';
import classes from './bases.module.css';

const PAUSE_MS = 250;

interface WordFilterProps {
  readonly collegeId: string;
  readonly label: string;
  readonly vocabulary: Vocabulary;
  readonly chosen: readonly string[];
  readonly choose: (words: readonly string[]) => void;
}

/** Words that the college uses already, to be looked for; whoever has one of those chosen is found. */
export function WordFilter({ collegeId, label, vocabulary, chosen, choose }: WordFilterProps) {
  const { t } = useTranslation('people');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const found = useGraph(BaseWordsDocument, { collegeId, vocabulary, search: search || null });
  const words = (found.data?.baseVocabulary ?? []).filter(({ word }) => !chosen.includes(word));
  return (
    <div>
      <Select
        label={label}
        placeholder={t('filters.addWord')}
        withScrollArea={false}
        classNames={{ options: parts.options ?? '' }}
        comboboxProps={{ withinPortal: false }}
        searchable
        searchValue={typed}
        onSearchChange={setTyped}
        filter={({ options }) => options}
        data={words.map(({ word }) => word)}
        value={null}
        onChange={(word) => {
          if (word !== null) choose([...chosen, word]);
          setTyped('');
        }}
        nothingFoundMessage={t(found.loading || found.outdated ? 'filters.searching' : 'filters.noSuchWord')}
      />
      {chosen.length > 0 && (
        <ul className={classes.chosen} aria-label={label}>
          {chosen.map((word) => (
            <li key={word}>
              <button
                type="button"
                className={classes.chip}
                aria-label={t('filters.removeWord', { word })}
                onClick={() => choose(chosen.filter((each) => each !== word))}
              >
                {word}
                <IconX size={14} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
