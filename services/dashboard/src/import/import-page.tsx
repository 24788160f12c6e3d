import { Alert, Button, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/import';
import { useSession } from '../session/session';
import { mayImport, regionOf } from '../shell/landing.policy';
import { Page } from '../shell/page';
import { rolesOf, useHome } from '../shell/use-home';
import { Block } from '../ui/block';
import { Importer } from './importer';

addTexts('import', texts);

/** `/import`: a college's spreadsheet is chosen, checked and taken. */
export default function ImportPage() {
  const { t } = useTranslation('import');
  const home = useHome();
  const { data } = home;
  const colleges = data?.me?.colleges ?? [];
  return (
    <Page title={t('title')} lead={t('lead')}>
      {!data ? (
        <Block title={t('title')} answer={home} at="" select={() => null}>
          {() => null}
        </Block>
      ) : mayImport(rolesOf(data)) && colleges.length > 0 ? (
        <Importer colleges={colleges} region={regionOf(data)} />
      ) : (
        <NotForYou />
      )}
    </Page>
  );
}

/** Who imports, for those who don't. */
function NotForYou() {
  const { t } = useTranslation('import');
  const { account, settings, signIn } = useSession();
  const stranger = account === null && settings.signIn !== null;
  return (
    <Alert variant="light" color="gray" icon={<IconLock aria-hidden />} maw="46rem">
      <Text size="sm">{t(stranger ? 'denied.stranger' : 'denied.others')}</Text>
      {stranger && (
        <Button size="sm" mt="md" onClick={signIn}>
          {t('signIn', { ns: 'shell' })}
        </Button>
      )}
    </Alert>
  );
}
