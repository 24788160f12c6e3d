import { useTranslation } from 'react-i18next';
import type { ImportRunsQuery } from '../../graph/generated/graphql';
import classes from '../people.module.css';

type Run = NonNullable<ImportRunsQuery['importRuns']>['nodes'][number];

/** How far an import is that has not ended, and what to do about one that broke off. */
export function UnfinishedRun({ run: { state, progress } }: { readonly run: Run }) {
  const { t } = useTranslation('imports');
  const isBroken = state === 'BROKEN_OFF';
  return (
    <>
      <span className={isBroken ? classes.warn : undefined}>{t(`states.${state}`)}</span>
      {progress && (
        <span className={classes.facts}>
          {t(`phases.${progress.phase}`, { done: progress.done, total: progress.total })}
        </span>
      )}
      {isBroken && <span className={classes.facts}>{t('brokenOff')}</span>}
    </>
  );
}
