import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import panel from './import.module.css';
import type { Sheet } from './lines.type';

const FORMATS = ['xlsx', 'ods'] as const;

interface TemplateLinksProps {
  readonly sheet: Sheet;
  /** Code of the college whose region's forms may be chosen from; null until it is known. */
  readonly college: string | null;
}

/** The table to be filled by whoever has none yet. */
export function TemplateLinks({ sheet, college }: TemplateLinksProps) {
  const { t } = useTranslation('import');
  const query = college === null ? '' : `?${new URLSearchParams({ college })}`;
  return (
    <p className={panel.hint}>
      {t('template.lead')}{' '}
      {FORMATS.map((format, n) => (
        <span key={format}>
          {n > 0 && ' · '}
          <Anchor inherit href={`/exports/templates/${sheet}.${format}${query}`} download underline="always">
            {t(`template.${format}`)}
          </Anchor>
        </span>
      ))}
    </p>
  );
}
