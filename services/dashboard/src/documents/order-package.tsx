import { Button, NativeSelect } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrderPackageDocument } from '../graph/generated/graphql';
import { cursorOf } from '../graph/pages.policy';
import { useGraphPages } from '../graph/use-graph-pages';
import { ListBlock } from '../ui/list/list-block';
import { Failed } from '../ui/notes';
import table from '../ui/table.module.css';
import { useFormat } from '../ui/use-format';
import { ApprovePackage } from './approve-package';
import classes from './documents.module.css';
import type { At } from './documents.type';
import { draftAddress } from './drafts';
import { RecordAcceptance } from './record-acceptance';
import { useDownload } from './use-download';

interface OrderPackageProps {
  readonly at: At;
  readonly forms: readonly { readonly code: string; readonly title: string }[];
  readonly tell: (done: string) => void;
}

/** The proposed pairs of a year as one order: what stands in the way, the draft to sign, the number when it comes back. */
export function OrderPackage({ at, forms, tell }: OrderPackageProps) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const saving = useDownload();
  const [form, setForm] = useState<string | null>(null);
  const [approving, setApproving] = useState(false);
  const [acceptedOnly, setAcceptedOnly] = useState(true);
  const asked = { collegeId: at.id, year: at.year, form, acceptedOnly };
  const draft = draftAddress('ORDER_PAIRS', at, {
    ...(form === null ? {} : { form }),
    pairs: acceptedOnly ? 'accepted' : 'all',
  });
  const list = useGraphPages(OrderPackageDocument, asked, ({ orderPackage }) => cursorOf(orderPackage?.pairs ?? null));
  const gathered = list.data?.[0]?.orderPackage ?? null;
  return (
    <>
      <ListBlock
        title={t('package.title')}
        list={list}
        at="orderPackage"
        of={({ orderPackage }) => orderPackage?.pairs}
        empty={t('package.none')}
        controls={
          <div className={classes.package}>
            <NativeSelect
              label={t('package.form')}
              value={form ?? ''}
              onChange={({ currentTarget: { value } }) => setForm(value || null)}
              data={[
                { value: '', label: t('package.allForms') },
                ...forms.map(({ code, title }) => ({ value: code, label: title })),
              ]}
            />
            <NativeSelect
              label={t('package.which')}
              value={acceptedOnly ? 'accepted' : 'all'}
              onChange={({ currentTarget: { value } }) => setAcceptedOnly(value === 'accepted')}
              data={(['accepted', 'all'] as const).map((value) => ({ value, label: t(`package.whichOnes.${value}`) }))}
            />
            <Button
              variant="default"
              loading={saving.isPending}
              onClick={() => saving.mutate({ address: draft, name: 'ORDER_PAIRS.docx' })}
              leftSection={<IconFileTypeDocx size={20} aria-hidden />}
            >
              {t('package.print')}
            </Button>
            {gathered && gathered.ready + gathered.warned > 0 && (
              <Button onClick={() => setApproving(true)}>{t('package.enter')}</Button>
            )}
          </div>
        }
      >
        {(nodes) => (
          <>
            <p className={classes.muted}>{t('package.hint')}</p>
            {gathered && <p>{t('package.counts', gathered)}</p>}
            {gathered && gathered.proposed > 1000 && <p>{t('package.over', gathered)}</p>}
            <table className={table.table}>
              <thead>
                <tr>
                  <th>{t('package.pair')}</th>
                  <th>{t('package.term')}</th>
                  <th>{t('package.acceptance')}</th>
                  <th>{t('package.state')}</th>
                </tr>
              </thead>
              <tbody>
                {nodes.map(({ id, acceptance, hindrances, mentorship }) => (
                  <tr key={id}>
                    <th scope="row">
                      <span className={classes.lines}>
                        <span>{namesOf(mentorship, t('package.hiddenName'))}</span>
                        <span className={classes.muted}>{mentorship?.form.title}</span>
                      </span>
                    </th>
                    <td data-label={t('package.term')}>
                      {mentorship &&
                        t('package.dates', {
                          from: format.day(mentorship.startedOn),
                          until: format.day(mentorship.until),
                        })}
                    </td>
                    <td data-label={t('package.acceptance')}>
                      {t(`package.accepted.${acceptance}`)}
                      {(acceptance === 'NONE' || acceptance === 'ONE_SIDE') && (
                        <RecordAcceptance at={at} id={id} names={namesOf(mentorship, t('package.hiddenName'))} />
                      )}
                    </td>
                    <td data-label={t('package.state')}>
                      {hindrances.length === 0 ? (
                        t('package.ready')
                      ) : (
                        <ul className={classes.hindrances}>
                          {hindrances.map(({ code, text }) => (
                            <li key={code}>{text}</li>
                          ))}
                        </ul>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </ListBlock>
      {saving.error && <Failed message={saving.error.message} />}
      {approving && gathered && (
        <ApprovePackage
          at={at}
          form={form}
          acceptedOnly={acceptedOnly}
          counts={gathered}
          close={() => setApproving(false)}
          done={(words) => {
            setApproving(false);
            tell(words);
          }}
        />
      )}
    </>
  );
}

interface Named {
  readonly mentor: { readonly name: string } | null;
  readonly mentee: { readonly name: string } | null;
}

const namesOf = (pair: Named | null, hidden: string): string =>
  `${pair?.mentor?.name ?? hidden} → ${pair?.mentee?.name ?? hidden}`;
