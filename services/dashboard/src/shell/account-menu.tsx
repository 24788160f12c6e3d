import { Button, Popover, Text } from '@mantine/core';
import { IconChevronDown, IconLogout, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useSession } from '../session/session';
import { CopyButton } from '../ui/copy-button';
import classes from './shell.module.css';
import { useHome } from './use-home';

/** Sign in, or who is signed in, as what and for which regions and colleges. */
export function AccountMenu() {
  const { t } = useTranslation();
  const { settings, account, name, byLink, signIn, signOut } = useSession();
  // Whose link it is the page says; on a device that is another's, too, there has to be a way out.
  if (byLink) {
    return account === null ? null : (
      <Button size="sm" variant="default" leftSection={<IconLogout size={16} aria-hidden />} onClick={signOut}>
        {t('signOut')}
      </Button>
    );
  }
  if (account === null) {
    return settings.signIn ? (
      <Button size="sm" onClick={signIn}>
        {t('signIn')}
      </Button>
    ) : (
      <Button size="sm" variant="default" component={Link} href="/sign-in">
        {t('signIn')}
      </Button>
    );
  }
  return (
    <Popover position="bottom-end" width={280} shadow="md" withinPortal={false} trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="sm"
          maw={220}
          className={classes.account}
          leftSection={<IconUser size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={`${t('account')}: ${name ?? account}`}
        >
          <span className={classes.accountName}>{name}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('account')}>
        <Account />
      </Popover.Dropdown>
    </Popover>
  );
}

function Account() {
  const { t } = useTranslation();
  const { account, name, signOut } = useSession();
  const { data } = useHome();
  const roles = data?.me?.roles ?? [];
  const places = [...(data?.me?.regions ?? []), ...(data?.me?.colleges ?? [])];
  return (
    <>
      <Text size="sm" c="var(--hub-muted)">
        {name}
      </Text>
      {data && roles.length === 0 && (
        <Text size="sm" mt="xs">
          {t('noRoles')}
        </Text>
      )}
      {roles.length > 0 && (
        <ul className={classes.roles} aria-label={t('rolesOf')}>
          {roles.map((role) => (
            <li key={role}>{t(`roles.${role}`)}</li>
          ))}
        </ul>
      )}
      {places.map((place) => (
        <Text key={place.code} size="sm">
          {place.name}
        </Text>
      ))}
      {account !== null && (
        <div className={classes.accountId}>
          <Text size="xs" c="var(--hub-muted)">
            {t('accountId')}
          </Text>
          <code>{account}</code>
          <CopyButton text={account} what={t('accountId')} />
          <Text size="xs" c="var(--hub-muted)">
            {t('accountIdHint')}
          </Text>
        </div>
      )}
      <Button
        fullWidth
        mt="md"
        variant="default"
        size="sm"
        leftSection={<IconLogout size={16} aria-hidden />}
        onClick={signOut}
      >
        {t('signOut')}
      </Button>
    </>
  );
}
