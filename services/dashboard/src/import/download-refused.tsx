import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReportRow } from './lines.type';
import { refusedCsv } from './refused-csv.policy';

interface DownloadRefusedProps {
  readonly rows: readonly ReportRow[];
  /** Name of the file that the rows come from. */
  readonly filename: string | undefined;
}

/** The refused rows with their reasons as a file, to be handed to whoever keeps the sheet. */
export function DownloadRefused({ rows, filename = '' }: DownloadRefusedProps) {
  const { t } = useTranslation('import');
  if (!rows.some(({ cells }) => cells.length > 0)) return null;

  function download(): void {
    const headers = [t('rows.number'), t('rows.name'), t('refused.column'), t('refused.reason')] as const;
    const url = URL.createObjectURL(new Blob([refusedCsv(rows, headers)], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${filename.replace(/[.][^.]+$/, '')} — ${t('refused.file')}.csv`;
    link.click();
    // Browsers begin the download after the click has been handled.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  return (
    <Button size="md" variant="subtle" leftSection={<IconDownload size={18} aria-hidden />} onClick={download}>
      {t('refused.download')}
    </Button>
  );
}
