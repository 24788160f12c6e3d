import { useTranslation } from 'react-i18next';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/import';
import { mayImport, regionOf } from '../shell/landing.policy';
import { NotForYou } from '../shell/not-for-you';
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
        <NotForYou stranger={t('denied.stranger')} others={t('denied.others')} />
      )}
    </Page>
  );
}
