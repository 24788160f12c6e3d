import { useTranslation } from 'react-i18next';
import type { FigurePartsFragment, IndicatorDirection } from '../../graph/generated/graphql';
import { useFormat } from '../use-format';

export type Aim = Pick<FigurePartsFragment, 'target' | 'targetVerified' | 'targetYear' | 'targetCarriedForward'>;

/** A target in words, with what its reader should know of it: that no document confirms it, that it is of an earlier year. */
export function useTargetWords(): (aim: Aim, direction: IndicatorDirection) => string {
  const { t } = useTranslation('figure');
  const format = useFormat();
  return ({ target, targetVerified, targetYear, targetCarriedForward }, direction) => {
    if (target === null) return t('noTarget');
    return [
      t(`target.${direction}`, { target: format.target(target) }),
      ...(targetVerified ? [] : [t('targetUnverified')]),
      ...(targetCarriedForward && targetYear !== null ? [t('targetCarried', { year: targetYear })] : []),
    ].join(', ');
  };
}
