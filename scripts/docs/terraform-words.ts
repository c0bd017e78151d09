/** How Terraform spells what the messages of a rule ask for. */

import { FACET_MAPPINGS, NESTED_MAPPINGS, TYPE_MAPPINGS } from '../../src/expand/terraform/azurerm/mappings.js';
import { AzurermWords, wordsForType } from '../../src/expand/terraform/azurerm/words.js';
import type { Vocabulary, Wanted } from '../../src/expand/vocabulary.js';
import { type Item, piecesOf } from '../../src/rules/marks.js';
import type { Rule } from '../../src/rules/rule.js';

const AZURERM = { source: 'hashicorp/azurerm' };

interface Speaker {
  /** `azurerm_storage_account`. */
  readonly name: string;
  readonly words: Vocabulary;
}

/** Rows of a table: resource, what is asked for in ARM's words, and in Terraform's; none if nothing can be said. */
export function terraformRows(rule: Rule): readonly (readonly string[])[] {
  const asked = distinct(itemsOf(rule));
  const rows = asked.flatMap((item) =>
    speakersFor(item, rule).flatMap(({ name, words }) => {
      const spelled = spelling(item, words);
      const since = words.since(item.property.path);
      const note = since === undefined ? '' : ` (${since})`;
      return spelled === undefined ? [] : [[code(name), inArm(item), `${spelled}${note}`]];
    }),
  );
  return [...new Map(rows.map((row) => [row.join('\n'), row])).values()];
}

function itemsOf(rule: Rule): readonly Item[] {
  return Object.values(rule.messages)
    .flatMap(({ problem, impact, remedy }) => [problem, impact, remedy])
    .flatMap((text) => piecesOf(text, rule))
    .flatMap((piece) => (typeof piece !== 'string' && piece.mark.kind === 'items' ? piece.mark.items : []));
}

/** Settings, and mentions of what no setting is about. */
function distinct(items: readonly Item[]): readonly Item[] {
  const settings = items.filter(({ value, connective }) => value !== undefined && connective !== ' is ');
  const isSet = (item: Item) => settings.some(({ property }) => property.path === item.property.path);
  const mentions = items.filter((item) => item.value === undefined && !isSet(item));
  const seen = new Set<string>();
  return [...settings, ...mentions].filter((item) => {
    const key = inArm(item);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Who can say it: resources, blocks and separate resources of azurerm, else azapi. */
function speakersFor({ property }: Item, rule: Rule): readonly Speaker[] {
  const types = property.of === undefined ? rule.appliesTo : [property.of];
  return types.flatMap((type) => {
    const mapped = [...TYPE_MAPPINGS, ...NESTED_MAPPINGS, ...FACET_MAPPINGS].filter(({ arm }) => arm === type);
    if (mapped.length === 0) return [{ name: 'azapi_resource', words: wordsForType(type, AZURERM) }];
    return mapped.map((one) => ({
      name: `azurerm_${one.azurerm}`,
      // Without its ARM type, so that each speaks of its own arguments only.
      words: new AzurermWords({ ...one, arm: '', provider: AZURERM }),
    }));
  });
}

/** `properties.publicNetworkAccess: 'Disabled'`, as code. */
function inArm({ property, value }: Item): string {
  return value === undefined ? code(property.path) : code(`${property.path}: ${armValue(value)}`);
}

function armValue(value: Wanted): string {
  if (typeof value === 'object' && value !== null) return `[${value.map(armValue).join(', ')}]`;
  return typeof value === 'string' ? `'${value}'` : String(value);
}

function code(text: string): string {
  return `\`${text}\``;
}

function spelling({ property: { path }, value }: Item, words: Vocabulary): string | undefined {
  const name = words.nameOf(path);
  if (value === undefined) return name === undefined ? undefined : code(name);
  const change = words.changeTo(path, value);
  switch (change?.kind) {
    case 'write':
      return code(change.text);
    case 'block':
      return `block ${code(change.text)}`;
    case 'leave-out':
      return change.text
        .split(' and ')
        .map((one) => `no ${code(one)}`)
        .join(', ');
    default:
      return undefined;
  }
}
