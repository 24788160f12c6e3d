import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../ui/save-file';
import type { RefusedRows } from './lines.type';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The refused rows with what is wrong in them as a workbook, to be mended there and imported again. */
export function DownloadRefused({ refused }: { refused: RefusedRows | null }) {
  const { t } = useTranslation('import');
  if (!refused) return null;
  const { xlsx, filename } = refused;

  function download(): void {
    const bytes = Uint8Array.from(atob(xlsx), (letter) => letter.charCodeAt(0));
    saveFile(new Blob([bytes], { type: XLSX }), filename);
  }

  return (
    <Button size="md" variant="subtle" leftSection={<IconDownload size={18} aria-hidden />} onClick={download}>
      {t('refused.download')}
    </Button>
  );
}
