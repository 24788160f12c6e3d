import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnterPotentialMentorsDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import { Done } from '../ui/notes';
import classes from './meetings.module.css';

/** Mentees who finished enter the base of mentors at once (S001 6.4); who is left out is named, with why. */
export function EnterMentors({ collegeId }: { readonly collegeId: string }) {
  const { t } = useTranslation('results');
  const [asking, setAsking] = useState(false);
  const entering = useGraphMutation(EnterPotentialMentorsDocument);
  const answer = entering.data?.data.enterPotentialMentors;
  const leftOut = (answer?.results ?? []).filter(({ problems }) => problems.length > 0);
  return (
    <>
      <Button variant="default" mt="sm" onClick={() => setAsking(true)}>
        {t('totals.enter')}
      </Button>
      <Done focus>
        {answer !== undefined &&
          !asking &&
          (answer.results.length === 0 ? t('totals.nobody') : t('totals.entered', { count: answer.created }))}
      </Done>
      {!asking && leftOut.length > 0 && (
        <details className={classes.leftOut}>
          <summary>{t('totals.leftOut', { count: leftOut.length })}</summary>
          <ul>
            {leftOut.map(({ index, person, problems }) => (
              <li key={index}>
                {person?.name}: {problems[0]?.message}
              </li>
            ))}
          </ul>
        </details>
      )}
      {!asking && answer && answer.remaining > 0 && (
        <p className={classes.why}>{t('totals.remaining', { count: answer.remaining })}</p>
      )}
      {asking && (
        <ActDialog
          title={t('totals.enter')}
          close={() => setAsking(false)}
          words={t('totals.enterDo')}
          act={() => entering.mutate({ input: { collegeId } }, { onSuccess: () => setAsking(false) })}
          pending={entering.isPending}
          problem={answer?.problems[0]?.message}
          failure={entering.error}
        >
          <p className={classes.muted}>{t('totals.enterText')}</p>
        </ActDialog>
      )}
    </>
  );
}
