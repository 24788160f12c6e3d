import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CreateCalendarLinkDocument, RevokeCalendarLinkDocument, type OwnPairsQuery } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { CopyButton } from '../ui/copy-button';
import { Done, Failed } from '../ui/notes';
import { useFormat } from '../ui/use-format';
import classes from '../ui/thumb/thumb.module.css';

interface CalendarCardProps {
  readonly personId: string;
  readonly links: NonNullable<OwnPairsQuery['calendarLinks']>;
}

/** The secret address of one's meetings, for the calendar of a phone. It is shown once. */
export function CalendarCard({ personId, links }: CalendarCardProps) {
  const { t } = useTranslation('pair');
  const format = useFormat();
  const making = useGraphMutation(CreateCalendarLinkDocument);
  const revoking = useGraphMutation(RevokeCalendarLinkDocument);
  const link = links.find((one) => one.personId === personId);
  const made = making.data?.data.createCalendarLink.path;
  const address = made && `${location.origin}${made}`;
  const input = { personId };
  const failure = making.error ?? revoking.error;
  return (
    <section className={classes.card} aria-label={t('calendar.title')}>
      <h2 className={classes.name}>{t('calendar.title')}</h2>
      <p className={classes.muted}>{t('calendar.hint')}</p>
      {link && <p className={classes.line}>{t('calendar.made', { day: format.moment(link.createdAt) })}</p>}
      {address && (
        <>
          <p className={classes.late}>{t('calendar.once')}</p>
          <p>
            <code className={classes.link}>{address}</code>
          </p>
          <CopyButton text={address} what={t('calendar.link')} />
        </>
      )}
      <Done>{revoking.data !== undefined && !link && t('calendar.revoked')}</Done>
      {failure && <Failed message={failure.message} />}
      <div className={classes.acts}>
        <Button
          variant="light"
          className={classes.big}
          loading={making.isPending}
          onClick={() => making.mutate({ input })}
        >
          {t(link ? 'calendar.again' : 'calendar.make')}
        </Button>
        {link && (
          <Button
            variant="subtle"
            color="gray"
            className={classes.small}
            loading={revoking.isPending}
            onClick={() => revoking.mutate({ input }, { onSuccess: () => making.reset() })}
          >
            {t('calendar.revoke')}
          </Button>
        )}
      </div>
    </section>
  );
}
