import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AccessPlacesDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/access';
import { mayGiveRoles } from '../shell/landing.policy';
import { NotForYou } from '../shell/not-for-you';
import { Page } from '../shell/page';
import { Block } from '../ui/block';
import type { Reader } from './access.type';
import { AnalystsBlock } from './analysts-block';
import { GiveRole } from './give-role';
import { InvitationsBlock } from './invitations-block';
import { Invite } from './invite';
import { RolesBlock } from './roles-block';
import { DigestBlock } from '../waiting/digest-block';
import { DigestReach } from '../waiting/digest-reach';
import { SystemBlock } from './system-block';

addTexts('access', texts);

/** `/access`: who holds which role, and the keys of information systems. */
export default function AccessPage() {
  const { t } = useTranslation('access');
  const places = useGraph(AccessPlacesDocument, {});
  const me = places.data?.me ?? null;
  const roles = me?.roles ?? [];
  const coordinated = roles.includes('COORDINATOR') ? regionsOf(me) : [];
  return (
    <Page title={t('title')} lead={t('lead')}>
      {me === null ? (
        <Block title={t('title')} answer={places} at="me" select={() => null}>
          {() => null}
        </Block>
      ) : mayGiveRoles(me) ? (
        <>
          {roles.includes('OPERATOR') && <HubState />}
          <Invite
            gifts={me.rolesToGive.filter(({ heldFor }) => heldFor !== 'PERSON')}
            regions={places.data?.regions ?? []}
          />
          <GiveRole gifts={me.rolesToGive} regions={places.data?.regions ?? []} />
          <InvitationsBlock />
          <RolesBlock reader={me} />
          {roles.includes('DIRECTOR') &&
            me.colleges.map((college) => (
              <SystemBlock key={college.id} college={college} named={me.colleges.length > 1} />
            ))}
          {coordinated.map((region) => (
            <AnalystsBlock key={region.id} region={region} named={coordinated.length > 1} />
          ))}
          {(roles.includes('COORDINATOR') || me.colleges.length > 0) && <DigestBlock of="account" />}
          {me.colleges.slice(0, 20).map((college) => (
            <DigestReach key={college.id} college={college} />
          ))}
          {roles.includes('OPERATOR') && <DigestReach college={null} />}
        </>
      ) : (
        <NotForYou stranger={t('denied.stranger')} others={t('denied.others')} />
      )}
    </Page>
  );
}

/** Regions that the reader coordinates: those in which it gives the role that it holds itself. */
const regionsOf = (me: Reader | null) => me?.rolesToGive.find(({ role }) => role === 'COORDINATOR')?.regions ?? [];

/** The operator's other work is not done here; they begin here all the same. */
function HubState() {
  const { t } = useTranslation('access');
  return (
    <Text mb="xl" maw="62ch">
      {t('operator')}{' '}
      <Anchor href="/health" target="_blank" underline="always">
        /health
      </Anchor>
      ,{' '}
      <Anchor href="/ready" target="_blank" underline="always">
        /ready
      </Anchor>
      .
    </Text>
  );
}
