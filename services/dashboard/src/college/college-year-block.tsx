import { Skeleton, Text } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CollegeAtAGlanceQuery } from '../graph/generated/graphql';
import type { Answer } from '../graph/use-graph';
import { Block } from '../ui/block';
import classes from './college-year.module.css';
import { Roadmap } from './roadmap';
import { Stages } from './stages';

interface CollegeYearBlockProps {
  readonly answer: Answer<CollegeAtAGlanceQuery>;
  /** The day it is where the college is. */
  readonly today: string;
}

/** How far the college has come in the year, and what is wanted of it now. */
export function CollegeYearBlock({ answer, today }: CollegeYearBlockProps) {
  const { t } = useTranslation('college');
  return (
    <Block
      title={t('year.title')}
      hint={t('year.hint')}
      answer={answer}
      at="college.collegeYear"
      from="programs"
      select={(data) => data.college?.collegeYear}
      empty={<Unopened />}
      skeleton={<Skeleton height={480} radius="md" />}
    >
      {(year) => (
        <>
          <Stages stages={year.stages} current={year.currentStage} today={today} />
          <Roadmap stages={year.stages} activities={year.activities} today={today} />
        </>
      )}
    </Block>
  );
}

function Unopened() {
  const { t } = useTranslation('college');
  return (
    <span className={classes.unopened}>
      <IconCalendarPlus size={28} stroke={1.5} aria-hidden />
      <span>
        <Text component="strong" className={classes.unopenedTitle}>
          {t('year.unopened')}
        </Text>
        <Text component="span">{t('year.unopenedText')}</Text>
      </span>
    </span>
  );
}
