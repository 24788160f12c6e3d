import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Actor } from '../ui/actor';
import { useFormat } from '../ui/use-format';
import { calledOr, isClient, isOfDemo } from './access.policy';
import type { Binding, Reader } from './access.type';
import table from '../ui/table.module.css';
import classes from './access.module.css';
import { HeldFor } from './held-for';

interface RolesTableProps {
  readonly bindings: readonly Binding[];
  readonly reader: Reader;
  readonly takeBack: (binding: Binding) => void;
}

export function RolesTable({ bindings, reader, takeBack }: RolesTableProps) {
  const { t } = useTranslation('access');
  return (
    <table className={`${table.table} ${classes.table}`}>
      <thead>
        <tr>
          <th scope="col">{t('roles.account')}</th>
          <th scope="col">{t('roles.role')}</th>
          <th scope="col">{t('roles.heldFor')}</th>
          <th scope="col">{t('roles.given')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {bindings.map((binding) => (
          <RoleRow key={binding.id} binding={binding} reader={reader} takeBack={takeBack} />
        ))}
      </tbody>
    </table>
  );
}

function RoleRow({ binding, reader, takeBack }: Omit<RolesTableProps, 'bindings'> & { binding: Binding }) {
  const { t } = useTranslation('access');
  const { t: ofShell } = useTranslation();
  const format = useFormat();
  const { account, name: called, role, grantedBy, grantedAt, revokedBy, revokedAt } = binding;
  const name = ofShell(`roles.${role}`);
  return (
    <tr data-taken-back={revokedAt !== null || undefined}>
      <th scope="row">
        {called !== null && <span className={classes.called}>{called}</span>}
        {(called === null || !isOfDemo(account)) && <code>{account}</code>}
        {account === reader.account && <span className={classes.you}>{t('roles.you')}</span>}
      </th>
      <td className={classes.role}>{name}</td>
      <td data-label={t('roles.heldFor')}>
        <HeldFor binding={binding} />
      </td>
      <td data-label={t('roles.given')} className={classes.when}>
        {format.moment(grantedAt)}
        <Actor actor={grantedBy} name={binding.grantedByName} className={classes.by} />
        {revokedAt !== null && (
          <span className={classes.takenBack}>
            {t('roles.takenBack')}: {format.moment(revokedAt)}
            {revokedBy !== null && <Actor actor={revokedBy} name={binding.revokedByName} className={classes.by} />}
          </span>
        )}
      </td>
      <td className={table.act}>
        {binding.mayTakeBack && (
          <Button
            size="xs"
            variant="default"
            aria-label={t('takeBack.of', { role: name, account: calledOr(binding) })}
            onClick={() => takeBack(binding)}
          >
            {t('takeBack.open')}
          </Button>
        )}
        {isClient(account) && revokedAt === null && <span className={classes.aside}>{t('roles.withClient')}</span>}
      </td>
    </tr>
  );
}
