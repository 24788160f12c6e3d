import { Arg, registerEnumType } from 'type-graphql';

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

/** The argument by which a reader asks for the one or the other. */
export const SourceArg = () =>
  Arg('source', () => FigureSource, {
    nullable: true,
    description:
      'Live figures, or what is published; live ones to those who may see them, published ones to others, when left out. ' +
      'LIVE is FORBIDDEN to those who may not see them.',
  });
