import { IconCheck, IconMinus } from '@tabler/icons-react';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './board.module.css';
import type { BoardActivity } from './board.type';

/** Whether an activity is shown to be done: its proofs found and missing, and what the college says of it. */
export function ActivityEvidence({ activity }: { activity: BoardActivity }) {
  const { t } = useTranslation('board');
  const { own, proof, evidence, document, notApplicableReason, changedReason } = activity;
  return (
    <div className={classes.evidence}>
      <p className={classes.badges}>
        {proof && proof !== 'OPEN' && <span data-proof={proof}>{t(`proof.${proof}`)}</span>}
        {own && <span data-proof="OWN">{t('activity.own')}</span>}
      </p>
      {notApplicableReason && <p>{t('activity.notApplicable', { reason: notApplicableReason })}</p>}
      {document && <p>{t('activity.shows', { document })}</p>}
      {changedReason && <p>{t('activity.changed', { reason: changedReason })}</p>}
      {evidence.length > 0 && notApplicableReason === null && (
        <ul>
          {evidence.map(({ found, text }) => (
            <li key={text} data-found={found}>
              {found ? (
                <IconCheck size={14} stroke={2.5} aria-hidden />
              ) : (
                <IconMinus size={14} stroke={2} aria-hidden />
              )}
              <VisuallyHidden>{t(found ? 'proof.found' : 'proof.missing')} </VisuallyHidden>
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
