import { Button, NativeSelect, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportedFile } from '../../graph/exported-file';
import { useLanguage } from '../../i18n';
import { yearOf, yearsOn } from '../../import/years.policy';
import { useSession } from '../../session/session';
import block from '../../ui/block.module.css';
import { Failed } from '../../ui/notes';
import { saveFile } from '../../ui/save-file';
import classes from './bases.module.css';
import type { College } from '../people.type';

interface ExportButtonsProps {
  readonly college: College;
  readonly kind: 'mentors' | 'mentees';
}

type Format = 'xlsx' | 'csv';

/** The base in the form that the college keeps it in, as a file. */
export function ExportButtons({ college, kind }: ExportButtonsProps) {
  const { t } = useTranslation('people');
  const heading = useId();
  const [year, setYear] = useState(() => yearOf(new Date()));
  const { account, refuse } = useSession();
  const language = useLanguage();
  const exporting = useMutation<void, Error, Format>({
    async mutationFn(format) {
      const query = new URLSearchParams({ college: college.code, year, format });
      const { content } = await exportedFile(`/exports/${kind}?${query}`, { account, language, refuse });
      saveFile(content, `${college.code}-${kind}-${year.replace('/', '-')}.${format}`);
    },
  });
  return (
    <section className={block.block} aria-labelledby={heading}>
      <div className={block.head}>
        <Title order={2} id={heading} className={block.title}>
          {t('export.title')}
        </Title>
        <p className={block.hint}>{t(`export.${kind}`)}</p>
      </div>
      <div className={classes.export}>
        <NativeSelect
          label={t('year', { ns: 'shell' })}
          value={year}
          onChange={({ currentTarget: { value } }) => setYear(value)}
          data={[...yearsOn(new Date())]}
        />
        {(['xlsx', 'csv'] as const).map((format) => (
          <Button
            key={format}
            variant={format === 'xlsx' ? 'light' : 'default'}
            leftSection={<IconDownload size={18} aria-hidden />}
            loading={exporting.isPending && exporting.variables === format}
            disabled={exporting.isPending}
            onClick={() => exporting.mutate(format)}
          >
            {t(`export.${format}`)}
          </Button>
        ))}
      </div>
      {exporting.error && <Failed message={exporting.error.message} />}
    </section>
  );
}
