import { Button, Skeleton, TextInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AccessAnalystClientsDocument,
  IssueAnalystClientDocument,
  RevokeAnalystClientDocument,
  type AccessAnalystClientsQuery,
} from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { Actor } from '../ui/actor';
import { Block } from '../ui/block';
import { Done, Failed } from '../ui/notes';
import table from '../ui/table.module.css';
import { useFormat } from '../ui/use-format';
import classes from './access.module.css';
import type { Region } from './access.type';
import { ConfirmSystem } from './confirm-system';
import { IssuedSecret } from './secret';
import { useClientChange } from './use-client-change';

type Client = NonNullable<NonNullable<AccessAnalystClientsQuery['region']>['analystClients']>[number];

interface AnalystsBlockProps {
  readonly region: Region;
  /** Told apart by its name, where the coordinator has several. */
  readonly named: boolean;
}

/** Keys by which analysts' programs pull a region's published figures: made, renewed and taken away by its coordinators. */
export function AnalystsBlock({ region, named }: AnalystsBlockProps) {
  const { t } = useTranslation('access');
  const answer = useGraph(AccessAnalystClientsDocument, { code: region.code });
  return (
    <Block
      title={named ? t('analysts.titleOf', { region: region.name }) : t('analysts.title')}
      hint={t('analysts.hint')}
      answer={answer}
      at="region.analystClients"
      from="participants"
      select={({ region: found }) => found && { clients: found.analystClients ?? [] }}
      skeleton={<Skeleton height={140} radius="md" />}
    >
      {({ clients }) => <Clients region={region} clients={clients} />}
    </Block>
  );
}

function Clients({ region, clients }: { region: Region; clients: readonly Client[] }) {
  const { t } = useTranslation('access');
  const [asking, setAsking] = useState<{ what: 'renew' | 'revoke'; name: string } | null>(null);
  const { issue, revoke, issued, failure, busy, revoked, forget } = useClientChange(
    IssueAnalystClientDocument,
    RevokeAnalystClientDocument,
  );
  const which = (name: string) => ({ region: region.id, name });
  if (issued) return <IssuedSecret {...issued} forget={forget} />;
  return (
    <>
      {clients.length === 0 ? (
        <p className={classes.state}>{t('analysts.none')}</p>
      ) : (
        <ClientsTable clients={clients} ask={(what, name) => setAsking({ what, name })} />
      )}
      <NewClient busy={busy} make={(name) => issue({ ...which(name), renew: false })} />
      {failure && <Failed message={failure} />}
      <Done focus>{revoked && t('analysts.revoked', { name: revoked.name })}</Done>
      {asking && (
        <ConfirmSystem
          of="analysts"
          what={asking.what}
          busy={busy}
          close={() => setAsking(null)}
          confirm={() => {
            const close = () => setAsking(null);
            if (asking.what === 'renew') issue({ ...which(asking.name), renew: true }, close);
            else revoke(which(asking.name), close);
          }}
        />
      )}
    </>
  );
}

interface ClientsTableProps {
  readonly clients: readonly Client[];
  readonly ask: (what: 'renew' | 'revoke', name: string) => void;
}

function ClientsTable({ clients, ask }: ClientsTableProps) {
  const { t } = useTranslation('access');
  const format = useFormat();
  return (
    <table className={`${table.table} ${classes.table} ${classes.clients}`}>
      <thead>
        <tr>
          <th scope="col">{t('analysts.name')}</th>
          <th scope="col">{t('system.clientId')}</th>
          <th scope="col">{t('system.issued')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {clients.map(({ clientId, name, issuedAt, issuedBy, issuedByName }) => (
          <tr key={clientId}>
            <th scope="row">{name}</th>
            <td data-label={t('system.clientId')}>
              <code>{clientId}</code>
            </td>
            <td data-label={t('system.issued')} className={classes.when}>
              {format.moment(issuedAt)}
              <Actor actor={issuedBy} name={issuedByName} className={classes.by} />
            </td>
            <td className={table.act}>
              <div className={classes.acts}>
                {(['renew', 'revoke'] as const).map((what) => (
                  <Button
                    key={what}
                    size="xs"
                    variant="default"
                    aria-label={t(`analysts.${what}Of`, { name })}
                    onClick={() => ask(what, name)}
                  >
                    {t(`analysts.${what}`)}
                  </Button>
                ))}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NewClient({ busy, make }: { busy: boolean; make: (name: string) => void }) {
  const { t } = useTranslation('access');
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '') make(name.trim());
  }

  return (
    <form onSubmit={submit} noValidate className={classes.newClient}>
      <TextInput
        label={t('analysts.for')}
        description={t('analysts.forHint')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={name}
        onChange={({ currentTarget: { value } }) => setName(value)}
        error={tried && name.trim() === '' && t('analysts.forMissing')}
        autoComplete="off"
        maxLength={100}
      />
      <Button type="submit" leftSection={<IconKey size={18} aria-hidden />} loading={busy}>
        {t('system.make')}
      </Button>
    </form>
  );
}
