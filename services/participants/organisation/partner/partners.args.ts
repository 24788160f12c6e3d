import { ArgsType, Field, ID } from 'type-graphql';
import { PartnerKind } from './partner.type.js';

@ArgsType()
export class PartnersArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Of the region of this code only; an unknown code is BAD_USER_INPUT.',
  })
  region?: string | null;

  @Field(() => [PartnerKind], { nullable: true, description: 'Of these kinds only.' })
  kinds?: PartnerKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of the name, or of one that it had before; case, ё/е, quotes and legal form do not matter.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this college only, one that the caller reaches.' })
  collegeId?: string | null;
}
