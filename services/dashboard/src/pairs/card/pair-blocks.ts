import type { ComponentType } from 'react';
import { AnswersBlock } from './answers-block';
import { PlanBlock } from './plan-block';
import { HistoryBlock } from './history-block';
import { ReportsBlock } from './reports-block';
import type { PairBlockProps } from './pair-block.type';

/** What a pair's card shows below its facts, in this order: a part of the house adds its block here and nothing else. */
export const PAIR_BLOCKS: readonly ComponentType<PairBlockProps>[] = [
  PlanBlock,
  AnswersBlock,
  ReportsBlock,
  HistoryBlock,
];
