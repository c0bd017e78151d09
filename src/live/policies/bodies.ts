/** Policies as Azure sent them, as the declarations that files of policies are read to. */

import { scalarAt } from '../../expand/values.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Limits } from '../../inputs/limits.js';
import { SourceFile } from '../../inputs/source-file.js';
import type { Declaration } from '../../policy/sources/declaration.js';
import { declarationOf } from '../../policy/sources/json-files.js';
import { readJson } from '../../policy/sources/json-value.js';
import { kindOfType, namedBy, type PolicyKind } from '../../policy/sources/naming.js';
import type { Body } from '../reader.js';

/** Tells what Azure holds from what files hold, where both have the same name. */
export const LIVE = 'live';

/**
 * A definition, initiative, assignment or exemption from its body. Its places lie in a document of its own, named by its ID.
 * Undefined if the body is none of these.
 */
export function liveDeclaration(body: Body, limits: Limits, bag: DiagnosticBag): Declaration | undefined {
  const { id } = body;
  if (typeof id !== 'string' || id === '') return undefined;
  const source = new SourceFile(id, JSON.stringify(body, null, 2));
  const value = readJson(source, limits, bag);
  const kind = kindOf(body, id, source);
  if (value?.kind !== 'object' || kind === undefined) return undefined;
  return declarationOf(kind, value, { source, evaluation: LIVE });
}

function kindOf({ type }: Body, id: string, source: SourceFile): PolicyKind | undefined {
  const named = namedBy(scalarAt(id, { source, start: 0, end: 0 }), LIVE)?.kind;
  return named ?? (typeof type === 'string' ? kindOfType(type) : undefined);
}

/** The body behind a row of Resource Graph, whose columns are not all of Resource Manager. */
export function bodyOfRow({ id, name, properties }: Body): Body {
  const named = typeof name === 'string' ? { name } : {};
  return { id, ...named, properties };
}
