import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n';
import thumb from '../../ui/thumb/thumb.module.css';
import { useFormat } from '../../ui/use-format';
import type { OwnCertificate } from './own-school.type';
import classes from './own.module.css';

/** Certificates of the reader, each with the page that proves it and its paper. */
export function OwnCertificates({ certificates }: { readonly certificates: readonly OwnCertificate[] }) {
  const { t } = useTranslation('ownSchool');
  const format = useFormat();
  const language = useLanguage();
  return (
    <section className={thumb.card} aria-label={t('certificates')}>
      <h2 className={thumb.name}>{t('certificates')}</h2>
      <ul className={classes.list}>
        {certificates.map(({ id, number, code, state, title, validUntil }) => (
          <li key={id}>
            <strong>{t('certificate', { number, title })}</strong>
            <p className={state === 'VALID' ? thumb.line : thumb.late}>
              {[t(`certificateState.${state}`), validUntil && t('until', { day: format.day(validUntil) })]
                .filter(Boolean)
                .join(', ')}
            </p>
            {code && (
              <p className={classes.links}>
                <Anchor
                  href={`/certificates/${code}?lang=${language}`}
                  aria-label={`${t('proof')}: ${number}`}
                  target="_blank"
                >
                  {t('proof')}
                </Anchor>
                <Anchor
                  href={`/exports/certificates/${code}.pdf?lang=${language}`}
                  aria-label={`${t('paper')}: ${number}`}
                  target="_blank"
                >
                  {t('paper')}
                </Anchor>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
