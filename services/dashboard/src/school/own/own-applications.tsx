import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../graph/bulk.policy';
import { WithdrawApplicationsDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { Failed } from '../../ui/notes';
import thumb from '../../ui/thumb/thumb.module.css';
import { useFormat } from '../../ui/use-format';
import type { OwnApplication } from './own-school.type';
import classes from './own.module.css';

interface OwnApplicationsProps {
  readonly applications: readonly OwnApplication[];
  readonly tell: (done: string) => void;
}

/** Places that the reader has asked for, and what has become of each. */
export function OwnApplications({ applications, tell }: OwnApplicationsProps) {
  const { t } = useTranslation('ownSchool');
  const format = useFormat();
  const withdrawing = useGraphMutation(WithdrawApplicationsDocument);
  const refusal = refusalOf(withdrawing.data?.data.withdrawApplications);
  function withdraw(cohortId: string, id: string): void {
    withdrawing.mutate(
      { input: { cohortId, ids: [id] } },
      {
        onSuccess({ data: { withdrawApplications } }) {
          if (!refusalOf(withdrawApplications)) tell(t('withdrawn'));
        },
      },
    );
  }
  return (
    <section className={thumb.card} aria-label={t('asked')}>
      <h2 className={thumb.name}>{t('asked')}</h2>
      <ul className={classes.list}>
        {applications.map(({ id, state, appliedOn, movedUpOn, reason, cohort }) => {
          const { course, title, college } = cohort;
          return (
            <li key={id}>
              <strong>{course.title}</strong>
              <p className={thumb.line}>{[title, t('host', { college: college.name })].join(', ')}</p>
              <p className={state === 'WAITING' || state === 'DECLINED' ? thumb.late : thumb.line}>
                {t(`state.${state}`)}
                <span className={thumb.muted}>{`, ${t('appliedOn', { day: format.day(appliedOn) })}`}</span>
              </p>
              {movedUpOn && <p className={thumb.muted}>{t('movedUp', { day: format.day(movedUpOn) })}</p>}
              {reason && <p className={thumb.line}>{t('reason', { reason })}</p>}
              {(state === 'APPLIED' || state === 'WAITING') && (
                <Button
                  variant="subtle"
                  color="gray"
                  className={thumb.small}
                  loading={withdrawing.isPending && withdrawing.variables?.input.ids[0] === id}
                  aria-label={t('withdrawOf', { course: course.title, cohort: title })}
                  onClick={() => withdraw(cohort.id, id)}
                >
                  {t('withdraw')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {refusal && <Failed message={refusal} />}
      {withdrawing.error && <Failed message={withdrawing.error.message} />}
    </section>
  );
}
