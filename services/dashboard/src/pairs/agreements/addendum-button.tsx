import { Button } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { draftAddress } from '../../documents/drafts';
import { useDownload } from '../../documents/use-download';
import { Failed } from '../../ui/notes';

interface AddendumButtonProps {
  readonly at: { readonly code: string; readonly year: string };
  /** With whom; with all whose agreement is due, without. */
  readonly of?: { readonly id: string; readonly name: string };
  /** Of one that is signed: its number. */
  readonly number?: string;
  readonly children: string;
}

/** The addendum as .docx, to be signed on paper. */
export function AddendumButton({ at, of, number, children }: AddendumButtonProps) {
  const { t } = useTranslation('agreements');
  const saving = useDownload();
  const more = { ...(of && { person: of.id }), ...(number && { number }) };
  return (
    <div>
      <Button
        variant="default"
        size={of ? 'xs' : 'sm'}
        loading={saving.isPending}
        leftSection={<IconFileTypeDocx size={of ? 16 : 20} aria-hidden />}
        {...(of && { 'aria-label': t('draft.of', { name: of.name }) })}
        onClick={() =>
          saving.mutate({ address: draftAddress('LABOUR_AGREEMENT', at, more), name: 'LABOUR_AGREEMENT.docx' })
        }
      >
        {children}
      </Button>
      {saving.error && <Failed message={saving.error.message} />}
    </div>
  );
}
