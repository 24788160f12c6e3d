import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n';
import table from '../../ui/table.module.css';
import { useFormat } from '../../ui/use-format';
import people from '../people.module.css';
import type { Certificate } from './certificate.type';

interface Choosing {
  readonly isChosen: (certificate: Certificate) => boolean;
  readonly turn: (certificate: Certificate) => void;
}

interface CertificateTableProps {
  readonly certificates: readonly Certificate[];
  /** Where several are acted on at once. */
  readonly choosing?: Choosing;
}

const KINDS = { VALID: 'good', EXPIRED: 'due', REVOKED: 'due' } as const;

/** Certificates, each with what it is worth, and the ways to its paper and to the page that proves it. */
export function CertificateTable({ certificates, choosing }: CertificateTableProps) {
  const { t } = useTranslation('certificates');
  return (
    <table className={`${table.table} ${people.table}`}>
      <thead>
        <tr>
          {choosing && <td />}
          <th scope="col">{t('list.holder')}</th>
          <th scope="col">{t('list.certificate')}</th>
          <th scope="col">{t('list.until')}</th>
          <th scope="col">{t('list.state')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {certificates.map((one) => (
          <CertificateRow key={one.id} one={one} choosing={choosing} />
        ))}
      </tbody>
    </table>
  );
}

function CertificateRow({ one, choosing }: { readonly one: Certificate; readonly choosing: Choosing | undefined }) {
  const { t } = useTranslation('certificates');
  const format = useFormat();
  const { number, title, printedName, holderErased, completedOn, validUntil } = one;
  return (
    <tr>
      {choosing && (
        <td className={table.choice}>
          <input
            type="checkbox"
            aria-label={t('issued.choose', { number })}
            checked={choosing.isChosen(one)}
            onChange={() => choosing.turn(one)}
          />
        </td>
      )}
      <th scope="row">{printedName ?? (holderErased ? t('list.nameless') : t('list.hidden'))}</th>
      <td data-label={t('list.certificate')}>
        {t('list.number', { number })}
        <span className={people.facts}>
          {title}, {format.day(completedOn)}
        </span>
      </td>
      <td data-label={t('list.until')}>{validUntil === null ? t('list.unlimited') : format.day(validUntil)}</td>
      <td data-label={t('list.state')}>
        <State one={one} />
      </td>
      <td className={table.act}>
        <Papers one={one} />
      </td>
    </tr>
  );
}

function State({ one }: { readonly one: Certificate }) {
  const { t } = useTranslation('certificates');
  const format = useFormat();
  const { state, renewalDue, renewedBy, revokedOn, revokeReason } = one;
  return (
    <div>
      <span className={people.badge} data-kind={KINDS[state]}>
        {t(`list.states.${state}`)}
      </span>
      {renewalDue && <span className={people.warn}>{t('list.due')}</span>}
      {renewedBy && <span className={people.facts}>{t('list.renewed', { number: renewedBy })}</span>}
      {revokedOn && (
        <span className={people.facts}>
          {t('list.revoked', { when: format.day(revokedOn), reason: revokeReason ?? '' })}
        </span>
      )}
    </div>
  );
}

/** The paper and its page are the hub's own, to which whoever has the code needs no account. */
function Papers({ one: { code, number } }: { readonly one: Certificate }) {
  const { t } = useTranslation('certificates');
  const language = useLanguage();
  if (code === null) return null;
  return (
    <span className={people.papers}>
      <Anchor
        href={`/exports/certificates/${code}.pdf?lang=${language}`}
        aria-label={t('list.pdfOf', { number })}
        target="_blank"
      >
        {t('list.pdf')}
      </Anchor>
      <Anchor
        href={`/certificates/${code}?lang=${language}`}
        aria-label={t('list.checkOf', { number })}
        target="_blank"
      >
        {t('list.check')}
      </Anchor>
    </span>
  );
}
