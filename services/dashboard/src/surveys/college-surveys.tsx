import { CampaignsBlock } from './campaigns-block';

interface CollegeSurveysProps {
  readonly college: {
    readonly id: string;
    readonly region: { readonly code: string; readonly timeZone: string };
  };
}

/** Surveys that a college takes part in: its own, and those of its region. */
export function CollegeSurveys({ college: { id, region } }: CollegeSurveysProps) {
  return <CampaignsBlock asker={{ kind: 'college', id, region: region.code, timeZone: region.timeZone }} />;
}
