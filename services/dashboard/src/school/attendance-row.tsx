import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STATUSES, type Status } from './attendance.policy';
import classes from './learning.module.css';

interface AttendanceRowProps {
  readonly name: string;
  readonly row: {
    readonly status: Status | null;
    readonly reason: string | null;
    /** Not sent yet. */
    readonly waits: boolean;
    readonly isOpen: boolean;
  };
  readonly say: (status: Status | null, reason: string | null) => void;
}

/** A listener with three buttons for a thumb; the one that is pressed takes its word back. */
export function AttendanceRow({ name, row: { status, reason, waits, isOpen }, say }: AttendanceRowProps) {
  const { t } = useTranslation('school');
  const [typed, setTyped] = useState(reason ?? '');
  return (
    <li className={classes.row} data-waits={waits}>
      <span className={classes.name}>{name}</span>
      <div className={classes.toggles} role="group" aria-label={name}>
        {STATUSES.map((each) => (
          <button
            key={each}
            type="button"
            className={classes.toggle}
            data-status={each}
            aria-pressed={status === each}
            disabled={!isOpen}
            onClick={() => say(status === each ? null : each, null)}
          >
            {t(`attendance.status.${each}`)}
          </button>
        ))}
      </div>
      {status === 'EXCUSED' && (
        <TextInput
          className={classes.reason}
          aria-label={t('attendance.reasonOf', { name })}
          placeholder={t('attendance.reason')}
          value={typed}
          maxLength={500}
          disabled={!isOpen}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
          onBlur={() => typed.trim() !== (reason ?? '') && say('EXCUSED', typed.trim() || null)}
        />
      )}
    </li>
  );
}
