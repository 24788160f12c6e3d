import { Anchor, Progress as Bar } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconLoader } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { LatestImportsDocument, type LatestImportsQuery } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/imports';
import { useFormat } from '../ui/use-format';
import type { College } from './college.type';
import classes from './runs-under-way.module.css';

addTexts('imports', texts);

/** While something is at work, or may be gone on with by the hub, it is asked how far that is. */
const ASKED_EVERY_MS = 2_000;

type Run = NonNullable<LatestImportsQuery['importRuns']>['nodes'][number];

/**
 * The college's imports that are at work or broke off, whoever began them and from where: what was begun here goes on
 * when the page is left, and is found again by whoever comes back.
 */
export function RunsUnderWay({ college }: { readonly college: College }) {
  const { t } = useTranslation('imports');
  const { data, retry } = useGraph(LatestImportsDocument, { collegeId: college.id });
  const [since] = useState(() => Date.now());
  const runs = data?.importRuns?.nodes ?? [];
  const open = runs.filter(({ state }) => state !== 'FINISHED');
  const isOpen = open.length > 0;
  useEffect(() => {
    if (!isOpen) return;
    const timer = setInterval(retry, ASKED_EVERY_MS);
    return () => clearInterval(timer);
  }, [isOpen, retry]);
  // One that ends while the reader looks is told of, too.
  const shown = runs.filter(({ state, importedAt }) => state !== 'FINISHED' || Date.parse(importedAt) >= since);
  if (shown.length === 0) return null;
  return (
    <section className={classes.runs} aria-label={t('underWay.title')}>
      <h2 className={classes.heading}>{t('underWay.title')}</h2>
      <ul className={classes.list} aria-live="polite">
        {shown.map((run) => (
          <RunLine key={run.id} run={run} />
        ))}
      </ul>
      <Anchor component={Link} href={`/people/${encodeURIComponent(college.code)}/imports`} underline="always">
        {t('underWay.all')}
      </Anchor>
    </section>
  );
}

const ICONS = { RUNNING: IconLoader, FINISHED: IconCircleCheck, BROKEN_OFF: IconAlertTriangle } as const;

function RunLine({
  run: { state, kind, year, fileName, progress, startedAt, importedAt, taken, attempts },
}: {
  readonly run: Run;
}) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const Icon = ICONS[state];
  const known = progress && progress.total > 0 ? progress : null;
  return (
    <li className={classes.run} data-state={state}>
      <span className={classes.name}>
        <Icon size={18} aria-hidden />
        <strong>{t(`states.${state}`)}</strong>
        <span>
          {t(`kinds.${kind}`)}
          {year && `, ${year}`}
        </span>
      </span>
      <span className={classes.facts}>
        {fileName ?? t('noName')} · {format.moment(state === 'RUNNING' ? (startedAt ?? importedAt) : importedAt)}
        {attempts > 1 && ` · ${t('attempts', { count: attempts })}`}
      </span>
      {state === 'FINISHED' && <span>{t('taken', { count: taken })}</span>}
      {known && (
        <span className={classes.facts}>{t(`phases.${known.phase}`, { done: known.done, total: known.total })}</span>
      )}
      {state === 'RUNNING' && (
        <Bar.Root size="sm">
          {known ? (
            <Bar.Section value={(known.done / known.total) * 100} aria-label={t('underWay.title')} />
          ) : (
            <Bar.Section value={100} animated withAria={false} />
          )}
        </Bar.Root>
      )}
      {state === 'BROKEN_OFF' && <p className={classes.advice}>{t('brokenOff')}</p>}
    </li>
  );
}
