/** What the commands of one file declare. */
import type { Resource } from '../resource.js';
import type { RunContext } from '../run-context.js';
import { isSecretName } from '../secrets.js';
import { Addresses } from './addresses.js';
import { resourcesRequested } from './arm/requests.js';
import { resourceOfCommand } from './az-resource.js';
import type { ShellCommand } from './command.js';
import { credentialsGivenOut, credentialsShown } from './credentials.js';
import { azKindOf } from './kinds/index.js';
import { mlGroupOf, resourcesOfMl } from './ml/resources.js';
import { readOptions, verbOf } from './options.js';
import { Session } from './session.js';
import { WrittenFiles } from './written-files.js';

export interface Declared {
  readonly resources: readonly Resource[];
  /** False if a command that may declare something could not be read. */
  readonly isComplete: boolean;
}

/** The resources that the commands of a file make and change, in order. */
export function resourcesOf(commands: readonly ShellCommand[], run: RunContext): Declared {
  const session = new Session();
  const resources: Resource[] = [];
  let isComplete = true;
  const written = new WrittenFiles();
  const addresses = new Addresses(commands[0]?.script ?? '');
  for (const command of commands) {
    written.note(command);
    const shown = credentialsShown(command, session, addresses);
    if (shown !== undefined) resources.push(shown);
    const verb = verbOf(command);
    if (verb === '') continue;
    noteSecrets(command, run);
    if (session.note(command)) continue;
    const credentials = credentialsGivenOut(command, session, addresses);
    if (credentials !== undefined) resources.push(credentials);
    const requested = resourcesRequested(command, session, addresses, run);
    if (requested !== undefined) {
      resources.push(...requested.resources);
      isComplete &&= requested.isRead;
      continue;
    }
    const kind = azKindOf(verb);
    if (kind !== undefined) resources.push(resourceOfCommand(kind, command, session, addresses));
    else if (mlGroupOf(verb) !== undefined) {
      const found = resourcesOfMl(command, { session, addresses, written }, run);
      resources.push(...found.resources);
      isComplete &&= found.isRead;
    }
  }
  for (const resource of resources) run.countDeclared(resource.headerSpan);
  return { resources: inOrder(resources), isComplete };
}

/** Commands run one after the other, so that of two changes the later one wins. */
function inOrder(resources: readonly Resource[]): readonly Resource[] {
  const last = new Map<string, string>();
  return resources.map((resource) => {
    if (!resource.patch) return resource;
    const before = last.get(resource.type);
    last.set(resource.type, resource.address);
    return before === undefined ? resource : { ...resource, follows: [before] };
  });
}

/** Whatever a command is, what stands behind `--password` is printed nowhere. */
function noteSecrets(command: ShellCommand, run: RunContext): void {
  for (const { name, values } of readOptions(command, {}).options) {
    if (!isSecretName(name)) continue;
    for (const value of values) run.secrets.addNamedSecret(value);
  }
}
