import { describe, expect, it } from 'vitest';
import { lookedUp } from '../../../src/expand/az/lookups.js';
import { plain } from '../../support/plain.js';
import { commandsOf } from './commands.js';

describe('what a variable gets from a command', () => {
  it.each([
    ['az storage account show -n st -g g --query id -o tsv', "<resourceId('microsoft.storage/storageaccounts','st')>"],
    ['az acr create -n cr --sku Basic --query id', "<resourceId('microsoft.containerregistry/registries','cr')>"],
    ['az ml workspace show --name w --query name', 'w'],
    [
      'az network vnet subnet show -n s --vnet-name v --query id',
      "<resourceId('microsoft.network/virtualnetworks/subnets','v','s')>",
    ],
    ['az ml compute show -n c --query id', undefined],
    ['az storage account show -n st --query primaryEndpoints', undefined],
    ['az storage account list --query id', undefined],
    ['az vm show -n v --query id', undefined],
  ])('%s', (line, expected) => {
    const [command] = commandsOf(line);
    const found = command && lookedUp(command);
    expect(found && plain(found)).toBe(expected);
  });
});
