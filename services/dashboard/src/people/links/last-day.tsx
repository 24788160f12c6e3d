import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { longestTerm } from '../../session/link.policy';
import { todayIn } from '../../shell/today.policy';

interface LastDayProps {
  readonly value: string;
  readonly change: (day: string) => void;
}

/** The last day on which a personal link opens. */
export function LastDay({ value, change }: LastDayProps) {
  const { t } = useTranslation('links');
  return (
    <TextInput
      type="date"
      label={t('lastDay')}
      value={value}
      min={todayIn()}
      max={longestTerm(todayIn())}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}
