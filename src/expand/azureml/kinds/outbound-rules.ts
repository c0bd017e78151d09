/** Outbound rules of a managed network: a list in files, an object in Azure Resource Manager. */
import { buildBody } from '../../mapping/body.js';
import { block, copied, writeArguments } from '../../mapping/conversions.js';
import type { Arguments, Conversion, Setting } from '../../mapping/mapping.js';
import type { Value } from '../../value.js';
import { knownString, memberOf, object, textOf, unknownBecause } from '../../values.js';
import { keyedByName, resourceId, word } from '../conversions.js';
import { plainWord } from '../kind.js';

const TYPES = { fqdn: 'FQDN', private_endpoint: 'PrivateEndpoint', service_tag: 'ServiceTag' };
const COMMON: Arguments = { type: word('type', TYPES) };

const BY_TYPE: Readonly<Record<string, Arguments>> = {
  fqdn: { ...COMMON, destination: copied('destination') },
  privateendpoint: {
    ...COMMON,
    destination: block('destination', {
      service_resource_id: resourceId('serviceResourceId'),
      subresource_target: copied('subresourceTarget'),
      spark_enabled: copied('sparkEnabled'),
    }),
    fqdns: copied('fqdns'),
  },
  servicetag: {
    ...COMMON,
    destination: block('destination', {
      service_tag: copied('serviceTag'),
      protocol: copied('protocol'),
      port_ranges: copied('portRanges'),
      address_prefixes: copied('addressPrefixes'),
    }),
  },
};

/** What the keys of an outbound rule become, by its type, a plain word; undefined for a type that nobody knows. */
export function outboundRuleArguments(type: string): Arguments | undefined {
  return BY_TYPE[plainWord(type)];
}

/** The list of rules under `path`. */
export function outboundRules(path: string): Conversion {
  return keyedByName(path, ruleOf);
}

function ruleOf(rule: Value, at: Setting): Value {
  const type = knownString(memberOf(rule, 'type')?.value);
  const known = type === undefined ? undefined : outboundRuleArguments(type);
  if (rule.kind !== 'object' || known === undefined) {
    const because = unknownBecause(rule, `rule(${textOf(rule)})`, rule.origin.span);
    return object([], rule.origin, because);
  }
  return buildBody(writeArguments(known, rule, { ...at, anchor: rule.origin.span }), rule.origin);
}
