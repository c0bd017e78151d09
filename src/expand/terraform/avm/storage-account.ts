/** Storage accounts: containers and shares, the settings of each service, and what every module has. */
import type { KnownModule } from './known-module.js';
import { armAccount } from './storage-account-arm.js';
import { azurermAccount } from './storage-account-azurerm.js';

/** Written in ARM's words since 0.7.0. */
export const STORAGE_ACCOUNT: KnownModule = {
  name: 'avm-res-storage-storageaccount',
  releases: [
    '0.2.1',
    '0.2.2',
    '0.2.3',
    '0.2.4',
    '0.2.5',
    '0.2.6',
    '0.2.7',
    '0.2.8',
    '0.2.9',
    '0.3.0',
    '0.4.0',
    '0.5.0',
    '0.6.0',
    '0.6.1',
    '0.6.2',
    '0.6.3',
    '0.6.4',
    '0.6.5',
    '0.6.6',
    '0.6.7',
    '0.6.8',
    '0.6.9',
    '0.7.0',
    '0.7.1',
    '0.7.2',
    '0.7.3',
    '0.7.4',
    '0.8.0',
    '0.8.1',
    '0.9.0',
  ],
  describe: (release) => (release.since('0.7.0') ? armAccount(release) : azurermAccount(release)),
};
