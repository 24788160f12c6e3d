import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { MentoringProgram } from '../program/program.type.js';
import { setTrainingRequirement } from './mutations/set-training-requirement.js';
import { requirementsOf, type ProgramKey } from './training-requirement.repository.js';
import { toRequirement } from './training-requirement.shape.js';
import {
  SetTrainingRequirementInput,
  SetTrainingRequirementPayload,
  TrainingRequirement,
} from './training-requirement.type.js';

@Resolver(() => MentoringProgram)
export class TrainingRequirementResolver {
  @FieldResolver(() => TrainingRequirement, {
    description: 'What the programme requires of the training of its mentors before their pairs are approved.',
  })
  trainingRequirement(@Root() program: MentoringProgram, @Ctx() context: HubContext): Promise<TrainingRequirement> {
    const { college, year, form } = program;
    const key: ProgramKey = { collegeId: college.id, year, form: form.code };
    return context.loaders
      .get<string, TrainingRequirement>('MentoringProgram.trainingRequirement', async (keys) => {
        const rows = await requirementsOf(context, keys.map((each) => JSON.parse(each) as ProgramKey)); // prettier-ignore
        const byPlace = Map.groupBy(rows, ({ n }) => n);
        return keys.map((_, at) => toRequirement(byPlace.get(at + 1) ?? []));
      })
      .load(JSON.stringify(key));
  }

  @Allow('programme:write')
  @Mutation(() => SetTrainingRequirementPayload, {
    nullable: true,
    description:
      'Says whether a programme has its mentors trained before their pairs are approved, and in which course. It acts on ' +
      'pairs that are approved from then on; those that come as a list of the college (attestMentorships) act already ' +
      'and are taken. Sent again, it changes nothing.',
  })
  setTrainingRequirement(
    @Arg('input', () => SetTrainingRequirementInput) input: SetTrainingRequirementInput,
    @Ctx() context: HubContext,
  ): Promise<SetTrainingRequirementPayload> {
    return setTrainingRequirement(context, input);
  }
}
