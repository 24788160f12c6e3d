import { useTranslation } from 'react-i18next';
import type { Answer } from '../graph/use-graph';
import { Block } from '../ui/block';
import { commonNote } from '../ui/figure/figure.policy';
import { CollegeList } from './college-list';
import type { Ranked } from './ranking.policy';
import type { RankedColleges } from './use-region-figures';

interface MissingCollegesProps {
  readonly answer: Answer<RankedColleges>;
  /** Where in the answer the colleges stand. */
  readonly at: string;
  readonly rows: readonly Ranked[];
  readonly title: string;
  readonly placeOf: (college: string) => string;
  readonly whole: boolean;
  /** No college has a figure, so that these are the colleges of the region. */
  readonly all?: boolean;
}

/** Colleges without a figure, each with what it lacks; a reason that is the same for all stands once above them. */
export function MissingColleges({ answer, at, rows, title, placeOf, whole, all = false }: MissingCollegesProps) {
  const { t } = useTranslation('region');
  const note = commonNote(rows.map(({ score }) => score));
  return (
    <Block
      title={t(all ? 'missing.titleAll' : whole ? 'missing.title' : 'missing.titleUnpublished')}
      hint={all ? t('missing.hintAll') : whole ? t('missing.hint', { count: rows.length, title }) : note}
      answer={answer}
      at={at}
      select={() => rows}
    >
      {() => (
        <CollegeList
          colleges={rows.map(({ college, score }) => ({
            ...college,
            note: whole || note === null ? score.note : null,
          }))}
          placeOf={placeOf}
        />
      )}
    </Block>
  );
}
