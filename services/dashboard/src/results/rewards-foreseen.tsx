import { useTranslation } from 'react-i18next';
import type { RecordRewardsMutation } from '../graph/generated/graphql';
import type { Chosen } from './people-field';
import classes from './results.module.css';

interface RewardsForeseenProps {
  /** In the order of the rows. */
  readonly people: readonly Chosen[];
  readonly rows: NonNullable<RecordRewardsMutation['recordRewards']>['results'];
}

/** What would come of each of several rewards. */
export function RewardsForeseen({ people, rows }: RewardsForeseenProps) {
  const { t } = useTranslation('results');
  return (
    <>
      <p>{t('rewards.foreseen')}</p>
      <ul className={classes.chosen}>
        {rows.map(({ index, outcome, problems }) => (
          <li key={index}>
            <span>
              {people[index]?.name}:{' '}
              {problems.length > 0 ? (
                <span className={classes.wrong}>{problems.map(({ message }) => message).join(' ')}</span>
              ) : (
                t(`rewards.outcomes.${outcome}`)
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
