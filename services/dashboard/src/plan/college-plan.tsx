import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PairPlanDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/plan';
import { Block } from '../ui/block';
import { PlanPart } from './plan-part';
import { useCollegeAct } from './use-college-act';
import type { PlannedPair } from './plan.type';

addTexts('plan', texts);

const NOTHING_WAITS: ReadonlySet<string> = new Set();

/** The plan on the curator's card of a pair; what is done to it is done at once. */
export function CollegePlan({ pair }: { pair: Omit<PlannedPair, 'plan' | 'planDirections'> }) {
  const { t } = useTranslation('plan');
  const answer = useGraph(PairPlanDocument, { id: pair.id });
  const act = useCollegeAct();
  return (
    <Block
      title={t('title')}
      hint={t('hint')}
      answer={answer}
      at="mentorships"
      from="programs"
      select={(data) => data.mentorships?.nodes[0] ?? null}
      empty={t('never')}
      skeleton={<Skeleton height={120} radius="md" />}
    >
      {({ plan, planDirections }) => (
        <PlanPart pair={{ ...pair, plan, planDirections }} side="COLLEGE" waiting={NOTHING_WAITS} act={act} />
      )}
    </Block>
  );
}
