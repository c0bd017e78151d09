/** What commands of a script set for those that follow: the workspace, the resource group, the subscription. */

import { unnamedWorkspace } from '../azureml/values.js';
import type { Surroundings } from '../mapping/mapping.js';
import type { ResourceScope, Value } from '../value.js';
import type { ShellCommand } from './command.js';
import { pairOf } from './option-values.js';
import { type AzCall, readOptions, verbOf } from './options.js';

export class Session {
  private readonly defaults = new Map<string, Value>();
  private subscription: Value | undefined;

  /** Remembers what a command sets; true if it is one of those that do. */
  note(command: ShellCommand): boolean {
    switch (verbOf(command)) {
      case 'configure':
        this.setDefaults(optionOf(readOptions(command, CONFIGURE), 'defaults'), '');
        return true;
      case 'config set':
        this.setDefaults(
          command.words.slice(3).map(({ value }) => value),
          'defaults.',
        );
        return true;
      case 'account set':
        this.subscription = optionOf(readOptions(command, ACCOUNT), 'subscription')[0] ?? this.subscription;
        return true;
      default:
        return false;
    }
  }

  /** The resource group that a command works in. */
  groupOf(call: AzCall): ResourceScope {
    const resourceGroup = optionOf(call, 'resource-group')[0] ?? this.defaults.get('group');
    const subscription = optionOf(call, 'subscription')[0] ?? this.subscription;
    return {
      level: 'resourceGroup',
      ...(subscription === undefined ? {} : { subscription }),
      ...(resourceGroup === undefined ? {} : { resourceGroup }),
    };
  }

  /** The workspace that a command works in. */
  workspaceOf(call: AzCall): Surroundings {
    const named = optionOf(call, 'workspace-name')[0] ?? this.defaults.get('workspace');
    return { names: [named ?? unnamedWorkspace({ span: call.header, steps: [] })], scope: this.groupOf(call) };
  }

  private setDefaults(values: readonly Value[], prefix: string): void {
    for (const value of values) {
      const pair = pairOf(value);
      if (pair?.name.startsWith(prefix) === true) this.defaults.set(pair.name.slice(prefix.length), pair.value);
    }
  }
}

const CONFIGURE = { defaults: { takes: 'list', also: ['-d'] } } as const;
const ACCOUNT = { subscription: { takes: 'text', also: ['-s', '-n', '--name'] } } as const;

/** The values of an option that is written last; none if it is not written. */
export function optionOf({ options }: AzCall, name: string): readonly Value[] {
  return options.findLast((option) => option.name === name)?.values ?? [];
}
