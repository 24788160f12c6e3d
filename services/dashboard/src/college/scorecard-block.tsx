import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useExplain } from '../explain/use-explain';
import { problemsAt } from '../graph/problems.policy';
import type { Answer } from '../graph/use-graph';
import { FiguresLead } from '../shell/figures-lead';
import { canBeClosed } from '../closing/closers.policy';
import { CollegeClosers } from '../closing/college-closers';
import { Block } from '../ui/block';
import { trendLineOf } from '../ui/figure/trend.policy';
import { Indicator } from './indicator';
import { MarkSample } from './indicator-line';
import classes from './scorecard.module.css';
import { besideMedian, reachedOf, sharedNote } from './standing.policy';
import type { CollegeFigures, Trends } from './use-college-figures';

type College = NonNullable<CollegeFigures['college']>;
type Scores = NonNullable<College['scorecard']>['indicators'];
type Medians = College['region']['medians'];

interface ScorecardBlockProps {
  readonly answer: Answer<CollegeFigures>;
  /** Where in the answer the figures stand. */
  readonly at: string;
  readonly year: string;
  /** Of one published period of the year. */
  readonly ofPeriod: boolean;
  readonly trends: Trends;
  readonly college: ReadCollege;
}

/** Whose figures they are, and what of them the reader sees. */
interface ReadCollege {
  readonly code: string;
  /** All that is counted of it; its staff sees who they are, too. */
  readonly whole: boolean;
  readonly staff: boolean;
  readonly runningYear: string;
}

/** Each indicator of the college on a line of its own, beside what is usual in the region and the target. */
export function ScorecardBlock({ answer, at, ...of }: ScorecardBlockProps) {
  const { t } = useTranslation('college');
  const scorecard = answer.data?.college?.scorecard;
  const medians = answer.data?.college?.region.medians ?? null;
  const mediansFailed =
    medians === null && problemsAt(answer.problems, 'college.region.medians', 'monitoring').length > 0;
  return (
    <Block
      title={t('scorecard.title')}
      hint={scorecard && <FiguresLead figures={scorecard} year={of.year} collecting={null} />}
      controls={scorecard && <Summary scores={scorecard.indicators} medians={medians} />}
      answer={answer}
      at={at}
      from="monitoring"
      select={(data) => data.college?.scorecard}
      isEmpty={({ indicators }) => indicators.length === 0}
      empty={t('scorecard.none')}
      skeleton={<Skeleton height={560} radius="md" />}
    >
      {(card) => <Standings scores={card.indicators} medians={medians} mediansFailed={mediansFailed} {...of} />}
    </Block>
  );
}

/** How many lines end well, before one looks at any. */
function Summary({ scores, medians }: { scores: Scores; medians: Medians }) {
  const { t } = useTranslation('college');
  const targets = reachedOf(scores);
  const usual = besideMedian(scores.map((score) => [score, medianFor(score, medians)]));
  return (
    <div className={classes.summary}>
      {targets.of > 0 && <span className={classes.pill}>{t('scorecard.reached', targets)}</span>}
      {usual.of > 0 && <span className={classes.pill}>{t('scorecard.besideMedian', usual)}</span>}
    </div>
  );
}

function medianFor({ indicator }: Scores[number], medians: Medians) {
  return medians?.find((median) => median.indicator.code === indicator.code);
}

/** What there is of these, each once. */
function distinct(values: readonly (string | false | null)[]): readonly string[] {
  return [...new Set(values.filter((value) => typeof value === 'string'))];
}

interface StandingsProps extends Omit<ScorecardBlockProps, 'answer' | 'at'> {
  readonly scores: Scores;
  readonly medians: Medians;
  readonly mediansFailed: boolean;
}

function Standings(props: StandingsProps) {
  const { scores, college, medians, mediansFailed, year, ofPeriod, trends } = props;
  const { t } = useTranslation('college');
  const { explain } = useExplain();
  const note = sharedNote(scores);
  const shown = medians?.some(({ status }) => status === 'OK') ?? false;
  const anyFigure = scores.some(({ status }) => status === 'OK');
  const targetsAlone = note !== null && !anyFigure && !shown;
  const unverified = scores.some(({ target, targetVerified }) => target !== null && targetVerified === false);
  const carried = distinct(scores.map(({ targetCarriedForward, targetYear }) => targetCarriedForward && targetYear));
  const noMedians = mediansFailed || shown || !anyFigure ? null : sharedNote(medians ?? []);
  return (
    <>
      {note !== null && !anyFigure && <p className={classes.note}>{note}</p>}
      <Legend college={anyFigure} median={shown} trend={trends.some(({ points }) => trendLineOf(points))} />
      <div className={classes.table} data-medians={shown || undefined} data-targets={targetsAlone || undefined}>
        <div className={classes.headings} aria-hidden>
          <span>{t('scorecard.indicator')}</span>
          <span />
          {!targetsAlone && <span>{t('scorecard.value')}</span>}
          {shown && <span>{t('scorecard.median')}</span>}
          <span>{t('scorecard.target')}</span>
        </div>
        <ul className={classes.list}>
          {scores.map((score) => (
            <Indicator
              key={score.indicator.code}
              score={score}
              median={medianFor(score, medians)}
              withOwn={!targetsAlone}
              withMedian={shown}
              note={note === null ? score.note : null}
              trend={trends.find(({ indicator }) => indicator.code === score.indicator.code)?.points}
              closers={
                college.whole &&
                canBeClosed(score, year, college.runningYear) && (
                  <CollegeClosers
                    {...{ code: college.code, year, staff: college.staff, indicator: score.indicator.code }}
                  />
                )
              }
              explain={() => explain({ indicator: score.indicator.code, college: college.code })}
              explainRegion={() => explain({ indicator: score.indicator.code })}
            />
          ))}
        </ul>
      </div>
      <div className={classes.footnotes}>
        {note !== null && anyFigure && <p>{note}</p>}
        {ofPeriod && <p>{t('scorecard.mediansOfYear')}</p>}
        {mediansFailed && <p>{t('scorecard.mediansFailed')}</p>}
        {noMedians !== null && <p>{t('scorecard.noMedians', { why: noMedians })}</p>}
        {unverified && <p>{`* ${t('scorecard.unverified')}`}</p>}
        {carried.length > 0 && <p>{t('scorecard.carried', { years: carried.join(', ') })}</p>}
      </div>
    </>
  );
}

/** What the marks on the lines mean; the figures beside them say the same to those who do not see the lines. */
function Legend({ college, median, trend }: { college: boolean; median: boolean; trend: boolean }) {
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
      {trend && <span className={classes.scale}>{t('scorecard.trend')}</span>}
    </div>
  );
}
