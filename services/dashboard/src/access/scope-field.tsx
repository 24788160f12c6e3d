import { NativeSelect, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import parts from '../ui/parts.module.css';
import { PersonField } from './person-field';
import type { Scope, Scopes } from './use-scopes';

interface ScopeFieldProps {
  readonly kind: 'region' | 'college' | 'person';
  readonly scopes: Scopes;
  readonly scope: Scope | null;
  readonly choose: (scope: Scope | null) => void;
  readonly error: string | undefined;
}

/** What the role is held for: a region, a college, or the person whom the account is. */
export function ScopeField({ kind, scopes, scope, choose, error }: ScopeFieldProps) {
  const { t } = useTranslation('access');
  if (kind === 'person') return <PersonField chosen={scope} choose={choose} error={error} />;
  const { options, left, failure, regions, region, chooseRegion } = scopes;
  return (
    <>
      {regions.length > 0 && (
        <NativeSelect
          label={t('give.region')}
          value={region}
          onChange={({ currentTarget }) => {
            choose(null);
            chooseRegion(currentTarget.value);
          }}
          data={regions.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <Select
        label={t(`give.${kind}`)}
        placeholder={options ? t(`give.${kind}None`) : t('give.loading')}
        description={left > 0 ? t('give.left', { count: left }) : undefined}
        withScrollArea={false}
        classNames={{ options: parts.options ?? '' }}
        comboboxProps={{ withinPortal: false }}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        searchable={(options?.length ?? 0) > 5}
        allowDeselect={false}
        data={options?.map((each) => ({ ...each })) ?? []}
        value={scope?.value ?? null}
        onChange={(value) => choose(options?.find((each) => each.value === value) ?? null)}
        nothingFoundMessage={t('give.nothingFound')}
        error={failure ?? error}
      />
    </>
  );
}
