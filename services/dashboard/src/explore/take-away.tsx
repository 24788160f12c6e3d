import { Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import query from '../../../../schema/operations/explore-figures.graphql?raw';
import block from '../ui/block.module.css';
import { CopyButton } from '../ui/copy-button';
import classes from './explore.module.css';
import { Files } from './files';
import type { variablesOf, View } from './view.policy';

interface TakeAwayProps {
  readonly view: View;
  readonly region: string;
  readonly variables: ReturnType<typeof variablesOf>;
}

/** The same table as a file, and as the question to the graph that it answers. */
export function TakeAway({ view, region, variables }: TakeAwayProps) {
  const { t } = useTranslation('explore');
  const heading = useId();
  return (
    <section className={block.block} aria-labelledby={heading} data-unprinted>
      <div className={block.head}>
        <Title order={2} id={heading} className={block.title}>
          {t('take.title')}
        </Title>
        <p className={block.hint}>{t('take.hint')}</p>
      </div>
      <Files view={view} region={region} />
      <details className={classes.query}>
        <summary>{t('take.query')}</summary>
        <p className={classes.hint}>{t('take.queryHint')}</p>
        <Copied what={t('take.queryText')} text={query} />
        <Copied what={t('take.variables')} text={JSON.stringify(variables, null, 2)} />
      </details>
    </section>
  );
}

function Copied({ what, text }: { what: string; text: string }) {
  return (
    <div className={classes.copied}>
      <h3>{what}</h3>
      <CopyButton text={text} what={what} />
      <pre tabIndex={0} aria-label={what}>
        {text}
      </pre>
    </div>
  );
}
