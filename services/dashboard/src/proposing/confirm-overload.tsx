import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ConfirmOverloadProps {
  readonly asked: boolean;
  readonly confirmed: boolean;
  readonly confirm: (confirmed: boolean) => void;
}

/** A mentor may have more mentees than they said, by a word of the curator and not in silence. */
export function ConfirmOverload({ asked, confirmed, confirm }: ConfirmOverloadProps) {
  const { t } = useTranslation('pairs');
  if (!asked && !confirmed) return null;
  return (
    <Checkbox
      label={t('overload')}
      checked={confirmed}
      onChange={({ currentTarget: { checked } }) => confirm(checked)}
    />
  );
}
