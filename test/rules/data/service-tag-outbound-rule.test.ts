import { serviceTagOutboundRule } from '../../../src/rules/data/service-tag-outbound-rule.js';
import { child, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const managed = (mode: string, rules: readonly string[], api = '2025-12-01') =>
  workspace([`managedNetwork: {`, `  isolationMode: ${mode}`, '  outboundRules: {', ...rules, '  }', '}'].join('\n'), {
    api,
  });
const APPROVED = "'AllowOnlyApprovedOutbound'";
const tag = (destination: string, more = '') => `    r: { type: 'ServiceTag', ${more}destination: { ${destination} } }`;
const HTTPS = "protocol: 'TCP', portRanges: '443'";
const approved = (destination: string, more = '') => managed(APPROVED, [tag(destination, more)]);
const OWN = workspace(`managedNetwork: { isolationMode: ${APPROVED} }`);
const own = (lines: string) => OWN + child('outboundRules', lines);

testRule(serviceTagOutboundRule, {
  valid: {
    'a narrow tag and one port': approved(`serviceTag: 'DataFactory.WestEurope', ${HTTPS}`),
    'a tag that only begins like a wide one': approved(`serviceTag: 'AppServiceManagement', ${HTTPS}`),
    'trap 14: addresses count in place of the tag': approved(
      `serviceTag: 'Internet', addressPrefixes: ['20.1.2.0/24'], ${HTTPS}`,
    ),
    'a resource of its own': own(`type: 'ServiceTag'\ndestination: { serviceTag: 'AzureMonitor', ${HTTPS} }`),
  },
  invalid: {
    'addresses that the API version only reads': {
      files: managed(
        APPROVED,
        [tag(`serviceTag: 'Internet', addressPrefixes: ['20.1.2.0/24'], ${HTTPS}`)],
        '2024-10-01',
      ),
      found: [[7, 49, 'wide']],
    },
    'everything outside': {
      files: approved(`serviceTag: 'Internet', ${HTTPS}`),
      found: [[7, 49, 'wide']],
      says: ["opens 'Internet', which covers resources of other customers"],
    },
    'storage of a whole region, in another case': {
      files: approved(`serviceTag: 'storage.westeurope', ${HTTPS}`),
      found: [[7, 49, 'wide']],
    },
    'trap 11: the type in another case': {
      files: managed(APPROVED, [`    r: { type: 'servicetag', destination: { serviceTag: 'AzureCloud', ${HTTPS} } }`]),
      found: [[7, 49, 'wide']],
    },
    'every address': {
      files: approved(`serviceTag: 'AzureMonitor', addressPrefixes: ['0.0.0.0/0'], ${HTTPS}`),
      found: [[7, 95, 'addresses']],
    },
    'a range wider than the limit that is set': {
      files: approved(`addressPrefixes: ['20.1.0.0/16', '20.2.3.0/24'], ${HTTPS}`),
      found: [[7, 67, 'addresses']],
      settings: { widestPrefix: 20 },
    },
    'any protocol and any port': {
      files: approved("serviceTag: 'AzureMonitor', protocol: '*', portRanges: '*'"),
      found: [
        [7, 77, 'loose', 'medium'],
        [7, 92, 'loose', 'medium'],
      ],
    },
    'a resource of its own': {
      files: own(`type: 'ServiceTag'\ndestination: { serviceTag: 'Sql', ${HTTPS} }`),
      found: [[12, 20, 'wide']],
    },
    'a tag that is set to be too wide': {
      files: approved(`serviceTag: 'DataFactory.WestEurope', ${HTTPS}`),
      found: [[7, 49, 'wide']],
      settings: { wideTags: ['DataFactory'] },
    },
  },
  unknown: {
    'a tag of a parameter': {
      files: `param tag string\n${approved(`serviceTag: tag, ${HTTPS}`)}`,
      found: [[8, 49, 'wide']],
    },
    'a mode of a parameter': {
      files: `param mode string\n${managed('mode', [tag(`serviceTag: 'Internet', ${HTTPS}`)])}`,
      found: [[8, 49, 'wide']],
    },
    'rules of a parameter': {
      files: `param rules object\n${workspace(`managedNetwork: { isolationMode: ${APPROVED}, outboundRules: rules }`)}`,
      found: [[5, 67, 'wide']],
    },
  },
  silent: {
    'trap 14: a network that lets everything out': managed("'AllowInternetOutbound'", [
      tag(`serviceTag: 'Internet', ${HTTPS}`),
    ]),
    'a rule that denies': approved(`serviceTag: 'Internet', action: 'Deny', ${HTTPS}`),
    'trap 14: a rule of the service': approved(`serviceTag: 'Storage', ${HTTPS}`, "category: 'Required', "),
    'a rule of another type': managed(APPROVED, ["    r: { type: 'FQDN', destination: 'pypi.org' }"]),
  },
});
