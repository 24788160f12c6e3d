import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import table from '../ui/table.module.css';
import { useFormat } from '../ui/use-format';
import classes from './school.module.css';
import type { Cohort, Session } from './school.type';

interface SessionsTableProps {
  readonly sessions: Cohort['sessions'];
  /** What can be done with a session that stands; null where the reader does nothing. */
  readonly acts: ((session: Session) => ReactNode) | null;
}

/** The sessions of a cohort in their order; one that is cancelled stays, with why. */
export function SessionsTable({ sessions, acts }: SessionsTableProps) {
  const { t } = useTranslation('school');
  const nodes = sessions?.nodes ?? [];
  return (
    <>
      {nodes.length === 0 && <p className={classes.muted}>{t('cohort.noSessions')}</p>}
      {nodes.length > 0 && (
        <table className={table.table}>
          <thead>
            <tr>
              <th>{t('cohort.day')}</th>
              <th>{t('cohort.what')}</th>
              <th>{t('cohort.where')}</th>
              {acts && <td />}
            </tr>
          </thead>
          <tbody>
            {nodes.map((session) => (
              <SessionRow key={session.id} session={session} acts={acts} />
            ))}
          </tbody>
        </table>
      )}
      {sessions?.pageInfo.hasNextPage && <p className={classes.muted}>{t('cohort.moreSessions')}</p>}
    </>
  );
}

function SessionRow({ session, acts }: { readonly session: Session } & Pick<SessionsTableProps, 'acts'>) {
  const { t } = useTranslation('school');
  const format = useFormat();
  const { kind, title, day, startsAt, endsAt, hours, place, link, teacher, cancelledOn, cancelReason } = session;
  return (
    <tr>
      <th scope="row">
        <span
          className={cancelledOn ? classes.cancelled : undefined}
        >{`${format.day(day)}, ${startsAt}–${endsAt}`}</span>
      </th>
      <td data-label={t('cohort.what')}>
        <span className={classes.lines}>
          <span className={cancelledOn ? classes.cancelled : undefined}>{title}</span>
          <span className={classes.muted}>
            {[t(`cohort.kinds.${kind}`), t('cohort.hours', { hours }), teacher].filter(Boolean).join(', ')}
          </span>
          {cancelledOn && (
            <span className={classes.full}>
              {t('cohort.cancelled', { day: format.day(cancelledOn), reason: cancelReason ?? '' })}
            </span>
          )}
        </span>
      </td>
      <td data-label={t('cohort.where')}>
        <span className={classes.lines}>
          {place && <span>{place}</span>}
          {link && !cancelledOn && (
            <Anchor href={link} target="_blank" rel="noopener noreferrer">
              {t('cohort.join')}
            </Anchor>
          )}
        </span>
      </td>
      {acts && <td className={table.act}>{cancelledOn === null && acts(session)}</td>}
    </tr>
  );
}
