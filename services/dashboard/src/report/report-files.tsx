import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { exportedFile } from '../graph/exported-file';
import { useLanguage } from '../i18n';
import { useSession } from '../session/session';
import { Failed } from '../ui/notes';
import { saveFile } from '../ui/save-file';
import { fileNameOf } from './report.policy';
import classes from './report.module.css';

interface ReportFilesProps {
  readonly id: string;
  readonly title: string;
  readonly period: string;
  readonly number: number;
}

type Format = 'docx' | 'pdf';

/** The report on paper: as a file, or from the page itself. */
export function ReportFiles({ id, title, period, number }: ReportFilesProps) {
  const { t } = useTranslation('report');
  const { account, refuse } = useSession();
  const language = useLanguage();
  const exporting = useMutation<void, Error, Format>({
    async mutationFn(format) {
      const { content } = await exportedFile(`/exports/reports/${id}.${format}?lang=${language}`, {
        account,
        language,
        refuse,
      });
      saveFile(content, fileNameOf(title, period, number, format));
    },
  });
  return (
    <>
      <div className={classes.actions}>
        {(['docx', 'pdf'] as const).map((format) => (
          <Button
            key={format}
            variant="light"
            leftSection={<IconDownload size={18} aria-hidden />}
            loading={exporting.isPending && exporting.variables === format}
            disabled={exporting.isPending}
            onClick={() => exporting.mutate(format)}
          >
            {t('download', { format })}
          </Button>
        ))}
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      {exporting.error && <Failed message={exporting.error.message} />}
    </>
  );
}
