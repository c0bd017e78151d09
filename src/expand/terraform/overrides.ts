/** How override files change what other files declare. */
import type { SourceFile } from '../../inputs/source-file.js';
import type { DeclaredBody } from './configuration.js';

/**
 * Arguments replace arguments, and the blocks of a type, written out or `dynamic`, replace all blocks of that type; `lifecycle`
 * is merged. Source: internal/configs/module_merge_body.go of github.com/hashicorp/terraform, 1.17.0-dev.
 */
export function overridden(before: DeclaredBody, by: DeclaredBody): DeclaredBody {
  const replaced = blockTypesIn(by);
  // Of several types that one argument makes in JSON, some may be replaced and some not.
  const isMixed = replaced.size > 0 && isInJson(before.arguments.get('dynamic')?.source);
  const kept = [...before.arguments].filter(([name]) => !replaced.has(name) && !(isMixed && name === 'dynamic'));
  return {
    arguments: new Map([...kept, ...by.arguments]),
    blocks: [...before.blocks.filter((one) => !replaced.has(typeOf(one))), ...by.blocks],
    whole: before.whole && by.whole && !isMixed,
  };
}

/** The types of the blocks in a body; in JSON blocks are written as arguments. */
function blockTypesIn({ blocks, arguments: written }: DeclaredBody): ReadonlySet<string> {
  const inJson = [...written].flatMap(([name, { source }]) => (isInJson(source) ? [name] : []));
  return new Set([...blocks.map(typeOf), ...inJson].filter((type) => type !== 'lifecycle'));
}

/** What a block is, or what a `dynamic` one makes. */
function typeOf({ block }: DeclaredBody['blocks'][number]): string {
  return (block.type.name === 'dynamic' ? block.labels[0]?.value : undefined) ?? block.type.name;
}

function isInJson(source: SourceFile | undefined): boolean {
  return source?.path.endsWith('.json') === true;
}
