/** Bicep text of networks for rule tables. */
import { resource, type Written } from './bicep.js';

/** A network `vnet` that lists the subnet `nodes`; the lines are members of the subnet's properties, from line 6. */
export function networkWith(lines: string, { symbol = 'vnet', subnet = 'nodes' } = {}): string {
  const list = ['subnets: [', `  { name: '${subnet}', properties: {`, ...indented(lines, 4), '  } }', ']'];
  return resource(symbol, 'Microsoft.Network/virtualNetworks@2023-11-01', `name: '${symbol}'`, list.join('\n'));
}

/** A subnet `nodes` of its own in the network `vnet`, which is declared elsewhere; its properties stand from line 4 on. */
export function subnet(lines: string, written: Omit<Written, 'api'> & { readonly symbol?: string } = {}): string {
  const { symbol = 'nodes', ...rest } = written;
  return resource(
    symbol,
    'Microsoft.Network/virtualNetworks/subnets@2023-11-01',
    `name: 'vnet/${symbol}'`,
    lines,
    rest,
  );
}

/** The ID of a subnet of the network `vnet`. */
export function subnetId(name = 'nodes', network = 'vnet'): string {
  return `resourceId('Microsoft.Network/virtualNetworks/subnets', '${network}', '${name}')`;
}

/** A cluster in a subnet; its workspace is not declared. */
export function clusterIn(id = subnetId()): string {
  const lines = `computeType: 'AmlCompute'\nproperties: { subnet: { id: ${id} } }`;
  return resource('cpu', 'Microsoft.MachineLearningServices/workspaces/computes@2024-10-01', "name: 'mlw/cpu'", lines);
}

/** A security group `nsg`; a rule is the lines of its properties, which stand from line 6 on for the first one. */
export function securityGroup(...rules: readonly string[]): string {
  const items = rules.map((rule, at) => [`  { name: 'r${at}', properties: {`, ...indented(rule, 4), '  } }']);
  const list = ['securityRules: [', ...items.flat(), ']'];
  return resource('nsg', 'Microsoft.Network/networkSecurityGroups@2023-11-01', "name: 'nsg'", list.join('\n'));
}

/** A rule of the security group `nsg` on its own; its properties stand from line 4 on. */
export function securityRule(lines: string, symbol = 'rule'): string {
  const type = 'Microsoft.Network/networkSecurityGroups/securityRules@2023-11-01';
  return resource(symbol, type, `parent: nsg\n  name: '${symbol}'`, lines);
}

/** The source that stands for everybody. */
export const FROM_ALL = "sourceAddressPrefix: 'Internet'";

/** One prefix as the source. */
export function from(prefix: string): string {
  return `sourceAddressPrefix: '${prefix}'`;
}

/** What a security rule says, a line each: the source stands on the last line, the eighth. Ports are an expression. */
export function ruleLines({
  access = 'Allow',
  direction = 'Inbound',
  protocol = 'Tcp',
  destination = '*',
  sourcePorts = '*',
  ports = "'*'",
  priority = '200',
  source = FROM_ALL,
}: Readonly<
  Partial<
    Record<
      'access' | 'direction' | 'protocol' | 'destination' | 'sourcePorts' | 'ports' | 'priority' | 'source',
      string
    >
  >
> = {}): string {
  return [
    `direction: '${direction}'`,
    `access: '${access}'`,
    `protocol: '${protocol}'`,
    `destinationAddressPrefix: '${destination}'`,
    `sourcePortRange: '${sourcePorts}'`,
    ports.startsWith('[') ? `destinationPortRanges: ${ports}` : `destinationPortRange: ${ports}`,
    `priority: ${priority}`,
    source,
  ].join('\n');
}

/** A network whose subnet `nodes` has the security group `nsg`, and a cluster in it. */
export const GUARDED = networkWith('networkSecurityGroup: { id: nsg.id }') + clusterIn();

function indented(lines: string, by: number): readonly string[] {
  return lines === '' ? [] : lines.split('\n').map((line) => `${' '.repeat(by)}${line}`);
}
