import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/use-format';
import { isOwn } from './campaign.policy';
import classes from './surveys.module.css';
import type { Asker, Campaign } from './surveys.type';

export type Act = 'handOut' | 'remind' | 'results' | 'close';

interface CampaignCardProps {
  readonly asker: Asker;
  readonly campaign: Campaign;
  readonly choose: (act: Act) => void;
}

export function CampaignCard({ asker, campaign, choose }: CampaignCardProps) {
  const { t } = useTranslation('surveys');
  const format = useFormat();
  const { template, college, year, opensOn, closesOn, closedOn, checkpoint, state } = campaign;
  const over = state === 'CLOSED';
  const acts: readonly Act[] = [
    ...(asker.kind === 'college' && !over ? (['handOut', 'remind'] as const) : []),
    'results',
    ...(isOwn(campaign, asker) && state === 'OPEN' ? (['close'] as const) : []),
  ];
  return (
    <li className={classes.card}>
      <div>
        <h3>
          {template.title}{' '}
          <span className={classes.badge} data-state={state}>
            {t(`state.${state}`)}
          </span>
        </h3>
        <p>
          {year}, {t('card.days', { from: format.day(opensOn), to: format.day(closedOn ?? closesOn) })}
          {checkpoint && `, ${t('card.checkpoint', { checkpoint })}`}
        </p>
        <p>{college ? t('card.ofCollege', { college: college.name }) : t('card.ofRegion')}</p>
      </div>
      <div className={classes.acts}>
        {acts.map((act) => (
          <Button
            key={act}
            size="xs"
            variant={act === 'handOut' ? 'filled' : 'default'}
            aria-label={t(`acts.${act}Of`, { title: template.title })}
            onClick={() => choose(act)}
          >
            {t(`acts.${act}`)}
          </Button>
        ))}
      </div>
    </li>
  );
}
