/** Where modules come from: the folders of the repository that local sources name. */
import { resolvePath } from '../../inputs/repository.js';
import { type Configuration, plainText } from './configuration.js';
import { pathIn } from './library.js';

/** True for `./x` and `../x`. */
export function isLocalSource(reference: string): boolean {
  return /^\.\.?(?:[/\\]|$)/.test(reference);
}

/** The repository folder that a relative reference of a module in `folder` names. */
export function localFolder(folder: string, reference: string): string | undefined {
  return resolvePath(pathIn(folder, 'main.tf'), reference);
}

/** The folders that a module calls modules in, its own left out; undefined calls none. */
export function calledFolders(configuration: Configuration | undefined): readonly string[] {
  if (configuration === undefined) return [];
  return [...configuration.modules.values()].flatMap(({ body }) => {
    const reference = plainText(body.arguments.get('source')?.attribute.value);
    if (reference === undefined || !isLocalSource(reference)) return [];
    const target = localFolder(configuration.folder, reference);
    return target === undefined || target === configuration.folder ? [] : [target];
  });
}
