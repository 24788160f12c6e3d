import { useTranslation } from 'react-i18next';
import { OwnConsentsDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/links';
import * as ofPerson from '../i18n/texts/person';
import { OwnPairs } from '../pair/own-pairs';
import { useSession } from '../session/session';
import { MessagePage } from '../shell/message-page';
import { Page } from '../shell/page';
import { Block } from '../ui/block';
import { OwnConsent } from './own-consent';

addTexts('links', texts);
addTexts('person', ofPerson);

/** `/link/:code`: what somebody does who takes part without an account. */
export default function LinkPage() {
  const { t } = useTranslation('links');
  const { account } = useSession();
  if (account !== null) return <Opened />;
  return (
    <MessagePage title={t('own.over')}>
      <p>{t('own.overText')}</p>
    </MessagePage>
  );
}

function Opened() {
  const { t } = useTranslation('links');
  const answer = useGraph(OwnConsentsDocument, {});
  const me = answer.data?.me;
  const [person] = me?.persons ?? [];
  const pairs = <OwnPairs key="pairs" />;
  const consent = (
    <Block key="consent" title={t('own.consent')} answer={answer} at="me" select={() => person}>
      {(shown) => <OwnConsent person={shown} byRepresentative={me?.linkHolder === 'REPRESENTATIVE'} />}
    </Block>
  );
  return (
    <Page
      title={person?.name ?? t('own.title')}
      windowTitle={t('own.title')}
      kicker={person?.college?.name}
      lead={me?.linkHolder === 'REPRESENTATIVE' && t('own.representative')}
    >
      {/* What nothing else can begin without stands first; given, it makes room without losing what it says. */}
      {person?.consentInForce === false ? [consent, pairs] : [pairs, consent]}
    </Page>
  );
}
