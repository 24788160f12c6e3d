/** What a programme makes of it that a mentor is not trained: nothing, a warning, or a refusal of the approval. */
export const TRAINING_DEMANDS = ['OFF', 'WARN', 'BLOCK'] as const;
export type TrainingDemand = (typeof TRAINING_DEMANDS)[number];
