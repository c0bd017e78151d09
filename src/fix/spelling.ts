/** Values and literals in the languages of files. */
import { yamlText } from '../expand/azureml/yaml-text.js';
import type { Scalar } from '../expand/value.js';
import type { Wanted } from '../expand/vocabulary.js';
import type { SourceFile } from '../inputs/source-file.js';
import { type Grammar, isYaml, type Stretch } from './container.js';

export type Language = 'bicep' | 'json' | 'hcl' | 'yaml';

/** The language of a file by its name; undefined for others. */
export function languageOf({ path }: SourceFile): Language | undefined {
  if (/\.bicep(?:param)?$/i.test(path)) return 'bicep';
  if (/\.(?:tf|tofu|tfvars)$/i.test(path)) return 'hcl';
  if (/\.ya?ml$/i.test(path)) return 'yaml';
  return /\.jsonc?$/i.test(path) ? 'json' : undefined;
}

export function languageIn(grammar: Grammar): Language {
  if (isYaml(grammar)) return 'yaml';
  return grammar === 'bicep' || grammar === 'json' ? grammar : 'hcl';
}

/** Text of a file that is written again as it stands. */
export interface Verbatim {
  readonly verbatim: string;
}

/** `'Disabled'`, `"Disabled"`, `true`, `['one', 'two']`. */
export function spell(value: Wanted | Verbatim, language: Language): string {
  if (isVerbatim(value)) return value.verbatim;
  if (language === 'yaml') return yamlText(value);
  if (typeof value === 'object' && value !== null) return `[${value.map((one) => spell(one, language)).join(', ')}]`;
  if (language === 'bicep' && typeof value === 'string')
    return `'${value.replace(/[\\']/g, '\\$&').replaceAll('${', '\\${')}'`;
  const text = JSON.stringify(value);
  return language === 'hcl' ? text.replace(/[$%]\{/g, (hole) => hole.charAt(0) + hole) : text;
}

function isVerbatim(value: Wanted | Verbatim): value is Verbatim {
  return typeof value === 'object' && value !== null && 'verbatim' in value;
}

/** The value of a literal that stands alone: no expression, no hole, no escape; undefined for anything else. */
export function literalAt(source: SourceFile, { start, end }: Stretch): Scalar | undefined {
  const language = languageOf(source);
  const text = source.text.slice(start, end);
  if (language === undefined) return undefined;
  if (language === 'yaml') return yamlLiteral(text);
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  if (/^-?\d{1,15}$/.test(text)) return Number(text);
  const [, inner] = (language === 'bicep' ? /^'([^'\\\r\n]*)'$/ : /^"([^"\\\r\n]*)"$/).exec(text) ?? [];
  if (inner === undefined) return undefined;
  // In ARM JSON what starts with a bracket is an expression.
  const isPlain = !/[$%]\{/.test(inner) && !(language === 'json' && inner.startsWith('['));
  return isPlain ? inner : undefined;
}

/** A plain word or a quoted text, in the words of YAML 1.1. */
function yamlLiteral(text: string): Scalar | undefined {
  if (/^(?:true|yes|on)$/i.test(text)) return true;
  if (/^(?:false|no|off)$/i.test(text)) return false;
  if (/^(?:null|~)$/i.test(text)) return null;
  if (/^-?(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  const [, double, single] = /^(?:"([^"\\\r\n]*)"|'([^'\r\n]*)')$/.exec(text) ?? [];
  const inner = double ?? single ?? (/^[A-Za-z_./][\w ./:-]*$/.test(text) ? text : undefined);
  return inner === undefined || /[$#]?\{|\$\(/.test(inner) ? undefined : inner;
}
