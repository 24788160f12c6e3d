import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { SubmissionState } from '../submission/submission-state';
import table from '../ui/table.module.css';
import { missingOf, overdueIn } from './collection.policy';
import classes from './desk.module.css';
import type { CollegeFacts, Submission } from './desk.type';
import { LastImport } from './last-import';

interface CollegeRowProps {
  readonly submission: Submission;
  /** Null while they are not there. */
  readonly facts: CollegeFacts | null;
  readonly year: string;
  /** Whether the period is over, so that it can be told. */
  readonly over: boolean;
  readonly review: () => void;
  readonly remind: () => void;
}

export function CollegeRow({ submission, facts, year, over, review, remind }: CollegeRowProps) {
  const { t } = useTranslation('desk');
  const { college, state } = submission;
  return (
    <tr>
      <th scope="row">
        <Anchor component={Link} href={`/colleges/${college.code}?year=${year}`}>
          {college.name}
        </Anchor>
        {college.municipality && <span className={classes.aside}>{college.municipality}</span>}
      </th>
      <td data-label={t('grid.state')}>
        <SubmissionState submission={submission} />
      </td>
      <td data-label={t('grid.stage')}>{facts && <Stage facts={facts} />}</td>
      <td data-label={t('grid.imported')}>{facts && <LastImport run={facts.lastImport} />}</td>
      <td data-label={t('grid.missing')}>{facts && <Missing facts={facts} />}</td>
      <td className={table.act}>
        {state === 'OPEN' || state === 'RETURNED' ? (
          over && (
            <Button size="xs" variant="default" aria-label={t('remind.of', { college: college.name })} onClick={remind}>
              {t('remind.button')}
            </Button>
          )
        ) : (
          <Button
            size="xs"
            variant={state === 'SUBMITTED' ? 'filled' : 'default'}
            aria-label={t(state === 'SUBMITTED' ? 'review.buttonOf' : 'review.lookOf', { college: college.name })}
            onClick={review}
          >
            {t(state === 'SUBMITTED' ? 'review.button' : 'review.look')}
          </Button>
        )}
      </td>
    </tr>
  );
}

function Stage({ facts }: { facts: CollegeFacts }) {
  const { t } = useTranslation('desk');
  const overdue = overdueIn(facts);
  const stage = facts.collegeYear?.currentStage;
  if (overdue === null) return <span className={classes.aside}>{t('grid.noYear')}</span>;
  return (
    <>
      <span>{stage ? t('grid.stageOf', { number: stage.number, title: stage.title }) : t('grid.allStages')}</span>
      {overdue > 0 && <span className={classes.warn}>{t('grid.overdue', { count: overdue })}</span>}
    </>
  );
}

/** Two indicators are named, the others counted: a college that has reported nothing lacks them all. */
const NAMED = 2;

function Missing({ facts }: { facts: CollegeFacts }) {
  const { t } = useTranslation('desk');
  const { headcount, year, indicators } = missingOf(facts);
  const named = indicators.length <= NAMED ? indicators : [];
  const lacks = [
    ...(headcount ? [t('grid.noHeadcount')] : []),
    ...(year ? [t('grid.noYear')] : []),
    ...named,
    ...(indicators.length > NAMED ? [t('grid.noFigures', { count: indicators.length })] : []),
  ];
  if (lacks.length === 0) return <span className={classes.aside}>{t('grid.complete')}</span>;
  return (
    <ul className={classes.lacks}>
      {lacks.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
