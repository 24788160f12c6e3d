import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import warning from '../ui/block.module.css';
import type { Failure, FailureKind } from './failure.policy';

/** After these some of the rows may have been taken. */
const MID_WAY: ReadonlySet<FailureKind> = new Set(['hub', 'network', 'interrupted']);

/** What the reader mends before another try makes sense. */
const TO_BE_MENDED: ReadonlySet<FailureKind> = new Set(['forbidden', 'tooBig', 'file', 'changed']);

interface FailureNoteProps {
  readonly failure: Failure;
  /** Whether the import itself failed, and not its check. */
  readonly importing: boolean;
  readonly retry: () => void;
}

/** Why it did not work, in words, and what to do. The chosen file stays chosen. */
export function FailureNote({ failure: { kind, message }, importing, retry }: FailureNoteProps) {
  const { t } = useTranslation('import');
  return (
    <div className={warning.warning} role="alert">
      <IconAlertTriangle size={20} aria-hidden />
      <div>
        <strong>{t(`failure.${kind}.title`)}</strong>
        <p>{message ?? t(`failure.${kind}.text`)}</p>
        {importing && MID_WAY.has(kind) && <p>{t('failure.harmless')}</p>}
      </div>
      {!TO_BE_MENDED.has(kind) && (
        <Button size="xs" variant="default" onClick={retry}>
          {t('retry', { ns: 'shell' })}
        </Button>
      )}
    </div>
  );
}
