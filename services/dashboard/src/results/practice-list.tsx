import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PracticesDocument, type PracticesQueryVariables } from '../graph/generated/graphql';
import { cursorOf } from '../graph/pages.policy';
import { useGraphPages } from '../graph/use-graph-pages';
import { ListBlock } from '../ui/list/list-block';
import { PracticeWords } from './practice-words';
import classes from './results.module.css';
import type { KeptPractice } from './results.type';

const PAUSE_MS = 300;

interface PracticeListProps {
  readonly asked: Omit<PracticesQueryVariables, 'search' | 'after'>;
  readonly of: 'college' | 'region';
  readonly controls?: ReactNode;
  /** What can be done with one. */
  readonly acts?: (practice: KeptPractice) => ReactNode;
}

/** Practices with a search through their words and tags. */
export function PracticeList({ asked, of, controls, acts }: PracticeListProps) {
  const { t } = useTranslation('results');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const list = useGraphPages(PracticesDocument, { ...asked, search }, ({ practices }) => cursorOf(practices));
  return (
    <ListBlock
      title={t(`practices.${of}`)}
      list={list}
      at="practices"
      of={({ practices }) => practices}
      empty={t(search === '' ? `practices.none.${of}` : 'practices.notFound')}
      controls={
        <div className={classes.controls}>
          <TextInput
            aria-label={t('practices.search')}
            placeholder={t('practices.search')}
            value={typed}
            maxLength={200}
            autoComplete="off"
            onChange={({ currentTarget: { value } }) => setTyped(value)}
          />
          {controls}
        </div>
      }
    >
      {(nodes) => (
        <ul className={classes.list}>
          {nodes.map((practice) => (
            <li key={practice.id}>
              <PracticeWords practice={practice} withCollege={of === 'region'} />
              {acts?.(practice)}
            </li>
          ))}
        </ul>
      )}
    </ListBlock>
  );
}
