import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CollegePlaceDocument, ExplainFigureDocument, type MeasureCategory } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/explain';
import * as ofFigures from '../i18n/texts/figure';
import { Block } from '../ui/block';
import { Dialog } from '../ui/dialog';
import { timeOf, type Asked } from './asked.policy';
import type { ExplainedPage } from './explained-page.type';
import { Explanation } from './explanation';

addTexts('explain', texts);
addTexts('figure', ofFigures);

interface ExplainDialogProps {
  readonly asked: Asked;
  readonly page: ExplainedPage;
  readonly close: () => void;
}

/** What one figure is made of, of whom it is, and since when. */
export default function ExplainDialog({ asked, page, close }: ExplainDialogProps) {
  const { t } = useTranslation('explain');
  const { college: code = '', form, category, municipality } = asked;
  const place = useGraph(CollegePlaceDocument, { code }, { enabled: code !== '' });
  const college = place.data?.college;
  const time = timeOf(asked, page);
  const from = code === '' ? (page.ofRegion ?? page.source) : page.source;
  const source = 'period' in time || from === undefined ? {} : { source: from };
  const known = (asked.time ?? page.year) !== '' && (code === '' || place.data !== undefined);
  const answer = useGraph(
    ExplainFigureDocument,
    {
      region: page.region,
      indicator: asked.indicator,
      ...time,
      ...source,
      ...(college ? { collegeId: college.id } : {}),
      ...(municipality === undefined ? {} : { municipality }),
      ...(form === undefined ? {} : { form }),
      // One that there is not is refused by the hub, which says which there are.
      ...(category === undefined ? {} : { category: category as MeasureCategory }),
    },
    { enabled: known },
  );
  return (
    <Dialog
      wide
      title={answer.data?.explainFigure?.figure.indicator.title ?? t('title')}
      close={close}
      actions={
        <Button variant="default" onClick={close}>
          {t('close')}
        </Button>
      }
    >
      <Block
        plain
        title={college?.name ?? (municipality === '' ? t('noMunicipality') : (municipality ?? t('ofRegion')))}
        answer={place.failure ? { ...answer, failure: place.failure, loading: false } : answer}
        at="explainFigure"
        select={({ explainFigure }) => explainFigure}
        empty={t('none')}
        skeleton={<Skeleton height={280} radius="md" />}
      >
        {(explanation) => <Explanation {...explanation} ofCollege={code !== ''} />}
      </Block>
    </Dialog>
  );
}
