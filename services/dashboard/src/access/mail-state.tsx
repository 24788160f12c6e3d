import { useTranslation } from 'react-i18next';
import type { RoleInvitationsQuery } from '../graph/generated/graphql';
import { useSession } from '../session/session';
import classes from './access.module.css';

type Mail = NonNullable<NonNullable<RoleInvitationsQuery['roleInvitations']>['nodes'][number]['mail']>;

/** What became of the letter of an invitation, and what there is to do where it did not come. */
export function MailState({ mail: { email, state } }: { mail: Mail }) {
  const { t } = useTranslation('access');
  const { settings } = useSession();
  const said = state === 'WAITING' && !settings.mail ? 'UNSENDABLE' : state;
  return (
    <span className={classes.mail} data-failed={said === 'FAILED' || said === 'UNSENDABLE' || undefined}>
      {email !== null && <span>{email}</span>}
      {t(`mail.${said}`)}
    </span>
  );
}
