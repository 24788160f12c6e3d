import { Button, VisuallyHidden } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportedFile } from '../../graph/exported-file';
import { useLanguage } from '../../i18n';
import { useSession } from '../../session/session';
import { saveFile } from '../../ui/save-file';
import { archivedFiles } from './archived-files.policy';

const ARCHIVE = 'certificates.zip';
/** Printing takes a while for each: what is told to a reader of the screen is told so often, in files. */
const STEP = 25;

interface Progress {
  readonly printed: number;
  /** Null where the hub does not say. */
  readonly total: number | null;
}

/** The certificates of a cohort in one archive, and how many of them are printed meanwhile. */
export function DownloadAll({
  cohortId,
  failed,
}: {
  readonly cohortId: string;
  readonly failed: (why: string | null) => void;
}) {
  // prettier-ignore
  const { t } = useTranslation('certificates');
  const language = useLanguage();
  const { account, refuse } = useSession();
  const [progress, setProgress] = useState<Progress | null>(null);
  const download = useMutation<void, Error>({
    async mutationFn() {
      failed(null);
      const count = archivedFiles();
      const address = `/exports/certificates?cohort=${cohortId}&lang=${language}`;
      const { content } = await exportedFile(address, { account, language, refuse }, (part, headers) => {
        const told = Number(headers.get('x-certificates'));
        const total = told > 0 ? told : null;
        setProgress({ printed: Math.min(count(part), total ?? Infinity), total });
      });
      saveFile(content, ARCHIVE);
    },
    onError: ({ message }) => failed(message),
    onSettled: () => setProgress(null),
  });
  const { printed, total } = progress ?? { printed: 0, total: null };
  return (
    <>
      <Button
        variant="light"
        leftSection={<IconDownload size={18} aria-hidden />}
        loading={download.isPending}
        onClick={() => download.mutate()}
      >
        {t('issued.download')}
      </Button>
      {download.isPending && total !== null && (
        <>
          <progress value={printed} max={total} aria-label={t('issued.printing')} />
          <span>{t('issued.printed', { printed, total })}</span>
          <VisuallyHidden role="status">
            {t('issued.printed', { printed: printed - (printed % STEP), total })}
          </VisuallyHidden>
        </>
      )}
    </>
  );
}
