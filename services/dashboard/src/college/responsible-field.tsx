import { useTranslation } from 'react-i18next';
import type { ResponsibleRole } from '../graph/generated/graphql';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/college';
import { Choices } from '../ui/choices';

addTexts('college', texts);

const ROLES: readonly ResponsibleRole[] = ['PROJECT_CURATOR', 'DEPUTY_DIRECTOR', 'FORM_LEAD', 'SOCIAL_EDUCATOR', 'PROJECT_MEMBERS']; // prettier-ignore

interface ResponsibleFieldProps {
  readonly legend: string;
  readonly chosen: readonly ResponsibleRole[];
  readonly choose: (roles: readonly ResponsibleRole[]) => void;
}

/** Who answers for an activity: one of the roles of S001, or several. */
export function ResponsibleField({ legend, chosen, choose }: ResponsibleFieldProps) {
  const { t } = useTranslation('college');
  return (
    <Choices
      legend={legend}
      offered={ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
      chosen={chosen}
      toggle={(role) =>
        choose(ROLES.filter((each) => (each === role ? !chosen.includes(each) : chosen.includes(each))))
      }
    />
  );
}
