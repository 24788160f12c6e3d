import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SubmissionState } from '../submission/submission-state';
import table from '../ui/table.module.css';
import { CollegeName, Missing, Stage } from './college-facts';
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
      <CollegeName college={college} year={year} />
      <td data-label={t('grid.state')}>
        <SubmissionState submission={submission} />
        {submission.awaitsRevision && <span className={classes.warn}>{t('grid.awaitsRevision')}</span>}
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
