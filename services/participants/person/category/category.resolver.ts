import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { forbidden } from '#kernel/graph/errors.js';
import { PersonCategory } from '#kernel/graph/person-category.type.js';
import { ownPersons, staffColleges } from '#kernel/session/session.js';
import { isYoungSpecialist } from '#kernel/time/age.js';
import { academicYearOf } from '#kernel/time/academic-year.js';
import { Allow } from '../../actions/allow.js';
import { loadPerson } from '../record/person.resolver.js';
import { Person } from '../record/person.type.js';
import { isNewEmployee, periods, type FormerCategory } from './category.policy.js';
import { formerCategories } from './category.repository.js';
import { PersonCategoryPeriod } from './category.type.js';
import { CorrectCategoriesInput, CorrectCategoriesPayload } from './category-mutations.type.js';
import { correctCategories } from './mutations/correct-categories.js';

@Resolver(() => Person)
export class PersonCategoriesResolver {
  @Rows({ each: 4 })
  @FieldResolver(() => [PersonCategoryPeriod], {
    nullable: true,
    description:
      'What the person was and is, the earliest first. For their college and themself; to others null with the error FORBIDDEN.',
  })
  async categories(@Root() person: Person, @Ctx() context: HubContext): Promise<PersonCategoryPeriod[]> {
    const { session } = context;
    if (!staffColleges(session).includes(person.collegeId) && !ownPersons(session).includes(person.id)) {
      throw forbidden({
        ru: 'Это видят сотрудники колледжа человека и он сам.',
        en: "This is for the staff of the person's college and themself.",
      });
    }
    const former = await context.loaders
      .get<string, FormerCategory[]>('Person.categories', async (ids) =>
        groupedInOrder(ids, await formerCategories(context, ids), (row) => row.personId),
      )
      .load(person.id);
    return periods(former, person.category);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the person is a young specialist of this academic year: a teacher with under three full years of ' +
      'teaching on 1 October (S002). Of whom the start is unknown is not.',
  })
  youngSpecialist(@Root() { category, careerStartedOn, today }: Person): boolean {
    return category === PersonCategory.TEACHER && isYoungSpecialist(careerStartedOn, academicYearOf(today));
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the person is a new employee of this academic year: a teacher who came from another workplace (S002), in ' +
      'the first full year of this job on 1 October. Counted apart from young specialists, so never one of them.',
  })
  newEmployee(@Root() person: Person): boolean {
    return isNewEmployee(person, academicYearOf(person.today));
  }
}

@Resolver(() => CorrectCategoriesPayload)
export class CorrectCategoriesResolver {
  @FieldResolver(() => Person, { nullable: true })
  person(@Root() { personId }: CorrectCategoriesPayload, @Ctx() context: HubContext): Promise<Person | null> | null {
    return personId ? loadPerson(context, personId) : null;
  }

  @Allow('person:write')
  @Mutation(() => CorrectCategoriesPayload, {
    nullable: true,
    description:
      "Corrects a person's categories over time; figures of past years are recounted by them. A change that is new " +
      'comes by `upsertPeople`. Sent again, the same history changes nothing.',
  })
  correctCategories(
    @Arg('input', () => CorrectCategoriesInput) input: CorrectCategoriesInput,
    @Ctx() context: HubContext,
  ): Promise<CorrectCategoriesPayload> {
    return correctCategories(context, input);
  }
}
