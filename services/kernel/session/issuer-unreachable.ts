/** The keys of an issuer could not be had, so that its tokens can't be checked now. */
export class IssuerUnreachable extends Error {}
