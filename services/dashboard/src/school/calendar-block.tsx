import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  CohortPlacesDocument,
  CreateCohortCalendarDocument,
  RevokeCohortCalendarDocument,
} from '../graph/generated/graphql';
import { useGraph, useGraphMutation } from '../graph/use-graph';
import { CardBlock } from '../ui/card-block';
import { CopyButton } from '../ui/copy-button';
import { Done, Failed } from '../ui/notes';
import { useFormat } from '../ui/use-format';
import classes from './school.module.css';

/** The secret address of a cohort's sessions, for the calendars of its listeners. It is shown once. */
export function CalendarBlock({ cohortId }: { readonly cohortId: string }) {
  const { t } = useTranslation('school');
  const format = useFormat();
  const answer = useGraph(CohortPlacesDocument, { id: cohortId });
  const making = useGraphMutation(CreateCohortCalendarDocument);
  const revoking = useGraphMutation(RevokeCohortCalendarDocument);
  const madeAt = answer.data?.cohort?.calendarMadeAt ?? null;
  const path = making.data?.data.createCohortCalendar.path;
  const address = path && `${location.origin}${path}`;
  const failure = making.error ?? revoking.error;
  const input = { cohortId };
  return (
    <CardBlock title={t('calendar.title')} hint={t('calendar.hint')}>
      {madeAt && <p className={classes.muted}>{t('calendar.made', { moment: format.moment(madeAt) })}</p>}
      {address && (
        <>
          <p>
            <code className={classes.link}>{address}</code>
          </p>
          <CopyButton text={address} what={t('calendar.link')} />
        </>
      )}
      <Done>{revoking.data !== undefined && madeAt === null && t('calendar.revoked')}</Done>
      {failure && <Failed message={failure.message} />}
      <div className={classes.acts}>
        <Button variant="default" loading={making.isPending} onClick={() => making.mutate({ input })}>
          {t(madeAt ? 'calendar.again' : 'calendar.make')}
        </Button>
        {madeAt && (
          <Button
            variant="subtle"
            color="gray"
            loading={revoking.isPending}
            onClick={() => revoking.mutate({ input }, { onSuccess: () => making.reset() })}
          >
            {t('calendar.revoke')}
          </Button>
        )}
      </div>
    </CardBlock>
  );
}
