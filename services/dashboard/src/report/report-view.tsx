import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import block from '../ui/block.module.css';
import { useFormat } from '../ui/use-format';
import { ReportColleges, ReportFigures } from './report-figures';
import classes from './report.module.css';
import type { Content } from './report.type';

/** All that a report says. */
export function ReportView({ content }: { content: Content }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const { speaksFor, revision, college, colleges } = content;
  return (
    <>
      <Section
        title={t('figures')}
        hint={`${t('figuresHint', { day: format.day(speaksFor), revision })} ${t(college === null ? 'published' : 'whole')}`}
      >
        <ReportFigures content={content} />
      </Section>
      {(['strengths', 'weaknesses', 'practices'] as const).map(
        (side) =>
          content[side] !== '' && (
            <Section key={side} title={t(side)}>
              <p className={classes.words}>{content[side]}</p>
            </Section>
          ),
      )}
      {colleges.length > 0 && (
        <Section title={t('colleges')} hint={t('collegesHint')}>
          <ReportColleges content={content} />
        </Section>
      )}
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

export function Section({ title, hint, children }: SectionProps) {
  const heading = useId();
  return (
    <section className={block.block} aria-labelledby={heading}>
      <div className={block.head}>
        <Title order={2} id={heading} className={block.title}>
          {title}
        </Title>
        {hint && <p className={block.hint}>{hint}</p>}
      </div>
      {children}
    </section>
  );
}
