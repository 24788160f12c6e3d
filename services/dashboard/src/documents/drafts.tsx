import { Button } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CardBlock } from '../ui/card-block';
import { Failed } from '../ui/notes';
import classes from './documents.module.css';
import type { At } from './documents.type';
import { useDownload } from './use-download';

/** In the order of the year. */
const DRAFTS = [
  'ORDER_MODEL',
  'ORDER_CURATOR',
  'MINUTES_COUNCIL',
  'CONSENT_ADULT',
  'CONSENT_MINOR',
  'ORDER_MENTOR_REGISTER',
  'ORDER_ENROLMENT',
  'ORDER_PAIRS',
  'LABOUR_AGREEMENT',
  'INDIVIDUAL_PLAN',
  'PERSONALISED_PROGRAMME',
  'FINAL_REPORT',
] as const;

/** Where the hub drafts a document of a college. */
export const draftAddress = (
  kind: (typeof DRAFTS)[number],
  { code, year }: Pick<At, 'code' | 'year'>,
  more: Readonly<Record<string, string>> = {},
): string => `/exports/documents/${kind}.docx?${new URLSearchParams({ college: code, year, ...more })}`;

export function Drafts({ at }: { readonly at: At }) {
  const { t } = useTranslation('documents');
  const saving = useDownload();
  return (
    <CardBlock title={t('drafts.title')} hint={t('drafts.hint')}>
      <div className={classes.drafts}>
        {DRAFTS.map((kind) => (
          <Button
            key={kind}
            variant="default"
            loading={saving.isPending && saving.variables?.name === `${kind}.docx`}
            disabled={saving.isPending}
            onClick={() => saving.mutate({ address: draftAddress(kind, at), name: `${kind}.docx` })}
            leftSection={<IconFileTypeDocx size={20} aria-hidden />}
          >
            {t(`drafts.names.${kind}`)}
          </Button>
        ))}
      </div>
      {saving.error && <Failed message={saving.error.message} />}
    </CardBlock>
  );
}
