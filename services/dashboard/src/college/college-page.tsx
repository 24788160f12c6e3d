import { useTranslation } from 'react-i18next';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/college';
import { Page } from '../shell/page';

addTexts('college', texts);

export default function CollegePage({ code }: { code: string }) {
  const { t } = useTranslation('college');
  return (
    <Page title={t('title')} kicker={code}>
      {null}
    </Page>
  );
}
