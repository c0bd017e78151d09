import { describe, expect, it } from 'vitest';
import { parseMark, piecesOf } from '../../src/rules/marks.js';
import { placeholdersIn } from '../../src/rules/message.js';
import { ruleOf } from '../support/findings.js';

const RULE = ruleOf({
  words: ['zone'],
  properties: [
    'properties.publicNetworkAccess',
    'properties.networkAcls.defaultAction',
    'properties.networkAcls.bypass',
    'properties.network.bypass',
    'identity.type',
    'properties.credentials.credentialsType',
    { path: 'properties.keyVaultProperties.keyVaultArmId', as: 'vault' },
    {
      of: 'Microsoft.Network/privateEndpoints',
      path: 'properties.privateLinkServiceConnections[].properties.groupIds',
    },
  ],
});

/** Verb, path, connective and value of each item, with what stands before it. */
function itemsIn(text: string): unknown {
  const mark = parseMark(text, RULE);
  return mark?.kind !== 'items'
    ? mark
    : mark.items.map(({ separator, verb, property, connective, value }) => [
        separator,
        verb,
        property.path.replace(/^.*\./, ''),
        connective,
        value,
      ]);
}

describe('a mark', () => {
  it.each([
    ['actual', { kind: 'word', name: 'actual' }],
    ['zone', { kind: 'word', name: 'zone' }],
    ['mistyped', { kind: 'word', name: 'mistyped' }],
    ['bypass', { kind: 'word', name: 'bypass' }],
    ['network.bypass', [['', '', 'bypass', '', undefined]]],
    ['NetworkAccess', { kind: 'word', name: 'NetworkAccess' }],
    ['the property', { kind: 'term', term: 'the property' }],
    ['a Microsoft.Network/privateEndpoints', { kind: 'resource', type: 'Microsoft.Network/privateEndpoints' }],
    ['since publicNetworkAccess', { kind: 'since', property: { path: 'properties.publicNetworkAccess' } }],
    ['publicNetworkAccess', [['', '', 'publicNetworkAccess', '', undefined]]],
    ['properties.publicNetworkAccess', [['', '', 'publicNetworkAccess', '', undefined]]],
    ['vault', [['', '', 'keyVaultArmId', '', undefined]]],
    ["Set publicNetworkAccess to 'Disabled'", [['', 'Set', 'publicNetworkAccess', ' to ', 'Disabled']]],
    ['publicNetworkAccess to true', [['', '', 'publicNetworkAccess', ' to ', true]]],
    ['publicNetworkAccess to 30', [['', '', 'publicNetworkAccess', ' to ', 30]]],
    ["publicNetworkAccess is 'Disabled'", [['', '', 'publicNetworkAccess', ' is ', 'Disabled']]],
    ['publicNetworkAccess Off', [['', '', 'publicNetworkAccess', ' ', 'Off']]],
    ["Add identity: { type: 'SystemAssigned' }", [['', 'Add', 'type', ': ', 'SystemAssigned']]],
    ["Set credentials to { credentialsType: 'None' }", [['', 'Set', 'credentialsType', ' to ', 'None']]],
    ["groupIds ['a', 'b']", [['', '', 'groupIds', ' ', ['a', 'b']]]],
    [
      "Remove vault or set networkAcls.defaultAction to 'Deny'",
      [
        ['', 'Remove', 'keyVaultArmId', '', undefined],
        [' or ', 'set', 'defaultAction', ' to ', 'Deny'],
      ],
    ],
    [
      "defaultAction 'Deny', vault and publicNetworkAccess",
      [
        ['', '', 'defaultAction', ' ', 'Deny'],
        [', ', '', 'keyVaultArmId', '', undefined],
        [' and ', '', 'publicNetworkAccess', '', undefined],
      ],
    ],
  ])('reads as ARM says it: %s', (text, expected) => {
    expect(itemsIn(text)).toEqual(expected);
  });

  it.each([
    'networkAcls.default',
    'defaultAction.x',
    'since nothing',
    "Set publicNetworkAccess to 'Disabled",
    'Set publicNetworkAccess to ',
    'publicNetworkAccess and ',
    'publicNetworkAccess; vault',
    'a privateEndpoints',
    '',
  ])('is none: %s', (text) => {
    expect(parseMark(text, RULE)).toBeUndefined();
  });
});

describe('a text with marks', () => {
  it('is taken apart, braces in braces included', () => {
    const text = "Add {identity: { type: 'SystemAssigned' }} or {no thing} at {zone}.";
    const pieces = piecesOf(text, RULE).map((piece) => (typeof piece === 'string' ? piece : [piece.text]));
    expect(pieces).toEqual(['Add ', ["identity: { type: 'SystemAssigned' }"], ' or {no thing} at ', ['zone'], '.']);
  });

  it.each(['{', '}', 'a {b', '{{zone}', '}{'])('never throws: %s', (text) => {
    expect(
      piecesOf(text, RULE)
        .map((piece) => (typeof piece === 'string' ? piece : `{${piece.text}}`))
        .join(''),
    ).toBe(text);
  });

  it('tells the words that an outcome has to fill, and what nobody knows', () => {
    const message = {
      problem: '{zone} is {actual}.',
      impact: '{publicNetworkAccess}.',
      remedy: '{mistyped} {no thing}.',
    };
    expect(placeholdersIn(message, RULE)).toEqual(['zone', 'actual', 'mistyped', 'no thing']);
  });
});
