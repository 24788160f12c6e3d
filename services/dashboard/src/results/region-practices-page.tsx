import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/results';
import { seesLiveFigures } from '../shell/landing.policy';
import { Page } from '../shell/page';
import { useHome } from '../shell/use-home';
import { CardBlock } from '../ui/card-block';
import { PracticeList } from './practice-list';

addTexts('results', texts);

/** `/regions/:code/practices`: what the pairs of a region agreed to share, for its colleges and its coordinators. */
export default function RegionPracticesPage({ code }: { readonly code: string }) {
  const { t } = useTranslation('results');
  const home = useHome();
  const sees = home.data !== undefined && seesLiveFigures(home.data);
  return (
    <Page
      title={t('region.title')}
      kicker={
        <Anchor component={Link} href={`/regions/${code}`} inherit>
          {t('region.back')}
        </Anchor>
      }
      lead={t('region.lead')}
    >
      {sees && <PracticeList asked={{ shared: true }} of="region" />}
      {home.data && !sees && <CardBlock title={t('region.title')}>{t('region.denied')}</CardBlock>}
    </Page>
  );
}
