import { Button, Skeleton } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AccessClientDocument,
  IssueClientDocument,
  RevokeClientDocument,
  type AccessClientQuery,
} from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { Block } from '../ui/block';
import { Actor } from '../ui/actor';
import { CopyButton } from '../ui/copy-button';
import { useFormat } from '../ui/use-format';
import parts from '../ui/parts.module.css';
import classes from './access.module.css';
import type { Reader } from './access.type';
import { Failed, Done } from '../ui/notes';
import { IssuedSecret, TokenRequest } from './secret';
import { ConfirmSystem } from './confirm-system';
import { useClientChange } from './use-client-change';

type College = Reader['colleges'][number];
type Client = NonNullable<NonNullable<AccessClientQuery['college']>['systemClient']>;

interface SystemBlockProps {
  readonly college: College;
  /** Told apart by its name, where the director has several. */
  readonly named: boolean;
}

/** The key by which a college's information system signs in: made, renewed and taken away by the director. */
export function SystemBlock({ college, named }: SystemBlockProps) {
  const { t } = useTranslation('access');
  const answer = useGraph(AccessClientDocument, { code: college.code });
  const title = named ? t('system.titleOf', { college: college.name }) : t('system.title');
  return (
    <Block
      title={title}
      hint={t('system.hint')}
      answer={answer}
      at="college.systemClient"
      from="participants"
      // No client is content too: there is one to be made.
      select={({ college: found }) => found && { client: found.systemClient ?? null }}
      skeleton={<Skeleton height={140} radius="md" />}
    >
      {({ client }) => <System college={college} client={client} />}
    </Block>
  );
}

function System({ college, client }: { college: College; client: Client | null }) {
  const { t } = useTranslation('access');
  const [asking, setAsking] = useState<'renew' | 'revoke' | null>(null);
  const { issue, revoke, issued, failure, busy, revoked, forget } = useClientChange(
    IssueClientDocument,
    RevokeClientDocument,
  );
  const which = { college: college.id };
  const standing = client !== null && client.revokedAt === null;
  if (issued) return <IssuedSecret {...issued} forget={forget} />;
  return (
    <>
      <Standing client={client} />
      {standing && <TokenRequest clientId={client.clientId} />}
      {failure && <Failed message={failure} />}
      <div className={parts.actions}>
        {standing ? (
          <>
            <Button variant="default" onClick={() => setAsking('renew')}>
              {t('system.renew')}
            </Button>
            <Button variant="default" onClick={() => setAsking('revoke')}>
              {t('system.revoke')}
            </Button>
          </>
        ) : (
          <Button leftSection={<IconKey size={18} aria-hidden />} onClick={() => issue(which)} loading={busy}>
            {t(client ? 'system.makeAgain' : 'system.make')}
          </Button>
        )}
      </div>
      <Done focus>{revoked && t('system.revoked')}</Done>
      {asking && (
        <ConfirmSystem
          of="system"
          what={asking}
          busy={busy}
          close={() => setAsking(null)}
          confirm={() => (asking === 'renew' ? issue : revoke)(which, () => setAsking(null))}
        />
      )}
    </>
  );
}

/** Whether the system has a key, since when and by whom. */
function Standing({ client }: { client: Client | null }) {
  const { t } = useTranslation('access');
  const format = useFormat();
  if (client === null) return <p className={classes.state}>{t('system.never')}</p>;
  const { clientId, issuedAt, issuedBy, issuedByName, revokedAt } = client;
  return (
    <dl className={parts.terms}>
      <div>
        <dt>{t('system.state')}</dt>
        <dd>{revokedAt === null ? t('system.stands') : t('system.takenAway', { when: format.moment(revokedAt) })}</dd>
      </div>
      <div>
        <dt>{t('system.clientId')}</dt>
        <dd className={classes.copied}>
          <code>{clientId}</code>
          <CopyButton text={clientId} what={t('system.clientId')} />
        </dd>
      </div>
      <div>
        <dt>{t('system.issued')}</dt>
        <dd>
          {format.moment(issuedAt)}, <Actor actor={issuedBy} name={issuedByName} />
        </dd>
      </div>
    </dl>
  );
}
