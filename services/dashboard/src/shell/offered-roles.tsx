import { Container } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { OfferedRolesDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { useSession } from '../session/session';
import classes from './shell.module.css';

/** Tells an account of a role that waits for it, and leads to where it is taken. */
export function OfferedRoles() {
  const { t } = useTranslation();
  const { account, byLink } = useSession();
  const { data } = useGraph(OfferedRolesDocument, {}, { enabled: account !== null && !byLink });
  const offered = account === null ? [] : (data?.me?.offeredRoles ?? []);
  if (offered.length === 0) return null;
  return (
    <Container size="var(--hub-width)" className={classes.notice}>
      <div className={classes.noticeBox} role="status">
        <p>
          {t('offered.text', { roles: offered.map(({ role }) => t(`roles.${role}`)).join(', ') })}{' '}
          <Link href="/offers">{t('offered.open')}</Link>
        </p>
      </div>
    </Container>
  );
}
