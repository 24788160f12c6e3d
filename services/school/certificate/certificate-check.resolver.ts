import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { openByCode } from './certificate-code.js';
import { CertificateCheck, CertificatePaper } from './certificate-check.type.js';
import { toCheck, toPaper } from './certificate.shape.js';

const CODE = 'The code, as it stands in the address on the certificate.';

@Resolver()
export class CertificateCheckResolver {
  @Allow('certificate:check')
  @Query(() => CertificateCheck, {
    nullable: true,
    description:
      'Whether a certificate holds, for whoever was given its code; no account is needed. Null for a code that there is ' +
      'not: a number, which can be counted through, opens nothing.',
  })
  async certificateCheck(
    @Arg('code', () => String, { description: CODE }) code: string,
    @Ctx() context: HubContext,
  ): Promise<CertificateCheck | null> {
    const found = await openByCode(context, code);
    return found && toCheck(found, context.language);
  }

  @Allow('certificate:check')
  @Query(() => CertificatePaper, {
    nullable: true,
    description:
      'What is printed on a certificate, for whoever has its code. `GET /exports/certificates/{code}.pdf` gives the same ' +
      'as PDF. Null for a code that there is not.',
  })
  async certificatePaper(
    @Arg('code', () => String, { description: CODE }) code: string,
    @Ctx() context: HubContext,
  ): Promise<CertificatePaper | null> {
    const found = await openByCode(context, code);
    return found && toPaper(found, context.language);
  }
}
