import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaveMentorshipDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ReasonDialog } from './reason-dialog';
import classes from '../ui/thumb/thumb.module.css';

/** Either side leaves at any time (S000). */
export function Leaving({ id }: { readonly id: string }) {
  const { t } = useTranslation('pair');
  const { mutate, isPending, data, error } = useGraphMutation(LeaveMentorshipDocument);
  const [leaving, setLeaving] = useState(false);
  return (
    <div className={classes.acts}>
      <Button variant="subtle" color="gray" className={classes.small} onClick={() => setLeaving(true)}>
        {t('leave.open')}
      </Button>
      {leaving && (
        <ReasonDialog
          title={t('leave.title')}
          text={t('leave.text')}
          label={t('leave.reason')}
          words={t('leave.do')}
          close={() => setLeaving(false)}
          act={(reason) =>
            mutate(
              { input: { mentorshipId: id, reason } },
              { onSuccess: (done) => done.data.leaveMentorship.problems.length === 0 && setLeaving(false) },
            )
          }
          pending={isPending}
          problem={data?.data.leaveMentorship.problems[0]?.message}
          failure={error}
        />
      )}
    </div>
  );
}
