import { Button, List, Menu, Text } from '@mantine/core';
import { IconChevronDown, IconLogout, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';
import classes from './shell.module.css';
import { useHome } from './use-home';

/** Sign in, or who is signed in, as what and for which regions and colleges. */
export function AccountMenu() {
  const { t } = useTranslation();
  const { settings, account, name, signIn, signOut } = useSession();
  const { data } = useHome();
  if (account === null) {
    if (!settings.signIn) return null;
    return (
      <Button size="sm" onClick={signIn}>
        {t('signIn')}
      </Button>
    );
  }
  const roles = data?.me?.roles ?? [];
  const places = [...(data?.me?.regions ?? []), ...(data?.me?.colleges ?? [])];
  return (
    <Menu position="bottom-end" width={300} withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          size="sm"
          maw={200}
          className={classes.account}
          leftSection={<IconUser size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={`${t('account')}: ${name ?? account}`}
        >
          <span className={classes.accountName}>{name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{name}</Menu.Label>
        <div style={{ padding: '0 0.75rem 0.5rem' }}>
          {roles.length === 0 && <Text size="sm">{data && t('noRoles')}</Text>}
          <List size="sm" spacing={2} listStyleType="none" aria-label={t('rolesOf')}>
            {roles.map((role) => (
              <List.Item key={role} fw={600}>
                {t(`roles.${role}`)}
              </List.Item>
            ))}
            {places.map((place) => (
              <List.Item key={place.code} c="var(--hub-muted)">
                {place.name}
              </List.Item>
            ))}
          </List>
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={signOut}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
