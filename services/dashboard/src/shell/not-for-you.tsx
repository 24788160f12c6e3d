import { Alert, Button, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';

interface NotForYouProps {
  /** For who is not signed in. */
  readonly stranger: string;
  /** For accounts of other roles. */
  readonly others: string;
}

/** Whom a page is for, for those whom it isn't. */
export function NotForYou({ stranger, others }: NotForYouProps) {
  const { t } = useTranslation();
  const { account, settings, signIn } = useSession();
  const unknown = account === null && settings.signIn !== null;
  return (
    <Alert variant="light" color="gray" icon={<IconLock aria-hidden />} maw="46rem">
      <Text size="sm">{unknown ? stranger : others}</Text>
      {unknown && (
        <Button size="sm" mt="md" onClick={signIn}>
          {t('signIn')}
        </Button>
      )}
    </Alert>
  );
}
