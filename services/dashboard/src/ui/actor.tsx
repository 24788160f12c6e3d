import { useTranslation } from 'react-i18next';
import { isCommandLine } from './command-line.policy';

interface ActorProps {
  readonly actor: string;
  /** What the account is called, where anybody says. */
  readonly name?: string | null | undefined;
  readonly className?: string | undefined;
}

/** Who did something: the account by its name, or that it came from the hub's own command line. */
export function Actor({ actor, name = null, className }: ActorProps) {
  const { t } = useTranslation();
  if (isCommandLine(actor)) return <span className={className}>{t('commandLine')}</span>;
  if (name !== null) {
    return (
      <span className={className} title={actor}>
        {name}
      </span>
    );
  }
  return <code className={className}>{actor}</code>;
}
