/** Every message as somebody reads it in a Terraform file. */
import { describe, expect, it } from 'vitest';
import type { Arguments } from '../../src/expand/mapping/mapping.js';
import { FACET_MAPPINGS, NESTED_MAPPINGS, TYPE_MAPPINGS } from '../../src/expand/terraform/azurerm/mappings.js';
import { AzurermWords, wordsForType } from '../../src/expand/terraform/azurerm/words.js';
import type { Vocabulary } from '../../src/expand/vocabulary.js';
import { judged } from '../../src/model/judgement.js';
import { RULES } from '../../src/rules/index.js';
import { COMMON_WORDS } from '../../src/rules/marks.js';
import { failMessage, unknownMessage } from '../../src/rules/message.js';
import { failUnless } from '../../src/rules/outcome.js';
import type { Message, Rule } from '../../src/rules/rule.js';
import { sayInArm } from '../../src/rules/speech.js';

const AZURERM = { source: 'hashicorp/azurerm' };

interface Case {
  readonly id: string;
  readonly rule: Rule;
  readonly key: string;
  readonly message: Message;
  readonly type: string;
  /** `azurerm_storage_account`, `azapi_resource`. */
  readonly name: string;
  readonly words: Vocabulary;
}

type Speaker = Pick<Case, 'type' | 'name' | 'words'>;

/** What a rule may judge: the types that azurerm has; those it lacks as azapi has them. */
function speakersFor(rule: Rule): readonly Speaker[] {
  return rule.appliesTo.flatMap((type): readonly Speaker[] => {
    const mapped = TYPE_MAPPINGS.filter(({ arm }) => arm === type);
    if (mapped.length === 0) return [{ type, name: 'azapi_resource', words: wordsForType(type, AZURERM) }];
    return mapped.map((one) => {
      const words = new AzurermWords({ ...one, provider: AZURERM });
      return { type, name: `azurerm_${one.azurerm}`, words };
    });
  });
}

/** As a failure and as what cannot be decided. */
function rendered({ rule, message, type, words: vocabulary }: Case): readonly string[] {
  const words = new Map(
    [...COMMON_WORDS, ...rule.words].map((word) => [word, word === 'consequence' ? '' : `‹${word}›`]),
  );
  const speech = { rule, type, vocabulary, words };
  const unknown = failUnless(judged('unknown', []), 'x');
  return [failMessage(message, speech), unknownMessage(message, unknown, speech)];
}

/** ARM's names of what the resource has a word for, where nobody could take them for plain English. */
function armNames({ type, words }: Speaker): ReadonlySet<string> {
  const mappings = [...TYPE_MAPPINGS, ...FACET_MAPPINGS, ...NESTED_MAPPINGS].filter(({ arm }) => arm === type);
  const paths = mappings.flatMap((mapping) => pathsIn(mapping.arguments));
  const named = paths.filter((path) => words.nameOf(path) !== undefined).flatMap((path) => path.split(/[.[\]]+/));
  return new Set(named.filter((name) => /[a-z][A-Z]/.test(name)));
}

/** Every path the arguments decide; those in blocks as an object's members and as those of an array's items. */
function pathsIn(args: Arguments): readonly string[] {
  return Object.values(args).flatMap(({ paths, inner = {} }) => {
    const below = pathsIn(inner);
    return [...paths, ...paths.flatMap((path) => below.flatMap((one) => [`${path}.${one}`, `${path}[].${one}`]))];
  });
}

const cases = RULES.flatMap((rule) =>
  speakersFor(rule).flatMap((speaker) =>
    Object.entries(rule.messages).map(([key, message]): Case => ({ ...speaker, id: rule.id, rule, key, message })),
  ),
);

describe('a message in the words of azurerm', () => {
  const azurerm = cases.filter(({ name }) => name.startsWith('azurerm_'));

  it.each(azurerm)('$id $key of $name says no ARM name that azurerm has a word for', (one) => {
    // Where azurerm has no word the path is told in ARM's, for azapi.
    const texts = rendered(one).map((text) => text.replace(/has no argument for [^;]*;/g, ''));
    const leaks = [...armNames(one)].filter((name) => texts.some((text) => new RegExp(`\\b${name}\\b`).test(text)));
    expect(leaks).toEqual([]);
  });

  it('is there for every rule that a resource of azurerm can break', () => {
    expect(new Set(azurerm.map(({ id }) => id)).size).toBeGreaterThan(20);
  });

  it('would be found out otherwise', () => {
    const found = azurerm.filter((one) => {
      const arm = sayInArm(one.message.remedy, one.rule, (word) => word);
      return [...armNames(one)].some((name) => arm.includes(name));
    });
    expect(new Set(found.map(({ id }) => id)).size).toBeGreaterThan(12);
  });
});

describe('all messages', () => {
  it('read in Terraform as in the golden file', async () => {
    const speakers = new Map<string, string[]>();
    for (const one of cases) {
      const text = `${one.id} ${one.key}\n${rendered(one)[0]}`;
      speakers.set(text, [...(speakers.get(text) ?? []), one.name]);
    }
    const blocks = [...speakers].map(([text, names]) => `${text}\n  for ${[...new Set(names)].join(', ')}\n`);
    await expect(blocks.join('\n')).toMatchFileSnapshot('golden/terraform-messages.txt');
  });

  it('leave nothing in braces', () => {
    const left = cases.filter((one) => rendered(one).some((text) => /\{\w*\}/.test(text)));
    expect(left.map(({ id, key }) => `${id} ${key}`)).toEqual([]);
  });
});
