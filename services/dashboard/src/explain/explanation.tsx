import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExplainFigureQuery } from '../graph/generated/graphql';
import { usePeriodName } from '../ui/use-period-name';
import { useFormat } from '../ui/use-format';
import parts from '../ui/parts.module.css';
import table from '../ui/table.module.css';
import { ExplainedColleges } from './explained-colleges';
import classes from './explain.module.css';
import { Told } from './told';

type ExplainedFigure = NonNullable<ExplainFigureQuery['explainFigure']>;

/** The figure, its formula, its parts, its colleges, who is not in it, and what was published of it. */
export function Explanation(explanation: ExplainedFigure & { readonly ofCollege: boolean }) {
  const { t } = useTranslation('explain');
  const { figure, formula, leftOut, median, ofCollege } = explanation;
  return (
    <div className={classes.explanation}>
      <p className={classes.figure}>
        <strong>
          <Told figure={figure} />
        </strong>
        {figure.note && <span>{figure.note}</span>}
      </p>
      <p>{figure.indicator.description}</p>
      {median && (median.value !== null || median.note !== figure.note) && (
        <Part title={t('median')}>
          <Median median={median} />
        </Part>
      )}
      <Part title={t('formula', { version: figure.formulaVersion })}>
        <p>{formula}</p>
        <Terms terms={explanation.terms} />
      </Part>
      <Part title={t('told')}>
        <Facts figure={figure} ofCollege={ofCollege} />
      </Part>
      {leftOut.length > 0 && (
        <Part title={t('leftOut')}>
          <ul className={classes.list}>
            {leftOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Part>
      )}
      {!ofCollege && explanation.colleges.length > 0 && (
        <Part title={t('colleges', figure.coverage)}>
          <ExplainedColleges colleges={explanation.colleges} />
        </Part>
      )}
      {explanation.publications.length > 0 && (
        <Part title={t('publications')}>
          <Publications publications={explanation.publications} />
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className={classes.heading}>{title}</h3>
      {children}
    </section>
  );
}

function Terms({ terms }: Pick<ExplainedFigure, 'terms'>) {
  const { t } = useTranslation('explain');
  const format = useFormat();
  // Of published figures nobody is told when their facts last changed.
  const dated = terms.some(({ lastChangedOn }) => lastChangedOn !== null);
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('term')}</th>
          <th scope="col">{t('part')}</th>
          <th scope="col">{t('value')}</th>
          {dated && <th scope="col">{t('changed')}</th>}
        </tr>
      </thead>
      <tbody>
        {terms.map(({ part, measure, category, form, title, value, lastChangedOn, countedBy, countedFrom }) => (
          <tr key={[part, measure, category, form].join()}>
            <th scope="row">
              {title}
              {countedFrom !== null && <span className={classes.source}>{countedFrom}</span>}
              {countedBy !== null && (
                <span className={classes.source}>{t('countedBy', { who: t(`owners.${countedBy}`) })}</span>
              )}
            </th>
            <td data-label={t('part')}>{t(`parts.${part}`)}</td>
            <td data-label={t('value')}>{value === null ? t('untold') : format.count(value)}</td>
            {dated && <td data-label={t('changed')}>{lastChangedOn === null ? '—' : format.day(lastChangedOn)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is usual among the colleges, beside what they make up together. */
function Median({ median }: { median: NonNullable<ExplainedFigure['median']> }) {
  const { t } = useTranslation('explain');
  const format = useFormat();
  const { value, colleges, hidden, note } = median;
  if (value === null) return <p>{note}</p>;
  return (
    <p>
      <strong>{format.percent(value)}</strong> — {t('medianOf', { count: colleges })}
      {hidden > 0 && <span className={classes.small}>{t('medianWithout', { count: hidden })}</span>}
    </p>
  );
}

/** Where the figure comes from, by whose word, and what it is held against. */
function Facts({ figure, ofCollege }: { figure: ExplainedFigure['figure']; ofCollege: boolean }) {
  const { t } = useTranslation('explain');
  const { t: ofFigures } = useTranslation('figure');
  const format = useFormat();
  const nameOf = usePeriodName();
  const { source, asOf, period, revision, approval, coverage, target, indicator } = figure;
  return (
    <dl className={parts.terms}>
      <Fact name={t('source')}>{t(`sources.${source}`)}</Fact>
      {period !== null && revision !== null && (
        <Fact name={t('period')}>{t('periodRevision', { period: nameOf(period), revision })}</Fact>
      )}
      {asOf !== null && <Fact name={t('asOf')}>{format.day(asOf)}</Fact>}
      {approval !== null && <Fact name={t('approval')}>{t(`approvals.${approval}`)}</Fact>}
      {!ofCollege && (
        <Fact name={t('coverage')}>
          {ofFigures('parts', { numerator: coverage.reported, denominator: coverage.expected })}
        </Fact>
      )}
      <Fact name={t('target')}>
        {target === null
          ? ofFigures('noTarget')
          : ofFigures(`aim.${indicator.direction}`, { target: format.target(target) })}
        {figure.targetCarriedForward === true && figure.targetYear !== null && (
          <span className={classes.small}>{ofFigures('carried', { year: figure.targetYear })}</span>
        )}
        {target !== null && figure.targetVerified !== true && (
          <span className={classes.small}>{ofFigures('unverified')}</span>
        )}
        {figure.targetAsOf !== null && (
          <span className={classes.small}>{t('targetAsOf', { day: format.day(figure.targetAsOf) })}</span>
        )}
        {figure.targetSource && (
          <span className={classes.small}>
            {figure.targetUrl ? <Anchor href={figure.targetUrl}>{figure.targetSource}</Anchor> : figure.targetSource}
          </span>
        )}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Publications({ publications }: Pick<ExplainedFigure, 'publications'>) {
  const { t } = useTranslation('explain');
  const format = useFormat();
  return (
    <ul className={classes.list}>
      {publications.map(({ revision, publishedAt, reason, note, colleges, told, hidden }) => (
        <li key={revision}>
          {t('publication', { revision, moment: format.moment(publishedAt), colleges, told, hidden })}
          {reason !== '' && <span className={classes.small}>{reason}</span>}
          {note !== null && <span className={classes.small}>{note}</span>}
        </li>
      ))}
    </ul>
  );
}
