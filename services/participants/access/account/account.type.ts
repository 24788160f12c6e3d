import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'An account that has signed in to the hub; what it holds is not told.',
})
export class SignedInAccount {
  @Field(() => String, { description: "Subject of the account at the hub's OpenID Connect issuer, for `bindRoles`." })
  account!: string;

  @Field(() => String, {
    description:
      'Who it is: as an invitation that it took up and that the caller sees calls them, or as its sign-in service does.',
  })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Accounts whose names were found, by name.' })
export class SignedInAccounts {
  @Field(() => Boolean, { description: 'Whether there are more than are told: more letters find fewer.' })
  more!: boolean;

  /** For the field `accounts`. */
  found!: readonly SignedInAccount[];
}
