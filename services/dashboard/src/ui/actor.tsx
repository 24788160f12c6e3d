import { useTranslation } from 'react-i18next';
import { isCommandLine } from './command-line.policy';

/** Who did something: the account, or that it came from the hub's own command line. */
export function Actor({ actor, className }: { actor: string; className?: string | undefined }) {
  const { t } = useTranslation();
  if (isCommandLine(actor)) return <span className={className}>{t('commandLine')}</span>;
  return <code className={className}>{actor}</code>;
}
