import { useTranslation } from 'react-i18next';
import type { Pages } from '../graph/use-graph-pages';
import type { Page } from '../graph/pages.policy';
import { ListBlock } from '../ui/list/list-block';
import { useFormat } from '../ui/use-format';
import { NeedsTable } from './needs-table';
import classes from './training.module.css';
import type { Need } from './training.type';

interface NeedsPage extends Page<Need> {
  readonly rare: number;
  readonly asOf: string;
}

interface NeedsBlockProps<Result> {
  readonly list: Pages<Result>;
  readonly at: string;
  readonly of: (page: Result) => NeedsPage | null | undefined;
}

/** What mentors are to be trained in, with how it is counted and what is not shown. */
export function NeedsBlock<Result>({ list, at, of }: NeedsBlockProps<Result>) {
  const { t } = useTranslation('training');
  const format = useFormat();
  const [first] = (list.data ?? []).map(of);
  return (
    <ListBlock title={t('needs.title')} list={list} at={at} of={of} empty={t('needs.none')}>
      {(needs) => (
        <>
          {first && <p className={classes.hint}>{t('needs.hint', { day: format.day(first.asOf) })}</p>}
          <NeedsTable needs={needs} />
          {first && first.rare > 0 && <p className={classes.muted}>{t('needs.rare', { count: first.rare })}</p>}
        </>
      )}
    </ListBlock>
  );
}
