import { storageFileProtocols } from '../../../src/rules/data/storage-file-protocols.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const ST = 'Microsoft.Storage/storageAccounts';
const used = (lines: string) => dependency(ST, lines) + workspace('storageAccount: dep.id');

testRule(storageFileProtocols, {
  valid: {
    absent: used(''),
    'local users without SFTP reach nothing': used('isSftpEnabled: false\nisLocalUserEnabled: true'),
  },
  invalid: {
    SFTP: { files: used('isSftpEnabled: true'), found: [[4, 5, 'sftp']] },
    NFS: { files: used("isNfsV3Enabled: 'true'"), found: [[4, 5, 'nfs']] },
  },
  unknown: {
    'a required parameter': { files: `param sftp bool\n${used('isSftpEnabled: sftp')}`, found: [[5, 5, 'sftp']] },
  },
  silent: { 'an account that no workspace uses': dependency(ST, 'isSftpEnabled: true') },
});
