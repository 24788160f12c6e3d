import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  RevokeRoleInvitationDocument,
  RoleInvitationsDocument,
  type RoleInvitationsQuery,
} from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { useGraphPages } from '../graph/use-graph-pages';
import { useSession } from '../session/session';
import { Actor } from '../ui/actor';
import { Block } from '../ui/block';
import { ListFoot } from '../ui/list/list-foot';
import { Done, Failed } from '../ui/notes';
import table from '../ui/table.module.css';
import { useFormat } from '../ui/use-format';
import classes from './access.module.css';
import { MailState } from './mail-state';

type Invitation = NonNullable<RoleInvitationsQuery['roleInvitations']>['nodes'][number];

/** Invitations that nobody has used yet, the newest first. */
export function InvitationsBlock() {
  const { t } = useTranslation('access');
  const { settings } = useSession();
  const list = useGraphPages(RoleInvitationsDocument, {}, cursorBehind);
  const revoking = useGraphMutation(RevokeRoleInvitationDocument);
  const [result] = revoking.data?.data.revokeRoleInvitations.results ?? [];
  return (
    <Block
      title={t('invitations.title')}
      hint={t('invitations.hint')}
      answer={list}
      at="roleInvitations"
      select={merged}
      isEmpty={({ nodes }) => nodes.length === 0}
      empty={t('invitations.none')}
      skeleton={<Skeleton height={120} radius="md" />}
      controls={
        <>
          {settings.mail && isOnItsWay(list.data ?? []) && (
            <Button variant="default" size="xs" onClick={list.retry}>
              {t('invitations.again')}
            </Button>
          )}
          <Done focus>{result?.problems.length === 0 && t('invitations.revoked')}</Done>
        </>
      }
    >
      {({ nodes, totalCount }) => (
        <>
          <table className={`${table.table} ${classes.table}`}>
            <thead>
              <tr>
                <th scope="col">{t('invitations.invitee')}</th>
                <th scope="col">{t('roles.role')}</th>
                <th scope="col">{t('roles.heldFor')}</th>
                <th scope="col">{t('invitations.ends')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {nodes.map((each) => (
                <Row key={each.id} invitation={each} takeBack={() => revoking.mutate({ id: each.id })} />
              ))}
            </tbody>
          </table>
          {[...(result?.problems ?? []), ...(revoking.error ? [revoking.error] : [])].map(({ message }) => (
            <Failed key={message} message={message} />
          ))}
          <ListFoot shown={nodes.length} all={totalCount} list={list} />
        </>
      )}
    </Block>
  );
}

function Row({ invitation, takeBack }: { invitation: Invitation; takeBack: () => void }) {
  const { t } = useTranslation('access');
  const { t: ofShell } = useTranslation();
  const format = useFormat();
  const { invitee, role, region, college, invitedBy, endsAt, mayTakeBack } = invitation;
  const name = ofShell(`roles.${role}`);
  return (
    <tr>
      <th scope="row">
        {invitee}
        {invitation.mail && <MailState mail={invitation.mail} />}
      </th>
      <td className={classes.role}>{name}</td>
      <td data-label={t('roles.heldFor')}>{(region ?? college)?.name ?? t('roles.wholeHub')}</td>
      <td data-label={t('invitations.ends')} className={classes.when}>
        {format.moment(endsAt)}
        <Actor actor={invitedBy} name={invitation.invitedByName} className={classes.by} />
      </td>
      <td className={table.act}>
        {mayTakeBack && (
          <Button
            size="xs"
            variant="default"
            aria-label={t('invitations.revokeOf', { role: name, invitee })}
            onClick={takeBack}
          >
            {t('takeBack.open')}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Whether a letter is still to be sent: what becomes of it is for the next look. */
function isOnItsWay(pages: readonly RoleInvitationsQuery[]): boolean {
  return pages.some(({ roleInvitations }) => roleInvitations?.nodes.some(({ mail }) => mail?.state === 'WAITING'));
}

function cursorBehind({ roleInvitations }: RoleInvitationsQuery): string | null {
  return roleInvitations?.pageInfo.hasNextPage ? (roleInvitations.pageInfo.endCursor ?? null) : null;
}

/** The pages as one list; null when none of them could be had. */
function merged(pages: readonly RoleInvitationsQuery[]) {
  const lists = pages.flatMap(({ roleInvitations }) => roleInvitations ?? []);
  const last = lists.at(-1);
  return last ? { nodes: lists.flatMap(({ nodes }) => nodes), totalCount: last.totalCount } : null;
}
