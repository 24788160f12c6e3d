import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '../../ui/act-dialog';

const REASONS = ['FORBIDDEN', 'SIBLINGS', 'REPORTING_LINE'] as const;
type Reason = (typeof REASONS)[number];

interface RuleOutProps {
  readonly names: { readonly mentee: string; readonly mentor: string };
  readonly ruleOut: (reason: Reason) => void;
}

/** Rules a pair out, for one of the few reasons that there are. */
export function RuleOut({ names, ruleOut }: RuleOutProps) {
  const { t } = useTranslation('pairs');
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState<Reason>('FORBIDDEN');
  const close = () => setOpen(false);
  return (
    <>
      <Button size="xs" variant="default" aria-label={t('board.forbidOf', names)} onClick={() => setOpen(true)}>
        {t('board.forbid')}
      </Button>
      {open && (
        <ActDialog
          title={t('board.forbidTitle')}
          close={close}
          words={t('board.forbid')}
          act={() => {
            close();
            ruleOut(reason);
          }}
          pending={false}
        >
          <p>{t('board.forbidHint', names)}</p>
          <NativeSelect
            label={t('board.forbidWhy')}
            value={reason}
            onChange={({ currentTarget: { value } }) =>
              setReason(REASONS.find((each) => each === value) ?? 'FORBIDDEN')
            }
            data={REASONS.map((value) => ({ value, label: t(`decisions.${value}`) }))}
          />
        </ActDialog>
      )}
    </>
  );
}
