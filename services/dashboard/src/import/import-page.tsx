import { useTranslation } from 'react-i18next';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/import';
import { Page } from '../shell/page';

addTexts('import', texts);

export default function ImportPage() {
  const { t } = useTranslation('import');
  return <Page title={t('title')}>{null}</Page>;
}
