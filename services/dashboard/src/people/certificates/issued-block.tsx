import { NativeSelect, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HostedCohortsDocument } from '../../graph/generated/graphql';
import { asOne, cursorOf } from '../../graph/pages.policy';
import { useWholeList } from '../../graph/use-whole-list';
import { Block } from '../../ui/block';
import type { ViewProps } from '../people.type';
import { CohortCertificates } from './cohort-certificates';

const PAGE = 200;

interface IssuedBlockProps extends ViewProps {
  readonly tell: (said: string | null) => void;
}

/** Certificates that the college issued, by the cohorts that it hosted: the latest is shown first. */
export function IssuedBlock({ college, tell }: IssuedBlockProps) {
  const { t } = useTranslation('certificates');
  const [chosen, setChosen] = useState<string | null>(null);
  const asked = { collegeId: college.id, first: PAGE };
  const list = useWholeList(HostedCohortsDocument, asked, ({ cohorts }) => cursorOf(cohorts), { enabled: true });
  const cohortId = chosen ?? list.data?.[0]?.cohorts?.nodes[0]?.id ?? null;
  return (
    <>
      <Block
        title={t('issued.title')}
        hint={t('issued.hint')}
        answer={list}
        at="cohorts"
        select={(pages) => asOne(pages.map(({ cohorts }) => cohorts))}
        isEmpty={({ nodes }) => nodes.length === 0}
        empty={t('issued.noCohorts')}
        skeleton={<Skeleton height={64} radius="md" />}
      >
        {({ nodes }) => (
          <NativeSelect
            label={t('issued.cohort')}
            value={cohortId ?? ''}
            onChange={({ currentTarget: { value } }) => setChosen(value)}
            data={nodes.map(({ id, title, year, course }) => ({
              value: id,
              label: `${year}, ${title} – ${course?.title ?? ''}`,
            }))}
          />
        )}
      </Block>
      {cohortId !== null && <CohortCertificates key={cohortId} cohortId={cohortId} tell={tell} />}
    </>
  );
}
