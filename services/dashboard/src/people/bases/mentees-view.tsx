import { Button, NativeSelect, Skeleton, Switch, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { MenteeBaseDocument } from '../../graph/generated/graphql';
import { useGraphPages } from '../../graph/use-graph-pages';
import { Block } from '../../ui/block';
import { CategorySelect } from '../category-select';
import { ListFoot } from '../list-foot';
import { asOne, cursorOf } from '../pages';
import classes from '../people.module.css';
import type { ViewProps } from '../people.type';
import { useKept } from '../use-kept';
import { EmptyBase } from './empty-base';
import { ExportButtons } from './export-buttons';
import { ALL_MENTEES, keyOfMentees, menteesAsked, type MenteeFilters, type Mentees } from './filters.policy';
import { LeftOut } from './left-out';
import { MenteesTable } from './mentees-table';
import { WordFilter } from './word-filter';

const PAUSE_MS = 300;
const WHOM: readonly Mentees[] = ['CURRENT', 'LEFT', 'ALL'];

/** The base of mentees, for a curator who looks for those without a mentor (S001 2.4, 5.3). */
export function MenteesView({ college }: ViewProps) {
  const { t } = useTranslation('people');
  const [filters, setFilters] = useKept<MenteeFilters>(keyOfMentees(college.code), ALL_MENTEES);
  const [asked] = useDebouncedValue(filters, PAUSE_MS);
  const list = useGraphPages(MenteeBaseDocument, menteesAsked(college.id, asked), ({ menteeBase }) =>
    cursorOf(menteeBase),
  );
  const change = (next: Partial<MenteeFilters>) => setFilters({ ...filters, ...next });
  const narrowed = JSON.stringify({ ...filters, whom: 'CURRENT' }) !== JSON.stringify(ALL_MENTEES);
  return (
    <>
      <Block
        title={t('mentees.title')}
        answer={list}
        at="menteeBase"
        select={(pages) => asOne(pages.map(({ menteeBase }) => menteeBase))}
        skeleton={<Skeleton height={320} radius="md" />}
        controls={
          <div className={classes.filters} role="search" aria-label={t('filters.label')}>
            <TextInput
              type="search"
              label={t('filters.name')}
              placeholder={t('filters.searchHint')}
              value={filters.name}
              onChange={({ currentTarget: { value } }) => change({ name: value })}
              autoComplete="off"
              spellCheck={false}
              maxLength={100}
            />
            <NativeSelect
              label={t('filters.whom')}
              value={filters.whom}
              onChange={({ currentTarget: { value } }) => change({ whom: value as Mentees })}
              data={WHOM.map((each) => ({ value: each, label: t(`mentees.whom.${each}`) }))}
            />
            <CategorySelect value={filters.category} choose={(category) => change({ category })} />
            <WordFilter
              collegeId={college.id}
              label={t('filters.need')}
              vocabulary="COMPETENCES"
              chosen={filters.needs}
              choose={(needs) => change({ needs })}
            />
            <Switch
              label={t('filters.withoutMentor')}
              checked={filters.withoutMentor}
              onChange={({ currentTarget: { checked } }) => change({ withoutMentor: checked })}
            />
            {narrowed && (
              <Button variant="subtle" size="sm" onClick={() => setFilters({ ...ALL_MENTEES, whom: filters.whom })}>
                {t('filters.clear')}
              </Button>
            )}
          </div>
        }
      >
        {({ nodes, totalCount, withoutConsent }) => (
          <>
            {nodes.length === 0 ? (
              <EmptyBase college={college} kind="mentees" narrowed={narrowed} name={asked.name} whom={filters.whom} />
            ) : (
              <MenteesTable college={college} entries={nodes} />
            )}
            <LeftOut college={college} count={withoutConsent} />
            {nodes.length > 0 && <ListFoot shown={nodes.length} all={totalCount} list={list} />}
          </>
        )}
      </Block>
      <ExportButtons college={college} kind="mentees" />
    </>
  );
}
