/** Writing what messages ask for as Terraform. */
import type { Wanted } from '../../vocabulary.js';

/** `true`, `"Deny"`, `["a", "b"]`. */
export function hclValue(value: Wanted): string {
  return Array.isArray(value) ? `[${value.map((one) => JSON.stringify(one)).join(', ')}]` : JSON.stringify(value);
}

/** `network_rules { default_action = "Deny" }` for an argument in blocks, names outermost first. */
export function hclSetting(names: readonly (string | number)[], value: Wanted): string {
  const [argument = '', ...blocks] = names.filter((name) => typeof name === 'string').reverse();
  return blocks.reduce((inner, block) => `${block} { ${inner} }`, `${argument} = ${hclValue(value)}`);
}

/** `network_rules.default_action`, `security_rule[0].access`. */
export function hclName(names: readonly (string | number)[]): string {
  return names.reduce<string>(
    (path, name) => (typeof name === 'number' ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`),
    '',
  );
}
