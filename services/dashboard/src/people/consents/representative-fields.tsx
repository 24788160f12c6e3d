import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RELATIONS, type Representative } from './consent.policy';

interface RepresentativeFieldsProps {
  readonly value: Representative;
  readonly change: (next: Partial<Representative>) => void;
  readonly problems?: Readonly<Partial<Record<keyof Representative, string | undefined>>>;
  /** Whether the representative fills it in about themself. */
  readonly own?: boolean;
}

/** Who consents for a minor, what they are to the minor, and by what document. */
export function RepresentativeFields({ value, change, problems = {}, own = false }: RepresentativeFieldsProps) {
  const { t } = useTranslation('person');
  const { representativeName, representativeRelation, representativeDocument } = value;
  return (
    <>
      <TextInput
        label={t(own ? 'consents.ownName' : 'consents.representativeName')}
        value={representativeName}
        error={problems.representativeName}
        onChange={({ currentTarget }) => change({ representativeName: currentTarget.value })}
        autoComplete={own ? 'name' : 'off'}
        maxLength={200}
      />
      <NativeSelect
        label={t(own ? 'consents.ownRelation' : 'consents.representativeRelation')}
        value={representativeRelation}
        error={problems.representativeRelation}
        onChange={({ currentTarget: { value: chosen } }) =>
          change({ representativeRelation: RELATIONS.find((each) => each === chosen) ?? '' })
        }
        data={[
          { value: '', label: t('consents.choose') },
          ...RELATIONS.map((each) => ({ value: each, label: t(`relations.${each}`) })),
        ]}
      />
      <TextInput
        label={t('consents.representativeDocument')}
        description={t('consents.representativeDocumentHint')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={representativeDocument}
        error={problems.representativeDocument}
        onChange={({ currentTarget }) => change({ representativeDocument: currentTarget.value })}
        autoComplete="off"
        maxLength={200}
      />
    </>
  );
}
