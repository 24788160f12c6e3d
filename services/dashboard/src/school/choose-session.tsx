import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/use-format';

interface HeldSession {
  readonly id: string;
  readonly day: string;
  readonly startsAt: string;
  readonly title: string;
}

interface ChooseSessionProps {
  readonly sessions: readonly HeldSession[];
  readonly value: string;
  readonly choose: (id: string) => void;
}

/** Which session attendance is of: the latest one stands first. */
export function ChooseSession({ sessions, value, choose }: ChooseSessionProps) {
  const { t } = useTranslation('school');
  const format = useFormat();
  return (
    <NativeSelect
      label={t('attendance.session')}
      value={value}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
      data={sessions.toReversed().map(({ id, day, startsAt, title }) => ({
        value: id,
        label: `${format.day(day)}, ${startsAt}: ${title}`,
      }))}
    />
  );
}
