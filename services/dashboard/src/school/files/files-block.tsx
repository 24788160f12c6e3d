import { Button } from '@mantine/core';
import { IconDownload, IconFileUpload } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDownload } from '../../documents/use-download';
import { CardBlock } from '../../ui/card-block';
import { Failed } from '../../ui/notes';
import classes from '../school.module.css';
import type { Cohort } from '../school.type';
import type { CohortFileProps } from './cohort-file';

/** Reading a file brings the whole report of rows with it, which most visits do without. */
const CohortFile = lazy(() => import('./cohort-file'));

interface FilesBlockProps {
  readonly cohort: Cohort;
  /** Whether the reader's college runs the cohort, and records results. */
  readonly hosts: boolean;
  /** Colleges of the reader, which send people while the cohort goes on. */
  readonly sends: readonly { readonly code: string; readonly name: string }[];
}

type Chosen = Pick<CohortFileProps, 'sheet' | 'college'>;

/** The cohort as a file: its list with results to take away, a table to fill, results and applications to bring. */
export function FilesBlock({ cohort, hosts, sends }: FilesBlockProps) {
  const { t } = useTranslation('school');
  const downloading = useDownload();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const offers: readonly (Chosen & { readonly of: string | null })[] = [
    ...(hosts ? [{ sheet: 'results', college: cohort.college.code, of: null } as const] : []),
    ...sends.map(
      ({ code, name }) => ({ sheet: 'applicants', college: code, of: sends.length > 1 ? name : null }) as const,
    ),
  ];
  const downloads = [
    ...(['xlsx', 'csv'] as const).map((format) => ({
      address: `/exports/cohorts/${cohort.id}.${format}`,
      name: `${cohort.title}.${format}`,
      words: t('files.list', { format: `.${format}` }),
    })),
    ...(hosts ? (['xlsx', 'ods'] as const) : []).map((format) => ({
      address: `/exports/templates/results.${format}?cohort=${cohort.id}`,
      name: `${cohort.title}, ${t('files.templateName')}.${format}`,
      words: t('files.template', { format: `.${format}` }),
    })),
  ];
  return (
    <CardBlock title={t('files.title')} hint={t(hosts ? 'files.hint' : 'files.hintOwn')}>
      <div className={classes.acts}>
        {downloads.map(({ address, name, words }) => (
          <Button
            key={address}
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            loading={downloading.isPending && downloading.variables.address === address}
            disabled={downloading.isPending}
            onClick={() => downloading.mutate({ address, name })}
          >
            {words}
          </Button>
        ))}
        {offers.map(({ of, ...offer }) => (
          <Button
            key={`${offer.sheet} ${offer.college}`}
            variant="default"
            leftSection={<IconFileUpload size={18} aria-hidden />}
            aria-expanded={chosen?.sheet === offer.sheet && chosen.college === offer.college}
            onClick={() => setChosen(offer)}
          >
            {[t(`files.${offer.sheet}`), ...(of === null ? [] : [of])].join(' · ')}
          </Button>
        ))}
      </div>
      {downloading.error && <Failed message={downloading.error.message} />}
      {chosen && (
        <Suspense fallback={null}>
          <CohortFile
            key={`${chosen.sheet} ${chosen.college}`}
            {...chosen}
            cohortId={cohort.id}
            close={() => setChosen(null)}
          />
        </Suspense>
      )}
    </CardBlock>
  );
}
