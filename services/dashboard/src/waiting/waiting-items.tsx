import { Anchor, Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { WaitingForDocument, type WaitingForQuery } from '../graph/generated/graphql';
import { useGraphPages } from '../graph/use-graph-pages';
import { Failed } from '../ui/notes';
import { useFormat } from '../ui/use-format';
import { useKindName } from './use-kind-name';
import classes from './waiting.module.css';

type Waiting = NonNullable<WaitingForQuery['waitingFor']>;
type Item = Waiting['nodes'][number];

interface WaitingItemsProps {
  readonly group: Waiting['groups'][number];
  readonly ofId: string | null;
}

/** What there is of one kind, the latest first, each with the way to where it is seen to. */
export function WaitingItems({ group: { kind, audience, address }, ofId }: WaitingItemsProps) {
  const { t } = useTranslation('waiting');
  const pages = useGraphPages(WaitingForDocument, { audiences: [audience], ofId, kinds: [kind] }, ({ waitingFor }) =>
    waitingFor?.pageInfo.hasNextPage ? (waitingFor.pageInfo.endCursor ?? null) : null,
  );
  if (pages.loading) return <Skeleton height={60} radius="md" mb="sm" />;
  if (pages.failure) return <Failed message={pages.failure.message} />;
  const items = (pages.data ?? []).flatMap(({ waitingFor }) => waitingFor?.nodes ?? []);
  return (
    <>
      <ul className={classes.items}>
        {items.map((item) => (
          <li key={item.id}>
            <ItemLine item={item} />
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        {pages.more && (
          <Button variant="light" size="xs" loading={pages.loadingMore} onClick={pages.more}>
            {t('more')}
          </Button>
        )}
        {audience !== 'PERSON' && (
          <Anchor component={Link} href={address} size="sm">
            {t('all')}
          </Anchor>
        )}
      </div>
    </>
  );
}

function ItemLine({ item }: { item: Item }) {
  const { t } = useTranslation('waiting');
  const format = useFormat();
  const wordsOf = useWords();
  const { lateDays, dueOn, since, address, audience } = item;
  const words = wordsOf(item);
  return (
    <>
      {audience === 'PERSON' ? (
        <span>{words}</span>
      ) : (
        <Anchor component={Link} href={address}>
          {words}
        </Anchor>
      )}
      {item.kind === 'FEEDBACK_OWED' && <span className={classes.muted}>{t('meetings', { count: item.count })}</span>}
      {lateDays > 0 && <span className={classes.late}>{t('lateBy', { days: lateDays })}</span>}
      {lateDays === 0 && dueOn && <span className={classes.muted}>{t('until', { day: format.day(dueOn) })}</span>}
      {!dueOn && since && <span className={classes.muted}>{t('since', { day: format.day(since) })}</span>}
    </>
  );
}

const PERIODS = ['MONTH', 'QUARTER', 'YEAR'] as const;
const PHASES = ['ENTRY', 'INTERIM', 'FINAL'] as const;

/** What a row is of, in words. */
function useWords(): (item: Item) => string {
  const { t } = useTranslation('waiting');
  const nameOf = useKindName();
  return (item) => {
    const { kind, audience, count, mentorship, person, college } = item;
    const code = item.code ?? '';
    switch (kind) {
      case 'ACTIVITY_DUE':
        return t('activity', { code });
      case 'CHECKPOINT_DUE':
        return t('checkpoint', { code });
      case 'COURSE_RESULTS':
        return t('course', { code, count });
      case 'APPLICATION_TO_DECIDE':
        return t('applications', { code, count });
      case 'COLLEGE_BEHIND':
        return t('behind', { college: college.name, count });
      case 'SURVEY_UNANSWERED': {
        const phase = PHASES.find((each) => each === code);
        return phase ? t(`phase.${phase}`, { count }) : nameOf(item);
      }
    }
    const [periodKind, number = ''] = code.split(' ');
    const period = PERIODS.find((each) => each === periodKind);
    if (period) {
      const what = t(`period.${period}`, { number, year: item.year ?? '' });
      return audience === 'REGION' ? t('ofCollege', { college: college.name, what }) : what;
    }
    if (person && audience !== 'PERSON') return person.name;
    if (!mentorship) return nameOf(item);
    return t('pair', {
      mentee: mentorship.mentee?.name ?? t('unseen'),
      mentor: mentorship.mentor?.name ?? t('unseen'),
    });
  };
}
