import { parsePrefix } from '../../model/facts/addresses.js';
import { anyOf, judged, not } from '../../model/judgement.js';
import type { Property } from '../../model/property.js';
import { MANAGED_NETWORK_OUTBOUND_RULE, OUTBOUND_RULE, WORKSPACE } from '../../model/types.js';
import { isInMode, ofOutboundRules } from '../outbound-rules.js';
import { failIf, failUnless, type Outcome, onlyIf, unless } from '../outcome.js';
import { defineRule } from '../rule.js';
import { numberSetting, textsSetting } from '../settings.js';

export const serviceTagOutboundRule = defineRule({
  id: 'AML-DAT-003',
  title: 'Service-tag outbound rule too wide',
  category: 'data',
  severity: 'high',
  mission: ['S2a', 'S2e'],
  mcsb: ['NS-2', 'NS-3', 'DP-2'],
  appliesTo: [WORKSPACE, OUTBOUND_RULE, MANAGED_NETWORK_OUTBOUND_RULE],
  settings: {
    wideTags: textsSetting(
      'Service tags that cover resources of other customers; each stands for its regional tags too.',
      ['Internet', 'AzureCloud', 'Storage', 'AzureFrontDoor.Frontend', 'Sql', 'AppService'],
    ),
    widestPrefix: numberSetting('The shortest prefix that an address range of a rule may have.', {
      default: 16,
      least: 8,
      most: 32,
    }),
  },
  messages: {
    wide: {
      problem: 'The outbound rule opens {actual}, which covers resources of other customers.',
      impact: 'Whoever runs code on the computes can copy data to an account of their own behind it.',
      remedy: 'Use {an outbound rule of type PrivateEndpoint} for the one resource, or a narrower tag.',
    },
    addresses: {
      problem: 'The outbound rule opens the address range {actual}.',
      impact: 'A range that wide holds addresses of anybody, so code on the computes can send data there.',
      remedy: 'List the addresses that you need; the service ignores the tag of a rule that lists addresses.',
    },
    loose: {
      problem: 'The outbound rule does not say what it is for: its {loose} is {actual}.',
      impact: 'Code on the computes reaches more of the service than it needs, over any protocol or port.',
      remedy: 'Name the protocol and the port that the service needs, mostly TCP and 443.',
    },
  },
  words: ['loose'],
  check: (resource, system, { wideTags, widestPrefix }) =>
    onlyIf(
      isInMode(resource, system, 'AllowOnlyApprovedOutbound'),
      'service tags count only where outbound traffic needs approval',
      () =>
        ofOutboundRules(resource, 'ServiceTag', 'wide', (rule) =>
          unless(
            anyOf(
              rule.property('destination.action').is('Deny'),
              rule.property('category').isOneOf('Required', 'Recommended', 'Dependency'),
            ),
            'it denies, or the service itself makes it',
            () => [...judgeDestination(rule, wideTags, widestPrefix), ...judgePorts(rule)],
          ),
        ),
    ),
});

type Key = 'wide' | 'addresses' | 'loose';

/** What it opens: the addresses if it lists some, else those of the tag. */
function judgeDestination(rule: Property, wideTags: readonly string[], widest: number): readonly Outcome<Key>[] {
  const prefixes = rule.property('destination.addressPrefixes');
  const isWideTag = rule.property('destination.serviceTag').reads((tag) => isOneOfTags(tag, wideTags));
  const { elements, open } = prefixes.items();
  return [
    ...unless(prefixes.isSet(), 'the service ignores the tag', () =>
      failIf(isWideTag, 'wide', { expected: 'a narrower tag' }),
    ),
    ...elements.map(({ property }) =>
      failIf(
        property.reads((prefix) => isWiderThan(prefix, widest)),
        'addresses',
        { expected: `a prefix of /${widest} or longer` },
      ),
    ),
    ...(open === undefined ? [] : [failUnless(judged('unknown', [open]), 'addresses')]),
  ];
}

/** `Storage` and `Storage.WestEurope`. */
function isOneOfTags(tag: string, tags: readonly string[]): boolean {
  const wanted = tag.trim().toLowerCase();
  return tags.map((one) => one.toLowerCase()).some((one) => wanted === one || wanted.startsWith(`${one}.`));
}

function isWiderThan(prefix: string, widest: number): boolean {
  const range = parsePrefix(prefix);
  return range !== undefined && range.length < widest;
}

function judgePorts(rule: Property): readonly Outcome<Key>[] {
  const parts = { protocol: 'protocol', portRanges: 'range of ports' };
  return Object.entries(parts).map(([name, loose]) => {
    const isNamed = not(rule.property(`destination.${name}`).isOneOf('*', 'Any', '0-65535', '1-65535'));
    return failIf(not(isNamed), 'loose', { severity: 'medium', expected: `a ${loose}`, words: { loose } });
  });
}
