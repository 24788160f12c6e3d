import { Button, NativeSelect, TextInput, Title } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { GiveRoleDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { atFields, type FormProblems } from './access.policy';
import type { Gift, Region } from './access.type';
import block from '../ui/block.module.css';
import classes from './access.module.css';
import { Failed, Done } from '../ui/notes';
import { ScopeField } from './scope-field';
import { useScopes, type Scope } from './use-scopes';

const KIND_OF = { REGION: 'region', COLLEGE: 'college', PERSON: 'person' } as const;
const ID_OF = { region: 'regionId', college: 'collegeId', person: 'personId' } as const;
const kindOf = (gift: Gift | null) => (gift?.heldFor ? KIND_OF[gift.heldFor] : null);

interface GiveRoleProps {
  readonly gifts: readonly Gift[];
  readonly regions: readonly Region[];
}

/** An account gets a role, for the one thing that it is held for. */
export function GiveRole({ gifts, regions }: GiveRoleProps) {
  const { t } = useTranslation('access');
  const { t: ofShell } = useTranslation();
  const heading = useId();
  const [account, setAccount] = useState('');
  const [asked, setAsked] = useState<Gift['role'] | null>(null);
  const [chosen, setChosen] = useState<Scope | null>(null);
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const giving = useGraphMutation(GiveRoleDocument);
  const gift = (gifts.length === 1 ? gifts[0] : gifts.find((each) => each.role === asked)) ?? null;
  const role = gift?.role ?? null;
  const scopes = useScopes(gift, regions);
  const scope = chosen ?? (scopes.options?.length === 1 ? (scopes.options[0] ?? null) : null);
  const kind = kindOf(gift);
  const problems = { ...missing(), ...atFields(giving.data?.data.bindRoles.results[0]?.problems ?? []) };

  function missing(): FormProblems {
    if (!tried) return {};
    return {
      ...(account.trim() === '' && { account: t('give.accountMissing') }),
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

  /** A mentor may be a mentee too: the person stays. Of colleges, others can be given another role for. */
  function chooseRole(next: Gift | null): void {
    setTried(false);
    setAsked(next?.role ?? null);
    if (kindOf(next) !== kind || kind === 'college') setChosen(null);
  }

  function give(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    setDone(null);
    const to = account.trim();
    if (to === '' || role === null || (kind !== null && scope === null)) return;
    const heldFor = kind && scope ? { [ID_OF[kind]]: scope.value } : {};
    giving.mutate(
      { row: { account: to, role, ...heldFor } },
      {
        onSuccess({ data: { bindRoles } }) {
          const [result] = bindRoles.results;
          if (!result || result.problems.length > 0) return;
          const outcome = result.outcome === 'UNCHANGED' ? 'already' : 'given';
          setDone(t(`give.${outcome}`, { account: to, role: ofShell(`roles.${role}`) }));
          setAccount('');
          setChosen(null);
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
        <TextInput
          label={t('give.account')}
          description={t('give.accountHint')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={account}
          onChange={({ currentTarget: { value } }) => change(() => setAccount(value))}
          error={problems.account}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={255}
        />
        <NativeSelect
          label={t('give.role')}
          description={role !== null && role !== 'COLLEGE_SYSTEM' && t(`gives.${role}`)}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={role ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change(() => chooseRole(gifts.find((each) => each.role === value) ?? null))
          }
          error={problems.role}
          data={[
            ...(gifts.length === 1 ? [] : [{ value: '', label: t('give.roleNone') }]),
            ...gifts.map((each) => ({ value: each.role, label: ofShell(`roles.${each.role}`) })),
          ]}
        />
        {kind && (
          <ScopeField
            key={kind}
            kind={kind}
            scopes={scopes}
            scope={scope}
            choose={(next) => change(() => setChosen(next))}
            error={problems.scope}
          />
        )}
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
