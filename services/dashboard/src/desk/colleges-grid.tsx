import { Button, NativeSelect, Skeleton } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskPeriodsQuery } from '../graph/generated/graphql';
import type { Answer } from '../graph/use-graph';
import { Block } from '../ui/block';
import { Done, Failed } from '../ui/notes';
import parts from '../ui/parts.module.css';
import table from '../ui/table.module.css';
import { FILTERS, inState, withoutFindings, type Filter } from './collection.policy';
import { CollegeRow } from './college-row';
import classes from './desk.module.css';
import type { Period, Region, Submission } from './desk.type';
import { Remind } from './remind';
import { Review } from './review';
import { useAcceptAll } from './use-accept-all';
import { useFacts } from './use-facts';

interface CollegesGridProps {
  readonly region: Region;
  readonly period: Period;
  readonly periods: Answer<DeskPeriodsQuery>;
  readonly today: string;
}

/** The colleges of the region, each with how far it is and what it lacks. */
export function CollegesGrid({ region, period, periods, today }: CollegesGridProps) {
  const { t } = useTranslation('desk');
  const [filter, setFilter] = useState<Filter>('ALL');
  const [open, setOpen] = useState<{ readonly what: 'review' | 'remind'; readonly submission: Submission } | null>(
    null,
  );
  const [done, setDone] = useState<string | null>(null);
  const accepting = useAcceptAll();
  const { facts } = useFacts(region.code, period.year);
  const submissions = period.submissions ?? [];
  const clean = withoutFindings(submissions);

  async function acceptAll(): Promise<void> {
    setDone(null);
    const accepted = await accepting.accept(clean);
    if (accepted > 0) setDone(t('grid.acceptedAll', { count: accepted }));
  }

  const close = (said: string | null) => {
    setOpen(null);
    setDone(said);
  };
  return (
    <>
      <Block
        title={t('grid.title')}
        hint={t('grid.hint')}
        answer={periods}
        at="periods.submissions"
        select={() => inState(submissions, filter)}
        isEmpty={({ length }) => length === 0}
        empty={t(filter === 'ALL' ? 'grid.none' : 'grid.noneSo')}
        skeleton={<Skeleton height={420} radius="md" />}
        controls={
          <div className={parts.wide}>
            <div className={classes.choice}>
              <NativeSelect
                label={t('grid.filter')}
                value={filter}
                onChange={({ currentTarget: { value } }) => setFilter(FILTERS.find((each) => each === value) ?? 'ALL')}
                data={FILTERS.map((each) => ({
                  value: each,
                  label: `${t(`grid.filters.${each}`)} (${inState(submissions, each).length})`,
                }))}
              />
              {clean.length > 1 && (
                <Button
                  variant="default"
                  leftSection={<IconChecks size={18} aria-hidden />}
                  loading={accepting.pending}
                  onClick={() => void acceptAll()}
                >
                  {t('grid.acceptAll', { count: clean.length })}
                </Button>
              )}
            </div>
            <Done focus>{done}</Done>
            {accepting.failures.map((message) => (
              <Failed key={message} message={message} />
            ))}
          </div>
        }
      >
        {(shown) => (
          <table className={`${table.table} ${classes.grid}`}>
            <thead>
              <tr>
                <th scope="col">{t('grid.college')}</th>
                <th scope="col">{t('grid.state')}</th>
                <th scope="col">{t('grid.stage')}</th>
                <th scope="col">{t('grid.imported')}</th>
                <th scope="col">{t('grid.missing')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {shown.map((submission) => (
                <CollegeRow
                  key={submission.college.id}
                  submission={submission}
                  facts={facts.get(submission.college.id) ?? null}
                  year={period.year}
                  over={today > period.speaksFor}
                  review={() => setOpen({ what: 'review', submission })}
                  remind={() => setOpen({ what: 'remind', submission })}
                />
              ))}
            </tbody>
          </table>
        )}
      </Block>
      {open?.what === 'review' && <Review region={region} period={period} submission={open.submission} close={close} />}
      {open?.what === 'remind' && <Remind period={period} submission={open.submission} close={() => close(null)} />}
    </>
  );
}
