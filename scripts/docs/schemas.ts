/** The JSON Schemas of the files people write, for editors: what the parsers accept, with the settings each rule has. */
import { z } from 'zod';
import { configSchema, ruleSchema } from '../../src/inputs/config-schema.js';
import { organizationSchema } from '../../src/inputs/organization.js';
import { settingTexts } from '../../src/report/rule-text.js';
import type { Rule } from '../../src/rules/rule.js';
import type { Setting } from '../../src/rules/settings.js';

/** Schemas by their names in docs/. */
export function schemaFiles(rules: readonly Rule[]): ReadonlyMap<string, object> {
  return new Map([
    ['config.schema.json', configurationSchema(rules)],
    ['organization.schema.json', z.toJSONSchema(organizationSchema, { io: 'input' })],
  ]);
}

/** The schema of the configuration; under `rules` a rule with settings has an entry of its own. */
function configurationSchema(rules: readonly Rule[]): object {
  const schema = z.toJSONSchema(configSchema, { io: 'input' });
  const listed = rules.filter(({ settings }) => Object.keys(settings).length > 0);
  const entries = listed.map((rule) => [rule.id, entryOf(rule)] as const);
  const byRule = { ...schemaAt(schema, 'rules'), properties: Object.fromEntries(entries) };
  return { ...schema, properties: { ...schema.properties, rules: byRule } };
}

function schemaAt({ properties }: z.core.JSONSchema.BaseSchema, name: string): z.core.JSONSchema.BaseSchema {
  const found = properties?.[name];
  if (typeof found !== 'object') throw new Error(`the schema describes no '${name}'`);
  return found;
}

function entryOf(rule: Rule): object {
  const schema = z.toJSONSchema(ruleSchema, { io: 'input' });
  const { $schema: _, ...entry } = schema;
  const about = new Map(settingTexts(rule).map((text) => [text.name, text.about]));
  const properties = Object.entries(rule.settings).map(([name, setting]) => [
    name,
    { ...settingSchema(setting), description: about.get(name) },
  ]);
  const { description } = schemaAt(schema, 'settings');
  const settings = {
    description,
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
  return { ...entry, description: rule.title, properties: { ...entry.properties, settings } };
}

function settingSchema(setting: Setting): object {
  if (setting.kind === 'texts')
    return { type: 'array', items: { type: 'string', minLength: 1 }, default: setting.default };
  return { type: 'integer', minimum: setting.least, maximum: setting.most, default: setting.default };
}
