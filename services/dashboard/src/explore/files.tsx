import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { GraphError } from '../graph/graph-error';
import { wording } from '../graph/query';
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
  const { token, refuse } = useSession();
  const saving = useMutation<void, Error, Format>({
    async mutationFn(format) {
      const response = await fetch(exportAddress(view, region, format, language), {
        headers: { authorization: `Bearer ${token}`, 'accept-language': language },
      }).catch(() => null);
      if (!response) throw new GraphError(wording().network, { code: 'NETWORK' });
      if (response.status === 401 && token !== undefined) refuse(token);
      if (!response.ok) throw new GraphError(await said(response), { code: 'EXPORT' });
      saveFile(await response.blob(), nameOf(response) ?? `kpi-${region}.${format}`);
    },
  });
  return (
    <>
      <div className={classes.files}>
        {FORMATS.map((format) =>
          token === undefined ? (
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

function nameOf(response: Response): string | undefined {
  return /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
}

/** Why there is no file, in the hub's words. */
async function said(response: Response): Promise<string> {
  try {
    const { error } = (await response.json()) as { error?: { message?: string } };
    return error?.message ?? wording().unreadable;
  } catch {
    return wording().unreadable;
  }
}
