/** What teams can set of a rule: `rules.AML-DAT-002.settings` in the configuration. */
import type { SettingReader, SettingReaders } from '../inputs/config.js';
import type { SettingValue } from '../inputs/options.js';

/** A number with its limits, both included. */
export interface NumberSetting {
  readonly kind: 'number';
  /** What it decides, as a sentence. */
  readonly about: string;
  /** What counts if nobody sets it. */
  readonly default: number;
  readonly least: number;
  readonly most: number;
}

/** A list of texts, such as approved registries. */
export interface TextsSetting {
  readonly kind: 'texts';
  readonly about: string;
  readonly default: readonly string[];
}

export type Setting = NumberSetting | TextsSetting;

/** The settings of a rule, by name in camelCase. */
export type Settings = Readonly<Record<string, Setting>>;

/** What is set, by name. */
export type GivenSettings = Readonly<Record<string, SettingValue>>;

/** What a rule gets: every setting that it has, set or by default. */
export type SettingValues<S extends Settings> = {
  readonly [Name in keyof S]: S[Name] extends NumberSetting ? number : readonly string[];
};

/** A whole number that teams can set. */
export function numberSetting(about: string, limits: Omit<NumberSetting, 'kind' | 'about'>): NumberSetting {
  return { kind: 'number', about, ...limits };
}

/** A list that teams can set. */
export function textsSetting(about: string, standing: readonly string[] = []): TextsSetting {
  return { kind: 'texts', about, default: standing };
}

/** What counts for a rule with these settings. What is given of another kind than asked for is left aside. */
export function valuesOf<S extends Settings>(settings: S, given: GivenSettings = {}): SettingValues<S> {
  const values = Object.entries(settings).map(([name, setting]) => {
    const set = given[name];
    return [name, set !== undefined && mistakeIn(setting, set) === undefined ? set : setting.default] as const;
  });
  return Object.fromEntries(values) as SettingValues<S>;
}

/** What is wrong with a value given for a setting, as "must be ..."; undefined if nothing is. */
export function mistakeIn(setting: Setting, given: unknown): string | undefined {
  if (setting.kind === 'texts') {
    const fits = Array.isArray(given) && given.every((one) => typeof one === 'string' && one !== '');
    return fits ? undefined : 'must be a list of texts';
  }
  const { least, most } = setting;
  const fits = Number.isInteger(given) && Number(given) >= least && Number(given) <= most;
  return fits ? undefined : `must be a whole number from ${least} to ${most}`;
}

/** How the configuration's settings of these rules are read, by rule id and name. */
export function settingReadersOf(
  rules: readonly { readonly id: string; readonly settings: Settings }[],
): SettingReaders {
  return new Map(
    rules.map(({ id, settings }) => {
      const readers = Object.entries(settings).map(([name, setting]) => [name, readerOf(setting)] as const);
      return [id, new Map(readers)];
    }),
  );
}

function readerOf(setting: Setting): SettingReader {
  return (given) => {
    const mistake = mistakeIn(setting, given);
    if (mistake !== undefined) return { mistake };
    return { value: setting.kind === 'number' ? Number(given) : [given].flat().map(String) };
  };
}
