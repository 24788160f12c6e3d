import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { ownPersons } from '#kernel/session/session.js';
import { digestProblems, getsAsAccount } from '../digest.policy.js';
import { setOfAccount, setOfPerson, settingsIn } from '../digest.repository.js';
import type { SetDigestInput, SetDigestPayload } from '../digest.type.js';

export async function setDigest(context: HubContext, input: SetDigestInput): Promise<SetDigestPayload> {
  const work = workOf(context);
  const { personId = null, email = null, language, stopped } = input;
  const ofAccount = getsAsAccount(work.session);
  if (personId === null ? !ofAccount : !ownPersons(work.session).includes(personId)) throw forbidden();
  const problems = digestProblems(input);
  if (problems.length > 0) return { setting: null, problems: tellProblems(problems, context.language) };
  await (personId === null
    ? setOfAccount(work, { email, language, stopped })
    : setOfPerson(work, personId, { language, stopped }));
  const settings = await settingsIn(work, ofAccount);
  return { setting: settings.find((setting) => setting.personId === personId) ?? null, problems: [] };
}
