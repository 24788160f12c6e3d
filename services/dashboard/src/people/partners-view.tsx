import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AddPartnerDocument,
  CollegePartnersDocument,
  ConfirmPartnerDocument,
  type PartnerKind,
} from '../graph/generated/graphql';
import { cursorOf } from '../graph/pages.policy';
import { useGraphMutation } from '../graph/use-graph';
import { useGraphPages } from '../graph/use-graph-pages';
import { refusalOf } from '../graph/bulk.policy';
import { todayIn } from '../shell/today.policy';
import { ActDialog } from '../ui/act-dialog';
import { ListBlock } from '../ui/list/list-block';
import { Done, Failed } from '../ui/notes';
import parts from '../ui/parts.module.css';
import table from '../ui/table.module.css';
import { useFormat } from '../ui/use-format';
import classes from './people.module.css';
import type { College, ViewProps } from './people.type';
import { WithoutEnterprise } from './without-enterprise';

const KINDS: readonly PartnerKind[] = ['ENTERPRISE', 'SCHOOL'];

interface Partner {
  readonly id: string;
  readonly name: string;
}

/** Enterprises and schools that the college works with: added, and confirmed, from which day on they count. */
export function PartnersView({ college }: ViewProps) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const [confirming, setConfirming] = useState<Partner | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const list = useGraphPages(CollegePartnersDocument, { collegeId: college.id }, ({ college: found }) =>
    cursorOf(found?.partners),
  );
  return (
    <>
      <WithoutEnterprise college={college} />
      <ListBlock
        title={t('partners.title')}
        list={list}
        at="college.partners"
        of={({ college: found }) => found?.partners}
        empty={t('partners.none')}
        controls={
          <div className={parts.wide}>
            <AddPartner college={college} added={setDone} />
            <Done focus>{done}</Done>
          </div>
        }
      >
        {(nodes) => (
          <table className={`${table.table} ${classes.table}`}>
            <thead>
              <tr>
                <th scope="col">{t('partners.partner')}</th>
                <th scope="col">{t('partners.kind')}</th>
                <th scope="col">{t('partners.standing')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {nodes.map(({ partner, confirmedOn, endedOn }) => (
                <tr key={partner.id}>
                  <th scope="row">{partner.name}</th>
                  <td data-label={t('partners.kind')}>{t(`partners.kinds.${partner.kind}`)}</td>
                  <td data-label={t('partners.standing')}>
                    {confirmedOn
                      ? t('partners.confirmed', { when: format.day(confirmedOn) })
                      : t('partners.notConfirmed')}
                    {endedOn && (
                      <span className={classes.facts}>{t('partners.ended', { when: format.day(endedOn) })}</span>
                    )}
                  </td>
                  <td className={table.act}>
                    {!confirmedOn && (
                      <Button
                        size="xs"
                        variant="default"
                        aria-label={t('partners.confirmOf', { name: partner.name })}
                        onClick={() => setConfirming(partner)}
                      >
                        {t('partners.confirm')}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </ListBlock>
      {confirming && (
        <ConfirmPartner
          college={college}
          partner={confirming}
          close={() => setConfirming(null)}
          confirmed={(said) => {
            setConfirming(null);
            setDone(said);
          }}
        />
      )}
    </>
  );
}

function AddPartner({ college, added }: { college: College; added: (said: string) => void }) {
  const { t } = useTranslation('people');
  const [kind, setKind] = useState<PartnerKind>('ENTERPRISE');
  const [name, setName] = useState('');
  const adding = useGraphMutation(AddPartnerDocument);
  const problem = adding.data?.data.createPartner.problems.map(({ message }) => message).join(' ');

  function add(event: FormEvent): void {
    event.preventDefault();
    adding.mutate(
      { input: { collegeId: college.id, kind, name: name.trim() } },
      {
        onSuccess({ data }) {
          const { partner } = data.createPartner;
          if (!partner) return;
          setName('');
          added(t('partners.added', { name: partner.name }));
        },
      },
    );
  }

  return (
    <form onSubmit={add} noValidate className={classes.filters}>
      <TextInput
        label={t('partners.name')}
        value={name}
        error={problem}
        onChange={({ currentTarget: { value } }) => {
          adding.reset();
          setName(value);
        }}
        maxLength={300}
        autoComplete="off"
      />
      <NativeSelect
        label={t('partners.kind')}
        value={kind}
        onChange={({ currentTarget: { value } }) => setKind(KINDS.find((each) => each === value) ?? 'ENTERPRISE')}
        data={KINDS.map((value) => ({ value, label: t(`partners.kinds.${value}`) }))}
      />
      <Button type="submit" variant="default" loading={adding.isPending} disabled={name.trim() === ''}>
        {t('partners.add')}
      </Button>
      {adding.error && <Failed message={adding.error.message} />}
    </form>
  );
}

interface ConfirmPartnerProps {
  readonly college: College;
  readonly partner: Partner;
  readonly close: () => void;
  readonly confirmed: (said: string) => void;
}

function ConfirmPartner({ college, partner, close, confirmed }: ConfirmPartnerProps) {
  const { t } = useTranslation('people');
  const [confirmedOn, setDay] = useState(() => todayIn());
  const confirming = useGraphMutation(ConfirmPartnerDocument);

  function confirm(): void {
    confirming.mutate(
      { input: { collegeId: college.id, partnerIds: [partner.id], confirmedOn } },
      {
        onSuccess({ data }) {
          if (!refusalOf(data.confirmPartners)) confirmed(t('partners.didConfirm', { name: partner.name }));
        },
      },
    );
  }

  return (
    <ActDialog
      title={t('partners.confirm')}
      close={close}
      words={t('partners.confirm')}
      act={confirm}
      ready={confirmedOn !== ''}
      pending={confirming.isPending}
      problem={refusalOf(confirming.data?.data.confirmPartners)}
      failure={confirming.error}
    >
      <p>
        <strong>{partner.name}</strong>
      </p>
      <TextInput
        type="date"
        label={t('partners.confirmedOn')}
        value={confirmedOn}
        max={todayIn()}
        onChange={({ currentTarget: { value } }) => setDay(value)}
      />
    </ActDialog>
  );
}
