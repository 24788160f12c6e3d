import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { exportedFile } from '../graph/exported-file';
import { useLanguage } from '../i18n';
import { useSession } from '../session/session';
import { Failed } from '../ui/notes';
import { saveFile } from '../ui/save-file';
import classes from './explore.module.css';
import { exportAddress, FORMATS, type View } from './view.policy';

type Format = (typeof FORMATS)[number];

interface FilesProps {
  readonly view: View;
  readonly region: string;
}

/**
 * The table as a file in each format. To nobody in particular by plain addresses, which a spreadsheet can read as well;
 * who is signed in gets what they may see, which no address alone can ask for.
 */
export function Files({ view, region }: FilesProps) {
  const { t } = useTranslation('explore');
  const language = useLanguage();
  const { account, refuse } = useSession();
  const saving = useMutation<void, Error, Format>({
    async mutationFn(format) {
      const address = exportAddress(view, region, format, language);
      const { content, name } = await exportedFile(address, { account, language, refuse });
      saveFile(content, name ?? `kpi-${region}.${format}`);
    },
  });
  return (
    <>
      <div className={classes.files}>
        {FORMATS.map((format) =>
          account === null ? (
            <Button
              key={format}
              variant="default"
              component="a"
              download
              href={exportAddress(view, region, format, language)}
              leftSection={<IconDownload size={18} aria-hidden />}
            >
              {t(`take.formats.${format}`)}
            </Button>
          ) : (
            <Button
              key={format}
              variant="default"
              loading={saving.isPending && saving.variables === format}
              disabled={saving.isPending}
              onClick={() => saving.mutate(format)}
              leftSection={<IconDownload size={18} aria-hidden />}
            >
              {t(`take.formats.${format}`)}
            </Button>
          ),
        )}
      </div>
      {saving.error && <Failed message={saving.error.message} />}
    </>
  );
}
