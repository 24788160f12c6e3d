import { Button, Title } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { GiveRoleDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import block from '../ui/block.module.css';
import { Done, Failed } from '../ui/notes';
import { atFields, type FormProblems } from './access.policy';
import type { Gift, Region } from './access.type';
import classes from './access.module.css';
import { AccountField } from './account-field';
import { GiftFields } from './gift-fields';
import { useAccounts } from './use-accounts';
import { useGift } from './use-gift';

interface GiveRoleProps {
  readonly gifts: readonly Gift[];
  readonly regions: readonly Region[];
}

/** An account gets a role, for the one thing that it is held for. */
export function GiveRole({ gifts, regions }: GiveRoleProps) {
  const { t } = useTranslation('access');
  const { t: ofShell } = useTranslation();
  const heading = useId();
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const giving = useGraphMutation(GiveRoleDocument);
  const accounts = useAccounts();
  const gift = useGift(gifts, regions);
  const { role, kind, scope, heldFor } = gift;
  const { account } = accounts;
  const problems = { ...missing(), ...atFields(giving.data?.data.bindRoles.results[0]?.problems ?? []) };

  function missing(): FormProblems {
    if (!tried) return {};
    return {
      ...(account === '' && { account: t('give.accountMissing') }),
      ...(role === null && { role: t('give.roleMissing') }),
      ...(kind !== null && scope === null && { scope: t(`give.${kind}Missing`) }),
    };
  }

  /** What was said of another choice no longer holds. */
  function change(set: () => void): void {
    giving.reset();
    setDone(null);
    set();
  }

  function give(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    setDone(null);
    if (account === '' || role === null || !gift.complete) return;
    giving.mutate(
      { row: { account, role, ...heldFor } },
      {
        onSuccess({ data: { bindRoles } }) {
          const [result] = bindRoles.results;
          if (!result || result.problems.length > 0) return;
          const outcome = result.outcome === 'UNCHANGED' ? 'already' : 'given';
          setDone(t(`give.${outcome}`, { account: accounts.typed.trim(), role: ofShell(`roles.${role}`) }));
          accounts.type('');
          gift.chooseScope(null);
          setTried(false);
        },
      },
    );
  }

  return (
    <section className={block.block} aria-labelledby={heading}>
      <div className={block.head}>
        <Title order={2} id={heading} className={block.title}>
          {t('give.title')}
        </Title>
        <p className={block.hint}>{t('give.hint')}</p>
      </div>
      <form onSubmit={give} noValidate className={classes.form}>
        <AccountField accounts={accounts} error={problems.account} change={change} />
        <GiftFields gift={gift} problems={problems} change={change} />
        <div className={classes.formFoot}>
          {problems.whole && <Failed message={problems.whole} />}
          {giving.error && <Failed message={giving.error.message} />}
          <Button type="submit" loading={giving.isPending} leftSection={<IconUserPlus size={18} aria-hidden />}>
            {t('give.submit')}
          </Button>
          <Done>{done}</Done>
        </div>
      </form>
    </section>
  );
}
