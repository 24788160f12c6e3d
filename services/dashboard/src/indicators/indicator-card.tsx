import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MeasureCatalogueQuery } from '../graph/generated/graphql';
import { useFormat } from '../ui/use-format';
import { Formula } from './formula';
import classes from './indicators.module.css';
import type { Indicator } from './indicators.type';

interface IndicatorCardProps {
  readonly indicator: Indicator;
  readonly catalogue: MeasureCatalogueQuery | undefined;
  readonly edit: () => void;
  readonly retire: () => void;
}

export function IndicatorCard({ indicator, catalogue, edit, retire }: IndicatorCardProps) {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  const { code, title, description, unit, direction, version, watched, retiredOn, retiredReason, source, versions } =
    indicator;
  const former = (versions ?? []).filter((each) => each.version !== version).toReversed();
  return (
    <li className={classes.card} data-retired={!watched || undefined}>
      <div>
        <h3>
          {title} <code>{code}</code>
        </h3>
        <p className={classes.facts}>
          {t(`units.${unit}`)}, {t(`directions.${direction}`)}, {t('card.version', { version })},{' '}
          {t(`sources.${source}`)}
        </p>
        {!watched && retiredOn === null && <p className={classes.retired}>{t('card.offered')}</p>}
        {retiredOn && (
          <p className={classes.retired}>
            {t('card.retired', { when: format.day(retiredOn) })} {retiredReason}
          </p>
        )}
        <p>{description}</p>
        <Formula formula={indicator} catalogue={catalogue} />
        {former.length > 0 && (
          <details className={classes.former}>
            <summary>{t('card.former', { count: former.length })}</summary>
            {former.map((each) => (
              <div key={each.id}>
                <p className={classes.facts}>
                  {t('card.versionOf', {
                    version: each.version,
                    when: each.definedAt === null ? '' : format.moment(each.definedAt),
                  })}
                </p>
                <Formula formula={each} catalogue={catalogue} />
              </div>
            ))}
          </details>
        )}
      </div>
      <div className={classes.acts}>
        {source === 'REGION' && (
          <Button size="xs" variant="default" onClick={edit} aria-label={t('card.editOf', { title })}>
            {t('card.edit')}
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          onClick={retire}
          aria-label={t(watched ? 'card.retireOf' : 'card.restoreOf', { title })}
        >
          {t(watched ? 'card.retire' : 'card.restore')}
        </Button>
      </div>
    </li>
  );
}
