import { useTranslation } from 'react-i18next';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/pair';
import { isParticipant } from '../shell/landing.policy';
import { NotForYou } from '../shell/not-for-you';
import { Page } from '../shell/page';
import { useHome } from '../shell/use-home';
import { OwnPairs } from './own-pairs';

addTexts('pair', texts);

/** `/pair`: what mentor and mentee do by themselves, on a phone. */
export default function PairPage() {
  const { t } = useTranslation('pair');
  const home = useHome();
  if (!home.data) return <Page title={t('title')}>{null}</Page>;
  return (
    <Page title={t('title')}>
      {isParticipant(home.data) ? <OwnPairs /> : <NotForYou stranger={t('stranger')} others={t('others')} />}
    </Page>
  );
}
