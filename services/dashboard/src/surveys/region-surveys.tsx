import { CampaignsBlock } from './campaigns-block';

interface RegionSurveysProps {
  readonly region: { readonly id: string; readonly code: string; readonly timeZone: string };
}

/** Surveys of a region and of its colleges, for its coordinators: links are handed out by the colleges. */
export function RegionSurveys({ region: { id, code, timeZone } }: RegionSurveysProps) {
  return <CampaignsBlock asker={{ kind: 'region', id, region: code, timeZone }} />;
}
