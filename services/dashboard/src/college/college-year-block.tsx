import { Skeleton, Text } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CollegeAtAGlanceQuery } from '../graph/generated/graphql';
import type { Answer } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/board';
import { Block } from '../ui/block';
import { Done } from '../ui/notes';
import type { Board } from './board.type';
import classes from './college-year.module.css';
import { OpenYear } from './open-year';
import { Roadmap } from './roadmap';
import { StageGate } from './stage-gate';
import { Stages } from './stages';
import { useBoard } from './use-board';
import { YearHistory } from './year-history';
import { YearPeople } from './year-people';

addTexts('board', texts);

interface CollegeYearBlockProps {
  readonly answer: Answer<CollegeAtAGlanceQuery>;
  readonly college: { readonly code: string; readonly region: { readonly code: string } };
  readonly year: string;
  /** The day it is where the college is. */
  readonly today: string;
}

/** How far the college has come in the year, what is wanted of it now, and, for its staff, what they do about it. */
export function CollegeYearBlock({ answer, college, year, today }: CollegeYearBlockProps) {
  const { t } = useTranslation('college');
  const [said, say] = useState<string | null>(null);
  const board = useBoard(college, year, today, say);
  return (
    <Block
      title={t('year.title')}
      hint={t('year.hint')}
      answer={answer}
      at="college.collegeYear"
      from="programs"
      select={(data) => data.college?.collegeYear}
      empty={<Unopened board={board} />}
      skeleton={<Skeleton height={480} radius="md" />}
      controls={<Done focus>{said}</Done>}
    >
      {(shown) => (
        <>
          {board?.known && <YearPeople board={board} known={board.known} />}
          <Stages stages={shown.stages} current={shown.currentStage} today={today} board={board} />
          {board?.known && (
            <StageGate stages={shown.stages} current={shown.currentStage} board={board} known={board.known} />
          )}
          <Roadmap stages={shown.stages} activities={shown.activities} today={today} board={board} />
          {board?.known && board.known.history.length > 0 && <YearHistory steps={board.known.history} />}
        </>
      )}
    </Block>
  );
}

function Unopened({ board }: { board: Board | null }) {
  const { t } = useTranslation('college');
  return (
    <span className={classes.unopened}>
      <IconCalendarPlus size={28} stroke={1.5} aria-hidden />
      <span>
        <Text component="strong" className={classes.unopenedTitle}>
          {t('year.unopened')}
        </Text>
        <Text component="span">{t('year.unopenedText')}</Text>
        {board?.staff && (
          <span className={classes.act}>
            <OpenYear board={board} />
          </span>
        )}
      </span>
    </span>
  );
}
