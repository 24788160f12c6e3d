import { Button, NativeSelect, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeskPeriodsDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { todayIn } from '../shell/today.policy';
import { useAddress } from '../shell/use-address';
import { useYear } from '../shell/use-year';
import { YearSwitch } from '../shell/year-switch';
import { Block } from '../ui/block';
import { Done } from '../ui/notes';
import parts from '../ui/parts.module.css';
import { usePeriodName } from '../ui/use-period-name';
import { chooseFirst } from './collection.policy';
import { CollegesGrid } from './colleges-grid';
import { CollegesOfYear } from './colleges-of-year';
import classes from './desk.module.css';
import type { Period, Region } from './desk.type';
import { OpenPeriod } from './open-period';
import { PeriodProgress } from './period-progress';
import { PublicationsBlock } from './publications-block';
import { MatchingWeightsBlock } from './matching-weights-block';
import { RulesBlock } from './rules-block';
import { WaitingBlock } from '../waiting/waiting-block';

/** One period at a time: how far it is, the colleges one by one, and what was published of it. */
export function CollectionView({ region }: { region: Region }) {
  const { t } = useTranslation('desk');
  const nameOf = usePeriodName();
  const choice = useYear(region, false);
  const year = choice.year ?? '';
  const today = todayIn(region.timeZone);
  const { params, go } = useAddress();
  const [opening, setOpening] = useState<Period | 'new' | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const answer = useGraph(DeskPeriodsDocument, { code: region.code, year });
  const periods = answer.data?.periods ?? [];
  const period = chooseFirst(periods, params.get('period'), today);

  return (
    <>
      <div className={classes.abreast}>
        <WaitingBlock audience="REGION" ofId={region.id} />
        <Block
          title={t('period.title')}
          answer={answer}
          at="periods"
          select={(data) => data.periods}
          isEmpty={({ length }) => length === 0}
          empty={t('period.none', { year })}
          skeleton={<Skeleton height={180} radius="md" />}
          controls={
            <div className={parts.wide}>
              <div className={classes.choice}>
                <YearSwitch choice={choice} live />
                {period && (
                  <NativeSelect
                    label={t('period.period')}
                    value={period.code}
                    onChange={({ currentTarget: { value } }) => go({ period: value })}
                    data={periods.map(({ code }) => ({ value: code, label: nameOf(code) }))}
                  />
                )}
                <Button
                  variant="default"
                  leftSection={<IconPlus size={18} aria-hidden />}
                  onClick={() => {
                    setDone(null);
                    setOpening('new');
                  }}
                >
                  {t('open.button')}
                </Button>
              </div>
              <Done focus>{done}</Done>
            </div>
          }
        >
          {() => period && <PeriodProgress period={period} today={today} edit={() => setOpening(period)} />}
        </Block>
      </div>
      {period && <CollegesGrid region={region} period={period} periods={answer} today={today} />}
      {answer.data && !period && <CollegesOfYear region={region} year={year} />}
      {period && <PublicationsBlock answer={answer} period={period} />}
      <div className={classes.abreast}>
        <RulesBlock region={region} />
        <MatchingWeightsBlock region={region} />
      </div>
      {opening && (
        <OpenPeriod
          region={region}
          year={year}
          period={opening === 'new' ? null : opening}
          close={() => setOpening(null)}
          opened={(code, said) => {
            setOpening(null);
            setDone(said);
            go({ period: code });
          }}
        />
      )}
    </>
  );
}
