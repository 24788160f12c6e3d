import { Button, NativeSelect, Skeleton, Switch, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { MentorBaseDocument } from '../../graph/generated/graphql';
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
import {
  ALL_MENTORS,
  keyOfMentors,
  mentorsAsked,
  type Frequency,
  type MentorFilters,
  type Mentors,
} from './filters.policy';
import { LeftOut } from './left-out';
import { MentorsTable } from './mentors-table';
import { WordFilter } from './word-filter';

const PAUSE_MS = 300;
const WHOM: readonly Mentors[] = ['CURRENT', 'POTENTIAL', 'LEFT', 'ALL'];
const FREQUENCIES: readonly Frequency[] = ['SEVERAL_A_WEEK', 'WEEKLY', 'FORTNIGHTLY', 'LESS_OFTEN'];

/** The base of mentors with the filters of a curator who chooses a pair (S001 3.2, 5.1). */
export function MentorsView({ college }: ViewProps) {
  const { t } = useTranslation('people');
  const [filters, setFilters] = useKept<MentorFilters>(keyOfMentors(college.code), ALL_MENTORS);
  const [asked] = useDebouncedValue(filters, PAUSE_MS);
  const list = useGraphPages(MentorBaseDocument, mentorsAsked(college.id, asked), ({ mentorBase }) =>
    cursorOf(mentorBase),
  );
  const change = (next: Partial<MentorFilters>) => setFilters({ ...filters, ...next });
  const potential = filters.whom === 'POTENTIAL';
  const narrowed = JSON.stringify({ ...filters, whom: 'CURRENT' }) !== JSON.stringify(ALL_MENTORS);
  return (
    <>
      <Block
        title={t('mentors.title')}
        answer={list}
        at="mentorBase"
        select={(pages) => asOne(pages.map(({ mentorBase }) => mentorBase))}
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
              onChange={({ currentTarget: { value } }) => change({ whom: value as Mentors })}
              data={WHOM.map((each) => ({ value: each, label: t(`mentors.whom.${each}`) }))}
            />
            <CategorySelect value={filters.category} choose={(category) => change({ category })} />
            {!potential && (
              <>
                <WordFilter
                  collegeId={college.id}
                  label={t('filters.competence')}
                  vocabulary="COMPETENCES"
                  chosen={filters.competences}
                  choose={(competences) => change({ competences })}
                />
                <WordFilter
                  collegeId={college.id}
                  label={t('filters.tag')}
                  vocabulary="TAGS"
                  chosen={filters.tags}
                  choose={(tags) => change({ tags })}
                />
                <TextInput
                  label={t('filters.age')}
                  inputMode="numeric"
                  maxLength={3}
                  value={filters.age}
                  onChange={({ currentTarget: { value } }) => change({ age: value.replace(/\D/g, '') })}
                  autoComplete="off"
                />
                <NativeSelect
                  label={t('filters.frequency')}
                  value={filters.frequency ?? ''}
                  onChange={({ currentTarget: { value } }) =>
                    change({ frequency: FREQUENCIES.find((each) => each === value) ?? null })
                  }
                  data={[
                    { value: '', label: t('filters.any') },
                    ...FREQUENCIES.map((each) => ({ value: each, label: t(`frequency.${each}`) })),
                  ]}
                />
                <Switch
                  label={t('filters.free')}
                  checked={filters.free}
                  onChange={({ currentTarget: { checked } }) => change({ free: checked })}
                />
              </>
            )}
            {narrowed && (
              <Button variant="subtle" size="sm" onClick={() => setFilters({ ...ALL_MENTORS, whom: filters.whom })}>
                {t('filters.clear')}
              </Button>
            )}
          </div>
        }
      >
        {({ nodes, totalCount, withoutConsent }) => (
          <>
            {nodes.length === 0 ? (
              <EmptyBase college={college} kind="mentors" narrowed={narrowed} name={asked.name} whom={filters.whom} />
            ) : (
              <MentorsTable college={college} entries={nodes} />
            )}
            <LeftOut college={college} count={withoutConsent} />
            {nodes.length > 0 && <ListFoot shown={nodes.length} all={totalCount} list={list} />}
          </>
        )}
      </Block>
      <ExportButtons college={college} kind="mentors" />
    </>
  );
}
