import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import table from '../table.module.css';

interface ListFootProps {
  readonly shown: number;
  readonly all: number;
  readonly list: { readonly more: (() => void) | null; readonly loadingMore: boolean };
}

/** How much of a list is shown, and the way to the rest. */
export function ListFoot({ shown, all, list }: ListFootProps) {
  const { t } = useTranslation();
  return (
    <div className={table.foot}>
      <span role="status">{t('list.shown', { shown, all })}</span>
      {list.more && (
        <Button variant="default" size="sm" loading={list.loadingMore} onClick={list.more}>
          {t('list.more')}
        </Button>
      )}
    </div>
  );
}
