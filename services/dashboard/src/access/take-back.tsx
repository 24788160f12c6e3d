import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TakeRoleBackDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { Dialog } from '../ui/dialog';
import classes from './access.module.css';
import { Failed } from '../ui/notes';
import notes from '../ui/notes.module.css';
import { calledOr, isOfDemo } from './access.policy';
import type { Binding } from './access.type';
import { HeldFor } from './held-for';

interface TakeBackProps {
  readonly binding: Binding;
  /** The reader's own role: the page they are on ends with it. */
  readonly own: boolean;
  readonly close: () => void;
  readonly taken: (said: string) => void;
}

/** Says what taking a role back does, before it is done. */
export function TakeBack({ binding, own, close, taken }: TakeBackProps) {
  const { t } = useTranslation('access');
  const { t: ofShell } = useTranslation();
  const taking = useGraphMutation(TakeRoleBackDocument);
  const [result] = taking.data?.data.revokeRoles.results ?? [];
  const { id } = binding;
  const account = calledOr(binding);
  const role = ofShell(`roles.${binding.role}`);

  function takeBack(): void {
    taking.mutate(
      { id },
      {
        onSuccess({ data: { revokeRoles } }) {
          const [after] = revokeRoles.results;
          if (after?.problems.length === 0) taken(t('takeBack.done', { role, account }));
        },
      },
    );
  }

  return (
    <Dialog
      title={t('takeBack.title')}
      close={taking.isPending ? () => undefined : close}
      actions={
        <>
          <Button variant="default" onClick={close} disabled={taking.isPending}>
            {t('cancel')}
          </Button>
          <Button className={notes.danger} onClick={takeBack} loading={taking.isPending}>
            {t('takeBack.do')}
          </Button>
        </>
      }
    >
      <p className={classes.what}>
        <strong>{role}</strong>
        <span>
          <HeldFor binding={binding} />
        </span>
        {binding.name !== null && <span>{binding.name}</span>}
        {(binding.name === null || !isOfDemo(binding.account)) && <code>{binding.account}</code>}
      </p>
      <p>{t('takeBack.happens')}</p>
      {own && <p className={classes.own}>{t('takeBack.own')}</p>}
      {result?.problems.map(({ code, message }) => (
        <Failed key={code} message={message} />
      ))}
      {taking.error && <Failed message={taking.error.message} />}
    </Dialog>
  );
}
