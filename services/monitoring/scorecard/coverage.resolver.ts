import { FieldResolver, Resolver, Root } from 'type-graphql';
import { isEnough } from '../ledger/parts.policy.js';
import { Coverage } from './figure.type.js';

@Resolver(() => Coverage)
export class CoverageResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether half of the colleges asked have told it: with fewer it is too early to say that the target is reached or ' +
      'missed.',
  })
  enough(@Root() coverage: Coverage): boolean {
    return isEnough(coverage);
  }
}
