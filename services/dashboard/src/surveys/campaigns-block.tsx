import { Button, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SurveyCampaignsDocument, type SurveyCampaignsQuery } from '../graph/generated/graphql';
import { useGraphPages } from '../graph/use-graph-pages';
import { todayIn } from '../shell/today.policy';
import { Block } from '../ui/block';
import { Done } from '../ui/notes';
import parts from '../ui/parts.module.css';
import { CampaignCard, type Act } from './campaign-card';
import { CloseSurvey } from './close-survey';
import { HandOut } from './hand-out';
import { OpenSurvey } from './open-survey';
import { Reminders } from './reminders';
import { Results } from './results';
import classes from './surveys.module.css';
import type { Asker, Campaign } from './surveys.type';

const cursorBehind = ({ surveyCampaigns: list }: SurveyCampaignsQuery): string | null =>
  list?.pageInfo.hasNextPage ? (list.pageInfo.endCursor ?? null) : null;

/** Surveys, the latest first, and what can be done with each. */
export function CampaignsBlock({ asker }: { asker: Asker }) {
  const { t } = useTranslation('surveys');
  const [opening, setOpening] = useState(false);
  const [chosen, setChosen] = useState<{ readonly act: Act; readonly campaign: Campaign } | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const of = asker.kind === 'region' ? { region: asker.region } : { college: asker.id };
  const list = useGraphPages(SurveyCampaignsDocument, of, cursorBehind);
  const campaigns = (list.data ?? []).flatMap(({ surveyCampaigns }) => surveyCampaigns?.nodes ?? []);

  const finish = (said: string | null) => {
    setOpening(false);
    setChosen(null);
    setDone(said);
  };
  if (chosen?.act === 'handOut') return <HandOut asker={asker} campaign={chosen.campaign} close={() => finish(null)} />;
  if (chosen?.act === 'remind')
    return <Reminders asker={asker} campaign={chosen.campaign} close={() => finish(null)} />;
  if (chosen?.act === 'results') return <Results campaign={chosen.campaign} close={() => finish(null)} />;
  return (
    <>
      <Block
        title={t('list.title')}
        hint={t(`list.hint.${asker.kind}`)}
        answer={list}
        at="surveyCampaigns"
        select={() => campaigns}
        isEmpty={({ length }) => length === 0}
        empty={t('list.none')}
        skeleton={<Skeleton height={240} radius="md" />}
        controls={
          <div className={parts.wide}>
            <Button
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => {
                setDone(null);
                setOpening(true);
              }}
            >
              {t('open.button')}
            </Button>
            <Done focus>{done}</Done>
          </div>
        }
      >
        {(shown) => (
          <>
            <ul className={classes.list}>
              {shown.map((campaign) => (
                <CampaignCard
                  key={campaign.id}
                  asker={asker}
                  campaign={campaign}
                  choose={(act) => {
                    setDone(null);
                    setChosen({ act, campaign });
                  }}
                />
              ))}
            </ul>
            {list.more && (
              <Button variant="default" size="sm" mt="md" loading={list.loadingMore} onClick={list.more}>
                {t('list.more')}
              </Button>
            )}
          </>
        )}
      </Block>
      {opening && <OpenSurvey asker={asker} campaigns={campaigns} today={todayIn(asker.timeZone)} close={finish} />}
      {chosen?.act === 'close' && <CloseSurvey campaign={chosen.campaign} close={finish} />}
    </>
  );
}
