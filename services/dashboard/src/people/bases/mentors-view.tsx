import { NativeSelect, Skeleton, Switch, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { MentorBaseDocument, type MeetingFrequency } from '../../graph/generated/graphql';
import { useGraphPages } from '../../graph/use-graph-pages';
import { Block } from '../../ui/block';
import { asOne, cursorOf } from '../../graph/pages.policy';
import type { ViewProps } from '../people.type';
import { useKept } from '../use-kept';
import { BaseFilters } from './base-filters';
import { BaseList } from './base-list';
import { ExportButtons } from './export-buttons';
import { ALL_MENTORS, keyOfMentors, mentorsAsked, type MentorFilters, type Mentors } from './filters.policy';
import { MentorsTable } from './mentors-table';
import { useChoosing } from './use-choosing';
import { WordFilter } from './word-filter';

const PAUSE_MS = 300;
const WHOM: readonly Mentors[] = ['CURRENT', 'POTENTIAL', 'LEFT', 'ALL'];
/** Whoever meets less often meets no lower bound, so that isn't one to choose. */
const FREQUENCIES: readonly MeetingFrequency[] = ['SEVERAL_A_WEEK', 'WEEKLY', 'FORTNIGHTLY'];

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
  const choosing = useChoosing(college);
  return (
    <>
      {choosing.sight}
      <Block
        title={t('mentors.title')}
        answer={list}
        at="mentorBase"
        select={(pages) => asOne(pages.map(({ mentorBase }) => mentorBase))}
        skeleton={<Skeleton height={320} radius="md" />}
        controls={
          <BaseFilters
            filters={filters}
            change={change}
            whom={WHOM.map((value) => ({ value, label: t(`mentors.whom.${value}`) }))}
            clear={narrowed ? () => setFilters({ ...ALL_MENTORS, whom: filters.whom }) : null}
          >
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
                    { value: '', label: t('filters.anyFrequency') },
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
          </BaseFilters>
        }
      >
        {(base) => (
          <BaseList
            college={college}
            kind="mentors"
            base={base}
            list={list}
            name={asked.name}
            whom={filters.whom}
            narrowed={narrowed}
          >
            <MentorsTable college={college} entries={base.nodes} propose={choosing.propose} />
          </BaseList>
        )}
      </Block>
      <ExportButtons college={college} kind="mentors" />
    </>
  );
}
