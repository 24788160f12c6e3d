import type { ComponentType } from 'react';
import type { College } from '../pairs.type';
import { AnswersBlock } from './answers-block';
import { HistoryBlock } from './history-block';
import { ReportsBlock } from './reports-block';
import type { CardPair } from './card.type';

export interface PairBlockProps {
  readonly college: College;
  readonly pair: CardPair;
}

/** What a pair's card shows below its facts, in this order: a part of the house adds its block here and nothing else. */
export const PAIR_BLOCKS: readonly ComponentType<PairBlockProps>[] = [AnswersBlock, ReportsBlock, HistoryBlock];
