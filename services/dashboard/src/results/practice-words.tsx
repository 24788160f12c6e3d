import { useTranslation } from 'react-i18next';
import { WebLink } from '../people/card/web-link';
import { useFormat } from '../ui/use-format';
import classes from './results.module.css';
import type { KeptPractice } from './results.type';

interface PracticeWordsProps {
  readonly practice: KeptPractice;
  readonly withCollege: boolean;
}

/** A practice as it is read; what its sides said of sharing it is for the college that keeps it. */
export function PracticeWords({ practice, withCollege }: PracticeWordsProps) {
  const { t } = useTranslation('results');
  const { title, done, result, link, tags, form, year, college } = practice;
  return (
    <article className={classes.practice}>
      <h3 className={classes.name}>{title}</h3>
      <p className={classes.muted}>{[withCollege && college.name, form.title, year].filter(Boolean).join(' · ')}</p>
      <p className={classes.text}>{done}</p>
      {result && (
        <p className={classes.text}>
          <strong>{t('practices.result')}</strong> {result}
        </p>
      )}
      {link && (
        <p className={classes.text}>
          <WebLink text={link} />
        </p>
      )}
      {tags.length > 0 && <p className={classes.muted}>{tags.map((tag) => `#${tag}`).join(' ')}</p>}
      {!withCollege && <Sharing practice={practice} />}
    </article>
  );
}

/** Whether the region reads it, and whose word it still waits for. */
function Sharing({ practice }: { practice: KeptPractice }) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const { sharedOn, offeredOn, withdrawnOn, withdrawnReason, sides, answers } = practice;
  if (withdrawnOn) {
    return <p className={classes.muted}>{t('practices.withdrawn', { day: format.day(withdrawnOn), reason: withdrawnReason ?? '' })}</p>; // prettier-ignore
  }
  if (sharedOn) return <p className={classes.good}>{t('practices.shared', { day: format.day(sharedOn) })}</p>;
  if (!offeredOn) return <p className={classes.muted}>{t('practices.own')}</p>;
  const said = sides.map((side) => {
    const answer = answers.find((each) => each.side === side && each.current);
    return t(`practices.said.${answer === undefined ? 'NONE' : answer.agrees ? 'YES' : 'NO'}`, {
      side: t(`sides.${side}`),
    });
  });
  return (
    <p className={classes.due}>
      {t('practices.offered')} {said.join('; ')}.
    </p>
  );
}
