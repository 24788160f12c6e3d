import type { CertificatePartsFragment } from '../../graph/generated/graphql';

export type Certificate = CertificatePartsFragment;
