/**
 * What somebody wrote of a planned resource. A plan gives all attributes alike: written ones, the provider's defaults and
 * what Azure filled in. Which is which says the configuration: the plan's own section of it, or the source.
 */
import type { Span } from '../../../inputs/source-file.js';
import type { JsonNode } from '../../../syntax/arm/nodes.js';
import type { Origin, Value } from '../../value.js';

/** The arguments of a resource or block. */
export interface WrittenBlock {
  /** Names of all arguments that are written, as far as they are known. */
  readonly names: readonly string[];
  /** Undefined if nobody wrote the argument, or only that it is null. */
  argument(name: string): WrittenArgument | undefined;
  /** Where it stands; undefined if only the plan tells. */
  readonly origin?: Origin;
}

/** An argument, or something inside its value. */
export interface WrittenArgument {
  /** Where a finding points; undefined if only the plan tells. */
  readonly span: Span | undefined;
  /** Where a value that the plan knows comes from; undefined if only the plan tells. */
  originOf(known: JsonNode): Origin | undefined;
  /** Nested blocks, one for each of these; undefined if the argument is none. */
  blocks(planned: readonly JsonNode[]): readonly WrittenBlock[] | undefined;
  /** An item of a list or a member of an object. */
  inner(key: number | string): WrittenArgument;
  /** What stands for the value while only the deployment will tell. */
  unknown(): Value;
  /** What tells more than the value that the plan knows: an identity by its resource, not by its number. */
  better(known: JsonNode): Value | undefined;
}
