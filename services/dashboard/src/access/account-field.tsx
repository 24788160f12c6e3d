import { Autocomplete } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import parts from '../ui/parts.module.css';
import type { Accounts } from './use-accounts';

interface AccountFieldProps {
  readonly accounts: Accounts;
  readonly error: string | undefined;
  /** Called around each change: what was said of another choice no longer holds. */
  readonly change: (set: () => void) => void;
}

/** Who is to get a role: somebody who has signed in, suggested by name, or an account by its identifier. */
export function AccountField({ accounts, error, change }: AccountFieldProps) {
  const { t } = useTranslation('access');
  const { typed, type, names, more, failure } = accounts;
  return (
    <Autocomplete
      label={t('give.account')}
      description={more ? t('give.accountMore') : t('give.accountHint')}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      comboboxProps={{ withinPortal: false }}
      classNames={{ options: parts.options ?? '' }}
      withScrollArea={false}
      filter={({ options }) => options}
      data={names}
      value={typed}
      onChange={(value) => change(() => type(value))}
      error={failure?.message ?? error}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={255}
    />
  );
}
