/** What tells one configuration of the gate from another one in the same repository. */
import type { GivenOptions } from './options.js';

/** "infra/prod" or "infra/prod with ci/gate.yml": the paths and the configuration file that a workflow names; empty for none. */
export function configurationName({ paths = [], configFile }: GivenOptions): string {
  const named = [...new Set(paths.map(tidy))].sort().join(', ');
  return [named, configFile === undefined ? '' : tidy(configFile)].filter((part) => part !== '').join(' with ');
}

/** `infra` for `./infra/`. */
function tidy(path: string): string {
  return path.replace(/^(?:\.\/)+(?=.)/, '').replace(/(.)\/+$/, '$1');
}
