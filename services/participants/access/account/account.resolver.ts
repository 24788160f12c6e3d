import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { HubError } from '#kernel/errors/hub-error.js';
import { Attempts } from '#kernel/graph/attempts.js';
import type { HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { badUserInput } from '#kernel/graph/errors.js';
import { Allow } from '../../actions/allow.js';
import { FOUND_SHOWN, LETTERS, SEARCHES, TOO_MANY_SEARCHES, typedStarts } from './account-search.policy.js';
import { accountsNamed } from './account.repository.js';
import { SignedInAccount, SignedInAccounts } from './account.type.js';

/** Those of this process. */
const SEARCHED = new Attempts(SEARCHES);

@Resolver(() => SignedInAccounts)
export class SignedInAccountsResolver {
  @Allow('account:search')
  @Query(() => SignedInAccounts, {
    nullable: true,
    description:
      `Accounts that have signed in to the hub within a year, those without any role too, by the beginnings of words of ` +
      `their names, of which one has ${LETTERS} letters at least. For those who give roles to accounts.`,
  })
  async signedInAccounts(
    @Arg('search', () => String, { description: 'A name, or the beginnings of its words, in any order.' })
    search: string,
    @Ctx() context: HubContext,
  ): Promise<SignedInAccounts> {
    const typed = typedStarts(search);
    if ('refused' in typed) throw badUserInput(typed.refused);
    const searcher = context.session.actor ?? '';
    if (!SEARCHED.mayTry(searcher)) throw new HubError('LIMIT_EXCEEDED', TOO_MANY_SEARCHES);
    SEARCHED.count(searcher);
    const found = await accountsNamed(context, typed.starts);
    return { found: found.slice(0, FOUND_SHOWN), more: found.length > FOUND_SHOWN };
  }

  @Rows({ each: FOUND_SHOWN })
  @FieldResolver(() => [SignedInAccount], { description: `The first of them, up to ${FOUND_SHOWN}.` })
  accounts(@Root() { found }: SignedInAccounts): readonly SignedInAccount[] {
    return found;
  }
}
