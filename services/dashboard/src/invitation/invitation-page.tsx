import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { AcceptRoleDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/invitation';
import { useSession } from '../session/session';
import { MessagePage } from '../shell/message-page';
import { SignInUnset } from '../shell/sign-in-unset';
import { Loading } from '../ui/loading';
import { Failed } from '../ui/notes';
import { AcceptRole } from './accept-role';

addTexts('invitation', texts);

/** `/invitation/:code`: takes a role that somebody was invited to. */
export default function InvitationPage({ code }: { code: string }) {
  const { t } = useTranslation('invitation');
  const { settings, account, signIn } = useSession();
  if (account !== null) return <Invited code={code} />;
  if (!settings.signIn) return <SignInUnset />;
  return (
    <MessagePage title={t('title')}>
      <p>{t('signIn')}</p>
      <Button onClick={signIn}>{t('doSignIn')}</Button>
    </MessagePage>
  );
}

function Invited({ code }: { code: string }) {
  const { t } = useTranslation('invitation');
  const { mutate, data, error } = useGraphMutation(AcceptRoleDocument, { changes: false });
  useEffect(() => mutate({ code, dryRun: true }), [mutate, code]);
  const offer = data?.data.acceptRole;
  if (!offer && !error) return <Loading label={t('title')} />;
  return (
    <MessagePage title={t('title')}>
      {error && <Failed message={error.message} />}
      {offer?.problems.map(({ code: problem, message }) => (
        <p key={problem}>{message}</p>
      ))}
      {offer?.role && <AcceptRole offer={{ ...offer, role: offer.role }} by={{ code }} />}
    </MessagePage>
  );
}
