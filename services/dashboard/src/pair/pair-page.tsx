import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnPairsQuery } from '../graph/generated/graphql';
import { onDevice } from '../session/on-device';
import { useSession } from '../session/session';
import { isParticipant } from '../shell/landing.policy';
import { NotForYou } from '../shell/not-for-you';
import { Page } from '../shell/page';
import { WaitingPage } from '../shell/waiting-page';
import { useHome } from '../shell/use-home';
import { KeptPairs } from './kept-pairs';
import { keepPage } from './offline';
import { OwnPairs } from './own-pairs';
import { useOutbox } from './use-outbox';
import { Waiting } from './waiting';

/** `/pair`: what mentor and mentee do by themselves, on a phone, with a network or without. */
export default function PairPage() {
  const { t } = useTranslation('pair');
  const { account } = useSession();
  const home = useHome();
  const [kept] = useState(() => onDevice<OwnPairsQuery>(account));
  const own = home.data !== undefined && isParticipant(home.data);
  useEffect(() => {
    if (own) keepPage();
  }, [own]);
  if (!home.data) {
    if (home.failure?.code !== 'NETWORK' || !kept) return <WaitingPage title={t('title')} answer={home} at="me" />;
    return (
      <Page title={t('title')}>
        <KeptPairs kept={kept} retry={home.retry} />
      </Page>
    );
  }
  return (
    <Page title={t('title')}>
      {own ? (
        <OwnPairs />
      ) : (
        <>
          {account === null && kept && <WaitingOf account={kept.account} />}
          <NotForYou stranger={t('stranger')} others={t('others')} />
        </>
      )}
    </Page>
  );
}

/** What was typed without a network waits for who has to sign in again. */
function WaitingOf({ account }: { account: string }) {
  return <Waiting outbox={useOutbox(account)} />;
}
