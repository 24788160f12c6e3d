import { Button, Skeleton, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MeasureCatalogueDocument, RegionIndicatorsDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { Block } from '../ui/block';
import { Done } from '../ui/notes';
import parts from '../ui/parts.module.css';
import { DefineIndicator } from './define-indicator';
import { IndicatorCard } from './indicator-card';
import classes from './indicators.module.css';
import type { Indicator, Region } from './indicators.type';
import { Retire } from './retire';

/** What the region watches; new indicators are defined and old ones retired here. */
export function IndicatorsView({ region }: { region: Region }) {
  const { t } = useTranslation('indicators');
  const [retiredToo, setRetiredToo] = useState(false);
  const [defining, setDefining] = useState<Indicator | 'new' | null>(null);
  const [retiring, setRetiring] = useState<Indicator | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const answer = useGraph(RegionIndicatorsDocument, { code: region.code });
  const catalogue = useGraph(MeasureCatalogueDocument, {});

  const finish = (said: string | null) => {
    setDefining(null);
    setRetiring(null);
    setDone(said);
  };
  if (defining) {
    return (
      <DefineIndicator
        key={defining === 'new' ? 'new' : defining.code}
        region={region}
        indicator={defining === 'new' ? null : defining}
        catalogue={catalogue}
        close={finish}
      />
    );
  }
  return (
    <>
      <Block
        title={t('list.title')}
        hint={t('list.hint')}
        answer={answer}
        at="indicators"
        select={({ indicators }) => indicators?.filter(({ watched }) => retiredToo || watched)}
        isEmpty={({ length }) => length === 0}
        empty={t('list.none')}
        skeleton={<Skeleton height={420} radius="md" />}
        controls={
          <div className={parts.wide}>
            <div className={classes.controls}>
              <Button
                leftSection={<IconPlus size={18} aria-hidden />}
                onClick={() => {
                  setDone(null);
                  setDefining('new');
                }}
              >
                {t('list.new')}
              </Button>
              <Switch
                label={t('list.retiredToo')}
                checked={retiredToo}
                onChange={({ currentTarget: { checked } }) => setRetiredToo(checked)}
              />
            </div>
            <Done focus>{done}</Done>
          </div>
        }
      >
        {(indicators) => (
          <ul className={classes.list}>
            {indicators.map((indicator) => (
              <IndicatorCard
                key={indicator.code}
                indicator={indicator}
                catalogue={catalogue.data}
                edit={() => {
                  setDone(null);
                  setDefining(indicator);
                }}
                retire={() => {
                  setDone(null);
                  setRetiring(indicator);
                }}
              />
            ))}
          </ul>
        )}
      </Block>
      {retiring && <Retire region={region} indicator={retiring} close={finish} />}
    </>
  );
}
