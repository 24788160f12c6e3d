import { Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CollegeAtAGlanceQuery } from '../graph/generated/graphql';
import { problemsAt } from '../graph/problems.policy';
import type { Answer } from '../graph/use-graph';
import { Block } from '../ui/block';
import { useFormat } from './format';
import { Indicator } from './indicator';
import { MarkSample } from './indicator-line';
import classes from './scorecard.module.css';
import { reachedOf, sharedNote } from './standing.policy';

type College = NonNullable<CollegeAtAGlanceQuery['college']>;
type Scorecard = NonNullable<College['scorecard']>;
type Medians = College['region']['medians'];

/** Each indicator of the college on a line of its own, beside what is usual in the region and the target. */
export function ScorecardBlock({ answer }: { answer: Answer<CollegeAtAGlanceQuery> }) {
  const { t } = useTranslation('college');
  const format = useFormat();
  const scorecard = answer.data?.college?.scorecard;
  const mediansFailed = problemsAt(answer.problems, 'college.region.medians').length > 0;
  return (
    <Block
      title={t('scorecard.title')}
      hint={
        scorecard?.asOf &&
        [t('scorecard.asOf', { day: format.day(scorecard.asOf) }), scorecard.approved && t('scorecard.approved')]
          .filter(Boolean)
          .join(' ')
      }
      controls={scorecard && <Reached scorecard={scorecard} />}
      answer={answer}
      at="college.scorecard"
      select={(data) => data.college?.scorecard}
      isEmpty={({ indicators }) => indicators.length === 0}
      empty={t('scorecard.none')}
      skeleton={<Skeleton height={560} radius="md" />}
    >
      {(card) => (
        <Standings card={card} medians={answer.data?.college?.region.medians ?? null} failed={mediansFailed} />
      )}
    </Block>
  );
}

function Reached({ scorecard }: { scorecard: Scorecard }) {
  const { t } = useTranslation('college');
  const { reached, of } = reachedOf(scorecard.indicators);
  if (of === 0) return null;
  return <Text className={classes.reached}>{t('scorecard.reached', { reached, of })}</Text>;
}

function Standings({ card, medians, failed }: { card: Scorecard; medians: Medians; failed: boolean }) {
  const { t } = useTranslation('college');
  const note = sharedNote(card.indicators);
  const shown = medians?.some(({ status }) => status === 'OK') ?? false;
  const anyFigure = card.indicators.some(({ status }) => status === 'OK');
  const unverified = card.indicators.some(({ target, targetVerified }) => target !== null && targetVerified === false);
  return (
    <>
      {note !== null && <p className={classes.note}>{note}</p>}
      <Legend college={anyFigure} median={shown} />
      <div className={classes.table} data-medians={shown || undefined}>
        <div className={classes.headings} aria-hidden>
          <span>{t('scorecard.indicator')}</span>
          <span />
          <span>{t('scorecard.value')}</span>
          {shown && <span>{t('scorecard.median')}</span>}
          <span>{t('scorecard.target')}</span>
        </div>
        <ul className={classes.list}>
          {card.indicators.map((score) => (
            <Indicator
              key={score.indicator.code}
              score={score}
              median={medians?.find(({ indicator }) => indicator.code === score.indicator.code)}
              withMedian={shown}
              note={note === null ? score.note : null}
            />
          ))}
        </ul>
      </div>
      <div className={classes.footnotes}>
        {failed && <p>{t('scorecard.mediansFailed')}</p>}
        {!failed && !shown && anyFigure && <p>{t('scorecard.noMedians')}</p>}
        {unverified && <p>{`* ${t('scorecard.unverified')}`}</p>}
      </div>
    </>
  );
}

/** What the marks on the lines mean; the figures beside them say the same to those who do not see the lines. */
function Legend({ college, median }: { college: boolean; median: boolean }) {
  const { t } = useTranslation('college');
  const marks = [college && 'college', median && 'median', 'target', college && 'gap'] as const;
  return (
    <div className={classes.legend} aria-hidden>
      {marks
        .filter((mark) => mark !== false)
        .map((mark) => (
          <span key={mark}>
            <MarkSample of={mark} />
            {t(`scorecard.legend.${mark}`)}
          </span>
        ))}
      <span className={classes.scale}>{t('scorecard.scale')}</span>
    </div>
  );
}
