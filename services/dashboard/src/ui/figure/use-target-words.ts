import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigurePartsFragment, IndicatorDirection } from '../../graph/generated/graphql';
import { useFormat } from '../use-format';

export type Aim = Pick<FigurePartsFragment, 'target' | 'targetVerified' | 'targetYear' | 'targetCarriedForward'>;

/** What the reader of a target should know of it: that no document confirms it, that it is of an earlier year. */
export function useTargetMarks(): (aim: Aim) => readonly string[] {
  const { t } = useTranslation('figure');
  return useCallback(
    ({ target, targetVerified, targetYear, targetCarriedForward }) =>
      target === null
        ? []
        : [
            ...(targetVerified ? [] : [t('targetUnverified')]),
            ...(targetCarriedForward && targetYear !== null ? [t('targetCarried', { year: targetYear })] : []),
          ],
    [t],
  );
}

/** A target in words, with its marks. */
export function useTargetWords(): (aim: Aim, direction: IndicatorDirection) => string {
  const { t } = useTranslation('figure');
  const format = useFormat();
  const marks = useTargetMarks();
  return (aim, direction) => {
    if (aim.target === null) return t('noTarget');
    return [t(`target.${direction}`, { target: format.target(aim.target) }), ...marks(aim)].join(', ');
  };
}
