import { nodeRoutes } from '../../../src/rules/network/node-routes.js';
import { resource, workspace } from '../../support/bicep.js';
import { clusterIn, networkWith } from '../../support/network.js';
import { testRule } from '../../support/rule-tester.js';

const NETWORK = networkWith('routeTable: { id: rt.id }');
const PUBLIC = NETWORK + clusterIn();
const HIDDEN = NETWORK + clusterIn().replace('subnet: {', 'enableNodePublicIp: false, subnet: {');
const PRIVATE = workspace("publicNetworkAccess: 'Disabled'");
const OPEN = workspace("publicNetworkAccess: 'Enabled'");

/** A route; the next hop is an expression. */
type Route = readonly [prefix: string, hop: string];

/** A table `rt`; its routes' prefixes stand on the lines from 6 on, three lines each, behind 17 lines of the network. */
function table(...routes: readonly Route[]): string {
  const items = routes.map(
    ([prefix, hop], at) =>
      `  { name: 'r${at}', properties: {\n    addressPrefix: ${prefix}\n    nextHopType: ${hop} } }`,
  );
  const lines = ['routes: [', ...items, ']'].join('\n');
  return resource('rt', 'Microsoft.Network/routeTables@2023-11-01', "name: 'rt'", lines);
}

const ASIDE: Route = ["'0.0.0.0/0'", "'VirtualAppliance'"];
const STRAIGHT: Route = ["'0.0.0.0/0'", "'Internet'"];
const BACK: Route = ["'AzureMachineLearning.WestEurope'", "'Internet'"];

testRule(nodeRoutes, {
  valid: {
    'through a firewall': HIDDEN + table(ASIDE) + PRIVATE,
    'through a firewall, with a way back': PUBLIC + table(ASIDE, BACK) + PRIVATE,
    'straight from an open workspace': PUBLIC + table(STRAIGHT) + OPEN,
    'a route of its own as the way back': `${PUBLIC}${table(ASIDE)}${PRIVATE}${resource(
      'back',
      'Microsoft.Network/routeTables/routes@2023-11-01',
      "parent: rt\n  name: 'back'",
      "addressPrefix: 'AzureMachineLearning'\nnextHopType: 'Internet'",
    )}`,
  },
  invalid: {
    'straight from a private workspace': {
      files: HIDDEN + table(STRAIGHT) + PRIVATE,
      found: [[24, 9, 'straight']],
    },
    'no way back': { files: PUBLIC + table(ASIDE) + PRIVATE, found: [[24, 9, 'asymmetric']] },
    'a way back for nobody': { files: HIDDEN + table(ASIDE, BACK) + PRIVATE, found: [[27, 9, 'stale', 'low']] },
    'the way of the batch service': {
      files: HIDDEN + table(ASIDE, ["'BatchNodeManagement'", "'Internet'"]) + PRIVATE,
      found: [[27, 9, 'stale', 'low']],
    },
  },
  unknown: {
    'a next hop nobody knows': {
      files: `param hop string\n${HIDDEN}${table(["'0.0.0.0/0'", 'hop'])}${PRIVATE}`,
      found: [[25, 9, 'straight']],
    },
    'a workspace that is not declared': {
      files: HIDDEN + table(STRAIGHT),
      found: [[24, 9, 'straight']],
    },
  },
  silent: {
    'a table nobody follows': table(STRAIGHT),
    'no nodes': networkWith('routeTable: { id: rt.id }') + table(STRAIGHT),
  },
});
