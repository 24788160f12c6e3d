import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  CreateSchoolCalendarDocument,
  RevokeSchoolCalendarDocument,
  SchoolCalendarsDocument,
} from '../graph/generated/graphql';
import { useGraph, useGraphMutation } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/school-calendar';
import { CopyButton } from '../ui/copy-button';
import { Done, Failed } from '../ui/notes';
import { useFormat } from '../ui/use-format';
import classes from './school.module.css';

addTexts('schoolCalendar', texts);

/** Whose calendar: the reader's own, or that of a college for its staff. */
type Whose = { readonly personId: string } | { readonly collegeId: string };

/** The secret address of what there is in the school. It is shown once. */
export function SchoolCalendar({ whose }: { readonly whose: Whose }) {
  const { t } = useTranslation('schoolCalendar');
  const format = useFormat();
  const answer = useGraph(SchoolCalendarsDocument, {});
  const making = useGraphMutation(CreateSchoolCalendarDocument);
  const revoking = useGraphMutation(RevokeSchoolCalendarDocument);
  const isOwn = 'personId' in whose;
  const inUse = answer.data?.schoolCalendars?.find(({ personId, collegeId }) =>
    'personId' in whose ? personId === whose.personId : personId === null && collegeId === whose.collegeId,
  );
  const path = making.data?.data.createSchoolCalendar.path;
  const address = path && `${location.origin}${path}`;
  const failure = making.error ?? revoking.error;
  return (
    <>
      <p className={classes.muted}>{t(isOwn ? 'own' : 'ofCollege')}</p>
      {inUse && <p className={classes.muted}>{t('made', { moment: format.moment(inUse.createdAt) })}</p>}
      {address && (
        <>
          <p>{t('once')}</p>
          <p>
            <code className={classes.link}>{address}</code>
          </p>
          <CopyButton text={address} what={t('link')} />
        </>
      )}
      <Done>{revoking.data !== undefined && !inUse && t('revoked')}</Done>
      {failure && <Failed message={failure.message} />}
      <div className={classes.acts}>
        <Button variant="default" loading={making.isPending} onClick={() => making.mutate({ input: whose })}>
          {t(inUse ? 'again' : 'make')}
        </Button>
        {inUse && (
          <Button
            variant="subtle"
            color="gray"
            loading={revoking.isPending}
            onClick={() => revoking.mutate({ input: whose }, { onSuccess: () => making.reset() })}
          >
            {t('revoke')}
          </Button>
        )}
      </div>
    </>
  );
}
