import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FormProblems } from './access.policy';
import { ScopeField } from './scope-field';
import type { ChosenGift } from './use-gift';

interface GiftFieldsProps {
  readonly gift: ChosenGift;
  readonly problems: FormProblems;
  /** Called around each change: what was said of another choice no longer holds. */
  readonly change: (set: () => void) => void;
}

/** The role, and what it is held for. */
export function GiftFields({ gift, problems, change }: GiftFieldsProps) {
  const { t } = useTranslation('access');
  const { t: ofShell } = useTranslation();
  const { gifts, role, kind, scopes, scope, chooseRole, chooseScope } = gift;
  return (
    <>
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
          choose={(next) => change(() => chooseScope(next))}
          error={problems.scope}
        />
      )}
    </>
  );
}
