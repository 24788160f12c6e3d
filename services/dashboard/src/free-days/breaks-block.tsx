import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CollegeFreeDaysDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/free-days';
import { Block } from '../ui/block';
import { FreeDaysView } from './free-days-view';

addTexts('freeDays', texts);

interface BreaksBlockProps {
  readonly code: string;
  readonly collegeId: string;
  readonly year: string;
  readonly today: string;
  /** Whether the reader is of its staff. */
  readonly staff: boolean;
}

/** A college's breaks and its region's holidays, in which pairs need not meet. */
export function BreaksBlock({ code, collegeId, staff, ...when }: BreaksBlockProps) {
  const { t } = useTranslation('freeDays');
  const answer = useGraph(CollegeFreeDaysDocument, { code });
  return (
    <Block
      title={t('titleOfCollege')}
      hint={t('hint')}
      answer={answer}
      at="college.freeDays"
      from="programs"
      select={(data) => data.college?.freeDays}
      skeleton={<Skeleton height={260} radius="md" />}
    >
      {(free) => <FreeDaysView free={free} {...when} owner={staff ? { kind: 'college', id: collegeId } : null} />}
    </Block>
  );
}
