import { Anchor, Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import {
  AcceptRoleDocument,
  DeclineRoleDocument,
  type AcceptRoleMutationVariables,
  type Role,
} from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { Failed } from '../ui/notes';

interface AcceptRoleProps {
  readonly offer: {
    readonly role: Role;
    readonly region?: { readonly name: string } | null;
    readonly college?: { readonly name: string } | null;
    /** Roles that the account leaves with that. */
    readonly leaves: readonly Role[];
  };
  readonly by: Pick<AcceptRoleMutationVariables, 'code' | 'bindingId'>;
}

/** What is offered and what it takes away, before it is taken. */
export function AcceptRole({ offer, by }: AcceptRoleProps) {
  const { t } = useTranslation('invitation');
  const { t: ofShell } = useTranslation();
  const accepting = useGraphMutation(AcceptRoleDocument);
  const accepted = accepting.data?.data.acceptRole;
  const declining = useGraphMutation(DeclineRoleDocument);
  const declined = declining.data?.data.declineRole;
  const { bindingId } = by;
  const { role, leaves } = offer;
  const where = (offer.region ?? offer.college)?.name ?? t('wholeHub');
  if (accepted?.role) {
    return (
      <>
        <p role="status">{t('done', { role: ofShell(`roles.${role}`), where })}</p>
        <Anchor component={Link} href="/">
          {t('begin')}
        </Anchor>
      </>
    );
  }
  if (declined?.role) return <p role="status">{t('declined', { role: ofShell(`roles.${role}`), where })}</p>;
  return (
    <>
      <p>{t('offer', { role: ofShell(`roles.${role}`), where })}</p>
      {leaves.length > 0 && <p>{t('leaves', { roles: leaves.map((each) => ofShell(`roles.${each}`)).join(', ') })}</p>}
      {accepted?.problems.map(({ code, message }) => (
        <Failed key={code} message={message} />
      ))}
      {accepting.error && <Failed message={accepting.error.message} />}
      {declined?.problems.map(({ code, message }) => (
        <Failed key={code} message={message} />
      ))}
      {declining.error && <Failed message={declining.error.message} />}
      <Group>
        <Button loading={accepting.isPending} disabled={declining.isPending} onClick={() => accepting.mutate(by)}>
          {t('accept')}
        </Button>
        {bindingId && (
          <Button
            variant="default"
            loading={declining.isPending}
            disabled={accepting.isPending}
            onClick={() => declining.mutate({ bindingId })}
          >
            {t('decline')}
          </Button>
        )}
      </Group>
    </>
  );
}
