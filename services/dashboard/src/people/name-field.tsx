import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface NameFieldProps {
  readonly value: string;
  readonly change: (name: string) => void;
}

/** A name to be searched for as it is typed; the browser neither keeps nor corrects it. */
export function NameField({ value, change }: NameFieldProps) {
  const { t } = useTranslation('people');
  return (
    <TextInput
      type="search"
      label={t('filters.name')}
      placeholder={t('filters.searchHint')}
      value={value}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      autoComplete="off"
      spellCheck={false}
      maxLength={100}
    />
  );
}
