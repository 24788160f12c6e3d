import { Anchor, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, Redirect } from 'wouter';
import { LANDED } from '../session/back.policy';
import { Block } from '../ui/block';
import { landingOf } from './landing.policy';
import { Page } from './page';
import { useHome } from './use-home';

/** `/`: goes on to what the account answers for. */
export function LandingPage() {
  const home = useHome();
  const { t } = useTranslation();
  if (!home.data) {
    return (
      <Page title={t('product')}>
        <Block title={t('navigation')} answer={home} at="" select={() => null}>
          {() => null}
        </Block>
      </Page>
    );
  }
  const landing = landingOf(home.data);
  switch (landing.page) {
    case 'region':
      return <Redirect href={`/regions/${landing.code}`} state={LANDED} replace />;
    case 'college':
      return <Redirect href={`/colleges/${landing.code}`} state={LANDED} replace />;
    case 'access':
      return <Redirect href="/access" state={LANDED} replace />;
    case 'participant':
      return <Redirect href="/pair" state={LANDED} replace />;
    default:
      return <ChoicePage of={landing.page} />;
  }
}

interface ChoicePageProps {
  readonly of: 'regions' | 'colleges';
  /** Which page of the chosen one to go to, where it is not its first. */
  readonly to?: 'explore';
}

/** Several regions or colleges to choose from. */
export function ChoicePage({ of, to }: ChoicePageProps) {
  const { t } = useTranslation();
  const home = useHome();
  const title = t(of === 'regions' ? 'choose.region' : 'choose.college');
  return (
    <Page title={title}>
      <Block
        title={t(of === 'regions' ? 'regions' : 'colleges')}
        answer={home}
        at={of === 'regions' ? 'regions' : 'me'}
        select={(data) => (of === 'regions' ? data.regions : data.me?.colleges)}
        isEmpty={(places) => places.length === 0}
        empty={of === 'regions' ? t('choose.none') : t('noRoles')}
      >
        {(places) => (
          <List spacing="sm" listStyleType="none">
            {places.map(({ code, name }) => (
              <List.Item key={code}>
                <Anchor component={Link} href={`/${of}/${code}${to ? `/${to}` : ''}`}>
                  {name}
                </Anchor>
              </List.Item>
            ))}
          </List>
        )}
      </Block>
    </Page>
  );
}
