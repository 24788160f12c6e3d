import { Button, TextInput, Title } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { InviteToRoleDocument, type DigestLanguage } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { useLanguage } from '../i18n';
import { useSession } from '../session/session';
import block from '../ui/block.module.css';
import { Failed } from '../ui/notes';
import { atFields, invitationAddress, type FormProblems } from './access.policy';
import type { Gift, Region } from './access.type';
import classes from './access.module.css';
import { GiftFields } from './gift-fields';
import { InvitationLink } from './invitation-link';
import { LetterFields } from './letter-fields';
import { useGift } from './use-gift';

interface InviteProps {
  readonly gifts: readonly Gift[];
  readonly regions: readonly Region[];
}

const NO_LETTER: { readonly email: string; readonly language: DigestLanguage | null } = { email: '', language: null };

/** Invites somebody whose account nobody has to know: a link that is handed over, with the role in it. */
export function Invite({ gifts, regions }: InviteProps) {
  const { t } = useTranslation('access');
  const { t: ofShell } = useTranslation();
  const heading = useId();
  const { settings } = useSession();
  const [invitee, setInvitee] = useState('');
  const [letter, setLetter] = useState(NO_LETTER);
  const email = letter.email.trim();
  const [tried, setTried] = useState(false);
  const inviting = useGraphMutation(InviteToRoleDocument);
  const own = useLanguage() === 'en' ? 'EN' : 'RU';
  const gift = useGift(gifts, regions);
  const { role, kind, scope, heldFor } = gift;
  const [result] = inviting.data?.data.inviteToRoles.results ?? [];
  const problems = { ...missing(), ...atFields(result?.problems ?? []) };

  function missing(): FormProblems {
    if (!tried) return {};
    return {
      ...(invitee.trim() === '' && { account: t('invite.inviteeMissing') }),
      ...(role === null && { role: t('give.roleMissing') }),
      ...(kind !== null && scope === null && { scope: t(`give.${kind}Missing`) }),
    };
  }

  function change(set: () => void): void {
    inviting.reset();
    set();
  }

  function invite(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (invitee.trim() === '' || role === null || !gift.complete) return;
    const byMail = email === '' ? {} : { email, language: letter.language ?? own };
    inviting.mutate({ row: { invitee: invitee.trim(), role, ...heldFor, ...byMail } });
  }

  function next(): void {
    inviting.reset();
    setInvitee('');
    setLetter(NO_LETTER);
    setTried(false);
  }

  return (
    <section className={block.block} aria-labelledby={heading}>
      <div className={block.head}>
        <Title order={2} id={heading} className={block.title}>
          {t('invite.title')}
        </Title>
        <p className={block.hint}>{t(settings.mail ? 'invite.hintMail' : 'invite.hint')}</p>
      </div>
      {result?.code && role !== null ? (
        <InvitationLink
          address={invitationAddress(location.origin, result.code)}
          invitee={invitee.trim()}
          role={ofShell(`roles.${role}`)}
          email={email === '' ? null : email}
          done={next}
        />
      ) : (
        <form onSubmit={invite} noValidate className={classes.form}>
          <TextInput
            label={t('invite.invitee')}
            description={t('invite.inviteeHint')}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            value={invitee}
            onChange={({ currentTarget: { value } }) => change(() => setInvitee(value))}
            error={problems.account}
            autoComplete="off"
            maxLength={100}
          />
          <GiftFields gift={gift} problems={problems} change={change} />
          {settings.mail && (
            <LetterFields
              letter={{ ...letter, language: letter.language ?? own }}
              set={(next) => change(() => setLetter(next))}
              error={problems.email}
            />
          )}
          <div className={classes.formFoot}>
            {problems.whole && <Failed message={problems.whole} />}
            {inviting.error && <Failed message={inviting.error.message} />}
            <Button type="submit" loading={inviting.isPending} leftSection={<IconLink size={18} aria-hidden />}>
              {t('invite.submit')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
