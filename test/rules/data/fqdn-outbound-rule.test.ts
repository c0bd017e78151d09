import { fqdnOutboundRule } from '../../../src/rules/data/fqdn-outbound-rule.js';
import { child, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const APPROVED = "isolationMode: 'AllowOnlyApprovedOutbound'";
const rules = (...lines: readonly string[]) =>
  workspace(`managedNetwork: {\n  ${APPROVED}\n  outboundRules: {\n    ${lines.join('\n    ')}\n  }\n}`);
const fqdn = (name: string, destination: string) => `${name}: { type: 'FQDN', destination: ${destination} }`;
const ISOLATED = workspace(`managedNetwork: { ${APPROVED} }`);
const rule = (destination: string) => child('outboundRules', `type: 'FQDN'\ndestination: ${destination}`);

testRule(fqdnOutboundRule, {
  valid: {
    'exact hosts': rules(fqdn('pypi', "'pypi.org'"), fqdn('conda', "'*.anaconda.com'")),
    'a rule of its own': ISOLATED + rule("'pypi.org'"),
  },
  invalid: {
    everything: {
      files: rules(fqdn('all', "'*'")),
      found: [[7, 30, 'wide']],
      says: ["opens '*', which reaches everything"],
    },
    'a public suffix and a shared domain': {
      files: rules(fqdn('ok', "'pypi.org'"), fqdn('one', "'*.azure.com'"), fqdn('two', "'*.blob.core.windows.net'")),
      found: [
        [8, 30, 'wide'],
        [9, 30, 'wide'],
      ],
    },
    'a storage host': {
      files: rules(fqdn('st', "'mine.blob.core.windows.net'")),
      found: [[7, 29, 'storage', 'medium']],
    },
    'an address': { files: rules(fqdn('ip', "'10.0.0.4'")), found: [[7, 29, 'wide']] },
    'a rule of its own': {
      files: ISOLATED + rule("'*.azurewebsites.net'"),
      found: [[12, 5, 'wide']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param host string\n${rules(fqdn('any', 'host'))}`,
      found: [[8, 30, 'wide']],
    },
    'a host with a hole': {
      files: `param host string\n${rules(fqdn('any', "'${host}.example.com'"))}`,
      found: [[8, 30, 'wide']],
    },
    'rules from a parameter': {
      files: `param more object\n${workspace(`managedNetwork: {\n  ${APPROVED}\n  outboundRules: more\n}`)}`,
      found: [[7, 7, 'wide']],
    },
    'a mode that is not known': {
      files: `param mode string\n${rules(fqdn('all', "'*'")).replace(APPROVED, 'isolationMode: mode')}`,
      found: [[8, 30, 'wide']],
      says: ["parameter 'mode' has no default"],
    },
    'a workspace that is not declared': {
      files: rule("'*'").replace('parent: ws\n', '').replace("name: 'child'", "name: 'x/y'"),
      found: [[5, 5, 'wide']],
    },
  },
  silent: {
    'rules that are not in force': rules(fqdn('all', "'*'")).replace(
      'AllowOnlyApprovedOutbound',
      'AllowInternetOutbound',
    ),
    'rules of other types': rules("tag: { type: 'ServiceTag', destination: { serviceTag: 'Storage' } }"),
    'no rules': ISOLATED,
  },
});
