import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './proposing.module.css';
import type { ProposalForm } from './propose.policy';

interface ProposalFieldsProps {
  readonly proposal: ProposalForm;
  readonly change: (proposal: ProposalForm) => void;
}

/** From when to when pairs are proposed, and what they agree. */
export function ProposalFields({ proposal, change }: ProposalFieldsProps) {
  const { t } = useTranslation('pairs');
  return (
    <div className={classes.form}>
      <TextInput
        type="date"
        label={t('propose.startedOn')}
        value={proposal.startedOn}
        onChange={({ currentTarget: { value } }) => change({ ...proposal, startedOn: value })}
      />
      <TextInput
        type="date"
        label={t('propose.until')}
        description={t('propose.untilHint')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={proposal.until}
        min={proposal.startedOn}
        onChange={({ currentTarget: { value } }) => change({ ...proposal, until: value })}
      />
      <Checkbox
        label={t('propose.confidential')}
        description={t('propose.confidentialHint')}
        checked={proposal.confidential}
        onChange={({ currentTarget: { checked } }) => change({ ...proposal, confidential: checked })}
      />
      <Checkbox
        label={t('propose.directive')}
        description={t('propose.directiveHint')}
        checked={proposal.directive}
        onChange={({ currentTarget: { checked } }) => change({ ...proposal, directive: checked })}
      />
    </div>
  );
}
