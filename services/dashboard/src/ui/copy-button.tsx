import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for those who don't see what the button stands beside. */
  readonly what: string;
}

/** Copies a text, and says that it did; without the browser's leave it says to do it by hand. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const { t } = useTranslation();
  const { copy, copied, error } = useClipboard();
  const label = error ? t('copy.failed') : t(copied ? 'copy.copied' : 'copy.copy');
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
      aria-label={`${label}: ${what}`}
      onClick={() => copy(text)}
    >
      {label}
    </Button>
  );
}
