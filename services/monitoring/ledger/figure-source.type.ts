import { registerEnumType } from 'type-graphql';

export enum FigureSource {
  LIVE = 'LIVE',
  PUBLISHED = 'PUBLISHED',
}

registerEnumType(FigureSource, {
  name: 'FigureSource',
  description: 'Where figures come from. What is made of them is the same for both.',
  valuesConfig: {
    LIVE: {
      description:
        'The measures as they stand now, and go on to change: for the staff of a college its own, for coordinators ' +
        'all of their regions.',
    },
    PUBLISHED: { description: 'What the region has published, which everybody may read and nobody changes.' },
  },
});
