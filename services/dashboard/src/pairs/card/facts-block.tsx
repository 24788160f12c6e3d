import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Facts } from '../../people/card/facts';
import { WebLink } from '../../people/card/web-link';
import { Actor } from '../../ui/actor';
import { CardBlock } from '../../ui/card-block';
import parts from '../../ui/parts.module.css';
import { useFormat } from '../../ui/use-format';
import { Approve } from '../acts/approve';
import { CorrectOrder } from '../acts/correct-order';
import { EndPair } from '../acts/end-pair';
import { VoidPair } from '../acts/void-pair';
import { awaitsOrder } from '../list/filters.policy';
import { PairBadges, Side, useOrderWords, usePairDays } from '../pair-words';
import type { College } from '../pairs.type';
import type { CardPair } from './card.type';

type Act = 'approve' | 'correct' | 'end' | 'void';

interface FactsBlockProps {
  readonly college: College;
  readonly pair: CardPair;
  readonly done: (said: string) => void;
}

/** Both people, the programme, the days and the order of a pair, and what can be done with it. */
export function FactsBlock({ college, pair, done }: FactsBlockProps) {
  const { t } = useTranslation('pairs');
  const format = useFormat();
  const days = usePairDays();
  const orderWords = useOrderWords();
  const [act, setAct] = useState<Act | null>(null);
  const said = (words: string) => {
    setAct(null);
    done(words);
  };
  const { order, endedOn, endedBy } = pair;
  const acts = actsOf(pair);
  const given = { college, pair, close: () => setAct(null) };
  return (
    <CardBlock title={t('card.title')}>
      <Facts
        facts={[
          [t('mentee'), <Side key="mentee" college={college} person={pair.mentee} />],
          [t('mentor'), <Side key="mentor" college={college} person={pair.mentor} />],
          [t('state'), <PairBadges key="state" pair={pair} />],
          [t('form'), [pair.form?.title, pair.year].filter(Boolean).join(', ')],
          [t('card.days'), days(pair)],
          [t('card.order'), orderWords(order)],
          [t('order.actsFrom'), order?.retroactive && order.actsFrom && t('order.retroactive', { when: format.day(order.actsFrom) })], // prettier-ignore
          [t('card.imported'), pair.importRun && <Imported key="imported" run={pair.importRun} />],
          [t('card.agreed'), !pair.mentorCollegeAgreed && t('notAgreed')],
          [t('card.confidential'), pair.confidential && t('card.isConfidential')],
          [t('card.follows'), pair.follows && <Follows key="follows" college={college} former={pair.follows} />],
          [t('card.ended'), endedOn && endedBy && `${format.day(endedOn)}, ${t(`enders.${endedBy}`)}`],
          [t('end.reason'), pair.endReason],
          [t('void.reason'), pair.voidReason],
          [t('card.results'), pair.results],
          [t('card.caseLink'), pair.caseLink && <WebLink text={pair.caseLink} />],
        ]}
      />
      <div className={parts.actions}>
        {acts.map((each) => (
          <Button key={each} variant={each === 'approve' ? 'light' : 'default'} onClick={() => setAct(each)}>
            {t(`card.acts.${each}`)}
          </Button>
        ))}
      </div>
      {act === 'approve' && <Approve {...given} pairs={[pair]} approved={said} />}
      {act === 'correct' && <CorrectOrder {...given} corrected={said} />}
      {act === 'end' && <EndPair {...given} ended={said} />}
      {act === 'void' && <VoidPair {...given} voided={said} />}
    </CardBlock>
  );
}

/** The import of a list by which the pair came, and who attested it so. */
function Imported({ run }: { run: NonNullable<CardPair['importRun']> }) {
  const { t } = useTranslation('pairs');
  const format = useFormat();
  return (
    <>
      {[run.fileName && t('card.table', { file: run.fileName }), format.moment(run.importedAt)]
        .filter(Boolean)
        .join(', ')}
      {' · '}
      <Actor actor={run.importedBy} name={run.importedByName} />
    </>
  );
}

/** The pair after which this one came: with whom, until when, who ended it and why. */
function Follows({ college, former }: { college: College; former: NonNullable<CardPair['follows']> }) {
  const { t } = useTranslation('pairs');
  const format = useFormat();
  const { id, mentor, endedOn, endedBy, endReason } = former;
  const ended = endedOn && endedBy && `${format.day(endedOn)}, ${t(`enders.${endedBy}`)}`;
  return (
    <>
      <Anchor component={Link} href={`/pairs/${college.code}/pair/${id}`} inherit>
        {mentor?.name ?? t('hidden')}
      </Anchor>
      {[ended, endReason].filter(Boolean).map((words) => ` · ${words}`)}
    </>
  );
}

/** What can be done with a pair as it stands. */
function actsOf(pair: CardPair): readonly Act[] {
  const inEffect = pair.status === 'ACTIVE' || pair.status === 'COMPLETED';
  const can: Readonly<Record<Act, boolean>> = {
    approve: awaitsOrder(pair),
    correct: pair.status !== 'VOIDED' && Boolean(pair.order?.number),
    end: inEffect && pair.endedOn === null,
    void: pair.status !== 'VOIDED',
  };
  return (Object.keys(can) as Act[]).filter((act) => can[act]);
}
