import { Button } from '@mantine/core';
import { IconLink, IconMail } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { renderSVG } from 'uqr';
import { CopyButton } from '../ui/copy-button';
import classes from './access.module.css';

interface InvitationLinkProps {
  readonly address: string;
  readonly invitee: string;
  readonly role: string;
  /** Where the hub sends it, too. */
  readonly email: string | null;
  readonly done: () => void;
}

/** The link of an invitation, this one time: to copy, to write by mail, or to point a phone at. */
export function InvitationLink({ address, invitee, role, email, done }: InvitationLinkProps) {
  const { t } = useTranslation('access');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const mail = new URLSearchParams({ subject: t('invite.mailSubject'), body: t('invite.mailBody', { role, address }) });
  return (
    <div className={classes.secret}>
      <h3 ref={heading} tabIndex={-1}>
        <IconLink size={20} aria-hidden />
        {t('invite.made', { invitee, role })}
      </h3>
      {email !== null && <p>{t('invite.sends', { email })}</p>}
      <p>{t('invite.once')}</p>
      <div className={classes.invitation}>
        <img src={`data:image/svg+xml,${encodeURIComponent(renderSVG(address))}`} alt={t('invite.picture')} />
        <div>
          <code>{address}</code>
          <div className={classes.acts}>
            <CopyButton text={address} what={t('invite.link')} />
            <Button
              component="a"
              size="xs"
              variant="default"
              href={`mailto:?${mail.toString().replaceAll('+', '%20')}`}
              leftSection={<IconMail size={14} aria-hidden />}
            >
              {t('invite.mail')}
            </Button>
          </div>
        </div>
      </div>
      <Button mt="md" onClick={done}>
        {t('invite.handed')}
      </Button>
    </div>
  );
}
