import { useTranslation } from 'react-i18next';
import { Explain } from '../explain/explain';
import { CardBlock } from '../ui/card-block';
import { useFormat } from '../ui/use-format';
import { ReportClosing } from './report-closing';
import { ReportColleges, ReportFigures } from './report-figures';
import classes from './report.module.css';
import type { Content, ReportPlace } from './report.type';

interface ReportViewProps {
  readonly content: Content;
  readonly place: ReportPlace;
}

/** All that a report says. */
export function ReportView({ content, place }: ReportViewProps) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const { speaksFor, revision, college, colleges, closing } = content;
  return (
    <>
      <CardBlock
        title={t('figures')}
        hint={`${t('figuresHint', { day: format.day(speaksFor), revision })} ${t(college === null ? 'published' : 'whole')}`}
      >
        <ReportFigures content={content} of={place.college} />
      </CardBlock>
      {(['strengths', 'weaknesses', 'practices'] as const).map(
        (side) =>
          content[side] !== '' && (
            <CardBlock key={side} title={t(side)}>
              <p className={classes.words}>{content[side]}</p>
            </CardBlock>
          ),
      )}
      {closing && <ReportClosing closing={closing} speaksFor={speaksFor} />}
      {colleges.length > 0 && (
        <CardBlock title={t('colleges')} hint={t('collegesHint')}>
          <ReportColleges content={content} />
        </CardBlock>
      )}
      <Explain region={place.region} year="" period={content.period} source="PUBLISHED" />
    </>
  );
}
