import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n';
import type { Difference } from './draft.policy';
import type { Activity } from './region-roadmap.type';
import classes from './region-roadmap.module.css';

interface DifferencesProps {
  readonly differences: readonly Difference[];
  readonly former: readonly Activity[];
  readonly now: readonly Activity[];
  /** Has an activity be again as the former version has it. */
  readonly restore: (activity: Activity) => void;
}

/** What a new version has otherwise than the former one, each to be taken back. */
export function Differences({ differences, former, now, restore }: DifferencesProps) {
  const { t } = useTranslation('regionRoadmap');
  const language = useLanguage();
  const titleOf = (code: string) => {
    const one = [...now, ...former].find((each) => each.code === code);
    return (language === 'ru' ? one?.titleRu : one?.titleEn) ?? '';
  };
  return (
    <section aria-label={t('differences')}>
      <h3 className={classes.heading}>{t('differences')}</h3>
      {differences.length === 0 ? (
        <p className={classes.muted}>{t('noDifferences')}</p>
      ) : (
        <ul className={classes.activities}>
          {differences.map(({ code, kind, fields }) => {
            const was = former.find((one) => one.code === code);
            return (
              <li key={code} data-kind={kind}>
                <div>
                  <strong>
                    {code} {titleOf(code)}
                  </strong>
                  <p className={classes.muted}>
                    {t(`kinds.${kind}`)}
                    {fields.length > 0 && `: ${fields.map((field) => t(`fields.${field}`)).join(', ')}`}
                  </p>
                </div>
                {was && (
                  <div className={classes.acts}>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      onClick={() => restore(was)}
                      aria-label={t('restoreOf', { code })}
                    >
                      {t('restore')}
                    </Button>
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
