import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { addTexts } from '../../i18n';
import * as texts from '../../i18n/texts/results';
import card from '../../people/card/card.module.css';
import people from '../../people/people.module.css';
import { PracticeDialog } from '../../results/practice-dialog';
import { CardBlock } from '../../ui/card-block';
import { Done } from '../../ui/notes';
import { useFormat } from '../../ui/use-format';
import type { CardPair } from './card.type';
import type { PairBlockProps } from './pair-block.type';

addTexts('results', texts);

/** What the two say of the pair at its end, and the practices that came of it. */
export function ReportsBlock({ college, pair }: PairBlockProps) {
  const { t } = useTranslation('results');
  const [adding, setAdding] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  if (pair.status === 'PROPOSED' || pair.status === 'ACCEPTED' || pair.status === 'VOIDED') return null;
  return (
    <CardBlock title={t('reports.title')} hint={t('reports.hint')}>
      <ul className={card.records}>
        {(['MENTOR', 'MENTEE'] as const).map((side) => (
          <Report key={side} pair={pair} side={side} />
        ))}
      </ul>
      {pair.practices.length > 0 && (
        <ul className={card.records} aria-label={t('reports.practices')}>
          {pair.practices.map(({ id, title, sharedOn }) => (
            <li key={id}>
              <Anchor component={Link} href={`/colleges/${college.code}/results/practices?year=${pair.year}`}>
                {title}
              </Anchor>
              {sharedOn && <span className={people.facts}>{t('reports.sharedWith')}</span>}
            </li>
          ))}
        </ul>
      )}
      <Done>{done}</Done>
      <Button variant="default" mt="sm" onClick={() => setAdding(true)}>
        {t('reports.addPractice')}
      </Button>
      {adding && (
        <PracticeDialog
          at={college}
          practice={null}
          source={pair.id}
          close={() => setAdding(false)}
          done={(words) => {
            setAdding(false);
            setDone(words);
          }}
        />
      )}
    </CardBlock>
  );
}

function Report({ pair, side }: { readonly pair: CardPair; readonly side: 'MENTOR' | 'MENTEE' }) {
  const { t } = useTranslation('results');
  const { t: ofPairs } = useTranslation('pairs');
  const format = useFormat();
  const report = pair.reports.find((each) => each.side === side);
  return (
    <li>
      <span>
        {ofPairs(`sides.${side}`)}:{' '}
        <span className={people.muted}>
          {report ? t('reports.given', { day: format.day(report.givenOn) }) : t('reports.none')}
        </span>
      </span>
      {report && report.worked === null && <span className={people.facts}>{t('reports.secret')}</span>}
      {report && report.worked !== null && (
        <>
          <span>
            <strong>{t('reports.worked')}</strong> {report.worked}
          </span>
          {report.didNotWork && (
            <span>
              <strong>{t('reports.didNotWork')}</strong> {report.didNotWork}
            </span>
          )}
          <span className={people.facts}>{t(report.wouldGoOn ? 'reports.goOn' : 'reports.stop')}</span>
        </>
      )}
    </li>
  );
}
