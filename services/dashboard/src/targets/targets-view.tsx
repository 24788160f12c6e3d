import { NativeSelect, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CollegeNamesDocument, RegionTargetsDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { todayIn } from '../shell/today.policy';
import { academicYearOf } from '../shell/year.policy';
import { Block } from '../ui/block';
import { Done } from '../ui/notes';
import parts from '../ui/parts.module.css';
import { targetGrid, yearsShown } from './grid.policy';
import { SetTarget } from './set-target';
import { TargetGrid } from './target-grid';
import classes from './targets.module.css';
import type { Indicator, Region, Target } from './targets.type';

interface Chosen {
  readonly indicator: Indicator;
  readonly year: string;
  readonly target: Target | null;
}

/** Targets of the region, or those that one of its colleges has of its own, by indicator and year. */
export function TargetsView({ region }: { region: Region }) {
  const { t } = useTranslation('targets');
  const [code, setCode] = useState('');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const names = useGraph(CollegeNamesDocument, { code: region.code });
  const colleges = names.data?.region?.colleges?.nodes ?? [];
  const college = colleges.find((each) => each.code === code) ?? null;
  const answer = useGraph(RegionTargetsDocument, { code: region.code, college: college?.code ?? null });
  const running = academicYearOf(todayIn(region.timeZone));
  return (
    <>
      <Block
        title={t('table.title')}
        hint={t(college ? 'table.hintCollege' : 'table.hint')}
        answer={answer}
        at="targets"
        select={({ targets, indicators }) => targets && indicators && { targets, indicators }}
        isEmpty={({ indicators }) => indicators.length === 0}
        empty={t('table.none')}
        skeleton={<Skeleton height={420} radius="md" />}
        controls={
          <div className={parts.wide}>
            <NativeSelect
              label={t('table.whose')}
              className={classes.whose}
              value={code}
              onChange={({ currentTarget: { value } }) => {
                setDone(null);
                setCode(value);
              }}
              data={[
                { value: '', label: t('table.ofRegion') },
                ...colleges.map((each) => ({ value: each.code, label: each.name })),
              ]}
            />
            <Done focus>{done}</Done>
          </div>
        }
      >
        {({ targets, indicators }) => {
          const years = yearsShown(targets, running);
          return (
            <TargetGrid
              years={years}
              rows={targetGrid(indicators, targets, years)}
              choose={(next) => {
                setDone(null);
                setChosen(next);
              }}
            />
          );
        }}
      </Block>
      {chosen && (
        <SetTarget
          regionId={region.id}
          college={college}
          {...chosen}
          close={() => setChosen(null)}
          set={(said) => {
            setChosen(null);
            setDone(said);
          }}
        />
      )}
    </>
  );
}
