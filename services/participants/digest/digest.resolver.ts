import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { notStaff } from '#kernel/graph/access.js';
import type { HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { Allow } from '../actions/allow.js';
import { getsAsAccount } from './digest.policy.js';
import { reachOf, settingsOf } from './digest.repository.js';
import {
  ConfirmDigestAddressInput,
  ConfirmDigestAddressPayload,
  DigestReach,
  DigestSetting,
  SetDigestInput,
  SetDigestPayload,
  StopDigestsInput,
  StopDigestsPayload,
} from './digest.type.js';
import { confirmDigestAddress } from './mutations/confirm-digest-address.js';
import { setDigest } from './mutations/set-digest.js';
import { stopDigests } from './mutations/stop-digests.js';

@Resolver()
export class DigestResolver {
  @Rows({ each: 2 })
  @Allow('digest:set')
  @Query(() => [DigestSetting], {
    nullable: true,
    description: 'How the caller gets digests: as an account, and as each person that it is.',
  })
  digestSettings(@Ctx() context: HubContext): Promise<DigestSetting[]> {
    return settingsOf(context, getsAsAccount(context.session));
  }

  @Allow('digest:reach')
  @Query(() => DigestReach, {
    nullable: true,
    description:
      'Who gets digests, and why others don’t: of a college for its staff, of the whole hub for operators; FORBIDDEN for others.',
  })
  async digestReach(
    @Arg('collegeId', () => ID, { nullable: true, description: 'Id of the college; null for the whole hub.' })
    collegeId: string | null,
    @Ctx() context: HubContext,
  ): Promise<DigestReach> {
    const reach = await reachOf(context, collegeId ?? null);
    if (!reach) throw notStaff();
    return reach;
  }

  @Allow('digest:set')
  @Mutation(() => SetDigestPayload, {
    nullable: true,
    description:
      'Sets address, language, and whether the caller wants digests. A new address of staff is asked about by a mail ' +
      'first, and one that is not confirmed yet again, not sooner than after ten minutes.',
  })
  setDigest(
    @Arg('input', () => SetDigestInput) input: SetDigestInput,
    @Ctx() context: HubContext,
  ): Promise<SetDigestPayload> {
    return setDigest(context, input);
  }

  @Allow('digest:confirm')
  @Mutation(() => ConfirmDigestAddressPayload, {
    nullable: true,
    description:
      'Confirms the address to which the mail with this code went: from then on digests go there. Said again it changes nothing.',
  })
  confirmDigestAddress(
    @Arg('input', () => ConfirmDigestAddressInput) { code }: ConfirmDigestAddressInput,
    @Ctx() context: HubContext,
  ): Promise<ConfirmDigestAddressPayload> {
    return confirmDigestAddress(context, code);
  }

  @Allow('digest:stop')
  @Mutation(() => StopDigestsPayload, {
    nullable: true,
    description: 'Stops the digests of whoever got the one with this code. Said again it changes nothing.',
  })
  stopDigests(
    @Arg('input', () => StopDigestsInput) { code }: StopDigestsInput,
    @Ctx() context: HubContext,
  ): Promise<StopDigestsPayload> {
    return stopDigests(context, code);
  }
}
