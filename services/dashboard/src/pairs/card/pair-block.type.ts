import type { College } from '../pairs.type';
import type { CardPair } from './card.type';

/** What every block of a pair's card is given. */
export interface PairBlockProps {
  readonly college: College;
  readonly pair: CardPair;
}
