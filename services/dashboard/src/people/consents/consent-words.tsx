import { useTranslation } from 'react-i18next';
import type { ConsentPartsFragment } from '../../graph/generated/graphql';
import { useFormat } from '../../ui/use-format';
import { isCommandLine } from '../../ui/command-line.policy';
import classes from '../people.module.css';

/** A consent: who gave it when, by what document, for how long, and whether it holds. */
export function ConsentWords({ consent }: { consent: ConsentPartsFragment }) {
  const { t } = useTranslation('person');
  const format = useFormat();
  const { givenBy, givenOn, channel, documentNumber, attestedBy, importRun } = consent;
  const { representativeName, representativeRelation, representativeDocument } = consent;
  const { validUntil, withdrawnOn, withdrawalReason, endsOn, inForce } = consent;
  const document = [
    channel && t(`channel.${channel}`),
    documentNumber && t('consents.number', { number: documentNumber }),
    representativeName,
    representativeRelation && t(`relations.${representativeRelation}`),
    representativeDocument,
    attestedBy &&
      (isCommandLine(attestedBy) ? t('consents.attestedByCommand') : t('consents.attested', { account: attestedBy })),
    importRun && t('consents.byImport', { file: importRun.fileName ?? '—', when: format.moment(importRun.importedAt) }),
  ];
  const term = withdrawnOn
    ? t('consents.withdrawn', { when: format.day(withdrawnOn) })
    : validUntil
      ? t('consents.validUntil', { when: format.day(validUntil) })
      : endsOn
        ? t('consents.untilAdult', { when: format.day(endsOn) })
        : t('consents.noTerm');
  return (
    <>
      <span>
        {format.day(givenOn)}, {t(`givenBy.${givenBy}`)}{' '}
        <span className={classes.badge} data-kind={inForce ? 'good' : undefined}>
          {t(inForce ? 'consents.holds' : 'consents.over')}
        </span>
      </span>
      <span className={classes.facts}>{[term, withdrawalReason, ...document].filter(Boolean).join(' · ')}</span>
    </>
  );
}
