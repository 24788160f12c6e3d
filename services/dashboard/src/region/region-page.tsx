import { useTranslation } from 'react-i18next';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/region';
import { Page } from '../shell/page';

addTexts('region', texts);

export default function RegionPage({ code }: { code: string }) {
  const { t } = useTranslation('region');
  return (
    <Page title={t('title')} kicker={code}>
      {null}
    </Page>
  );
}
