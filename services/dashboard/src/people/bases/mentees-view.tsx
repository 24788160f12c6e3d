import { Skeleton, Switch } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { MenteeBaseDocument } from '../../graph/generated/graphql';
import { useGraphPages } from '../../graph/use-graph-pages';
import { Block } from '../../ui/block';
import { asOne, cursorOf } from '../../graph/pages.policy';
import type { ViewProps } from '../people.type';
import { useKept } from '../use-kept';
import { BaseFilters } from './base-filters';
import { BaseList } from './base-list';
import { ExportButtons } from './export-buttons';
import { ALL_MENTEES, keyOfMentees, menteesAsked, type MenteeFilters, type Mentees } from './filters.policy';
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
          <BaseFilters
            filters={filters}
            change={change}
            whom={WHOM.map((value) => ({ value, label: t(`mentees.whom.${value}`) }))}
            clear={narrowed ? () => setFilters({ ...ALL_MENTEES, whom: filters.whom }) : null}
          >
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
          </BaseFilters>
        }
      >
        {(base) => (
          <BaseList
            college={college}
            kind="mentees"
            base={base}
            list={list}
            name={asked.name}
            whom={filters.whom}
            narrowed={narrowed}
          >
            <MenteesTable college={college} entries={base.nodes} />
          </BaseList>
        )}
      </Block>
      <ExportButtons college={college} kind="mentees" />
    </>
  );
}
