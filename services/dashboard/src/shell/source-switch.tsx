import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Source } from './source.policy';
import { useAddress } from './use-address';

/** Live or published figures, for those who may see both. */
export function SourceSwitch({ source }: { source: Source }) {
  const { t } = useTranslation();
  const { go } = useAddress();
  return (
    <NativeSelect
      label={t('source.label')}
      data={(['LIVE', 'PUBLISHED'] as const).map((value) => ({ value, label: t(`source.${value}`) }))}
      value={source}
      onChange={(event) =>
        // Periods are published: who asks for live figures asks for none of them.
        go({ source: event.currentTarget.value === 'PUBLISHED' ? 'published' : null, period: null, periods: null })
      }
    />
  );
}
