import { useTranslation } from 'react-i18next';
import { CheckedStep } from './checked-step';
import { ChooseStep } from './choose-step';
import type { College } from './college.type';
import { HeadcountForm } from './headcount/headcount-form';
import { ImportedStep } from './imported-step';
import { FirstRowsView } from './first-rows-view';
import { RunsUnderWay } from './runs-under-way';
import { Steps } from './steps';
import { UnderWay } from './under-way';
import { useImport } from './use-import';

interface ImporterProps {
  /** Colleges of the account; at least one. */
  readonly colleges: readonly College[];
  /** Code of the region whose page shows the figures; null when it is not known. */
  readonly region: string | null;
}

/** Choose, check, import: one step at a time, each in a view of its own. */
export function Importer({ colleges, region }: ImporterProps) {
  const { t } = useTranslation('import');
  const importing = useImport();
  const { choice, flow } = importing;
  const [only, second] = colleges;
  const college = colleges.find(({ code }) => code === choice.college) ?? (second ? null : (only ?? null));
  const filename = choice.file?.name ?? '';
  return (
    <>
      <Steps flow={flow} />
      {flow.step === 'choosing' && college && <RunsUnderWay key={college.id} college={college} />}
      {flow.step === 'choosing' && (
        <ChooseStep importing={importing} colleges={colleges} college={college} failure={flow.failure} />
      )}
      {flow.step === 'choosing' && choice.sheet === 'headcount' && college && (
        <HeadcountForm key={college.id} college={college} />
      )}
      {flow.step === 'checking' && (
        <UnderWay sheet={choice.sheet} filename={filename} progress={flow.progress} cancel={importing.cancel}>
          {flow.first && <FirstRowsView first={flow.first} />}
        </UnderWay>
      )}
      {flow.step === 'checked' && college && <CheckedStep importing={importing} college={college} checked={flow} />}
      {flow.step === 'importing' && (
        <UnderWay sheet={choice.sheet} filename={filename} progress={flow.progress} note={t('underWay.keepOpen')} />
      )}
      {flow.step === 'imported' && college && (
        <ImportedStep importing={importing} college={college} region={region} imported={flow} />
      )}
    </>
  );
}
