import { Button } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../ui/copy-button';
import parts from '../ui/parts.module.css';
import classes from './access.module.css';
import type { Issued } from './use-client-change';

/** The secret, this one time. Takes the focus: it follows on a press of a button. */
export function IssuedSecret({ clientId, secret, forget }: Issued & { forget: () => void }) {
  const { t } = useTranslation('access');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={classes.secret}>
      <h3 ref={heading} tabIndex={-1}>
        <IconKey size={20} aria-hidden />
        {t('secret.title')}
      </h3>
      <p>{t('secret.once')}</p>
      <dl className={parts.terms}>
        <div>
          <dt>{t('system.clientId')}</dt>
          <dd className={classes.copied}>
            <code>{clientId}</code>
            <CopyButton text={clientId} what={t('system.clientId')} />
          </dd>
        </div>
        <div>
          <dt>{t('secret.secret')}</dt>
          <dd className={classes.copied}>
            <code>{secret}</code>
            <CopyButton text={secret} what={t('secret.secret')} />
          </dd>
        </div>
      </dl>
      <TokenRequest clientId={clientId} />
      <Button mt="md" onClick={forget}>
        {t('secret.saved')}
      </Button>
    </div>
  );
}

/** The line that gets a token. The secret is not in it: what is typed on a command line is remembered there. */
export function TokenRequest({ clientId }: { clientId: string }) {
  const { t } = useTranslation('access');
  const line = `curl -u '${clientId}' -d grant_type=client_credentials ${location.origin}/oidc/token`;
  return (
    <div className={classes.request}>
      <div className={classes.requestHead}>
        <span>{t('secret.request')}</span>
        <CopyButton text={line} what={t('secret.request')} />
      </div>
      <pre>
        <code>{line}</code>
      </pre>
      <p>{t('secret.asks')}</p>
    </div>
  );
}
