import { useTranslation } from 'react-i18next';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/submission';
import { useFormat } from '../ui/use-format';
import classes from './submission.module.css';
import type { SubmissionPartsFragment } from '../graph/generated/graphql';

addTexts('submission', texts);

type Shown = Pick<SubmissionPartsFragment, 'state' | 'inTime' | 'submittedAt' | 'automatic'>;

/** How far a college is with a period: a word, and whether it came in time. */
export function SubmissionState({ submission: { state, inTime, submittedAt, automatic } }: { submission: Shown }) {
  const { t } = useTranslation('submission');
  const format = useFormat();
  return (
    <>
      <span className={classes.badge} data-state={state}>
        {t(`state.${state}`)}
      </span>
      {submittedAt !== null && (
        <span className={classes.when}>
          {t(automatic ? 'byItself' : 'submittedAt', { when: format.moment(submittedAt) })}
        </span>
      )}
      {inTime === false && <span className={classes.late}>{t(submittedAt === null ? 'late' : 'cameLate')}</span>}
    </>
  );
}
