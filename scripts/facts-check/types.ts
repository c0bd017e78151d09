/**
 * The resource types of a checkout of github.com/Azure/bicep-types-az: `generated/SERVICE/PROVIDER/VERSION/types.json`, a list of
 * types that refer to each other by their place in it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareApiVersions } from '../../src/model/facts/api-version.js';
import type { Variant } from '../../src/model/facts/availability.js';
import { sameType } from '../../src/model/types.js';

/** A type as the files have it. Each kind has some of these members. */
interface TypeNode {
  readonly $type: string;
  readonly name?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, Member>>;
  readonly baseProperties?: Readonly<Record<string, Member>>;
  readonly discriminator?: string;
  readonly elements?: Readonly<Record<string, Reference>> | readonly Reference[];
  readonly additionalProperties?: Reference;
  readonly itemType?: Reference;
  readonly body?: Reference;
}

interface Member {
  readonly type: Reference;
  readonly flags?: number;
  readonly description?: string;
}

interface Reference {
  readonly $ref: string;
}

/** What an API version says of a property. */
export type Definition =
  | { readonly kind: 'undefined' }
  /** Nothing is said of what lies here: it may be anything. */
  | { readonly kind: 'open' }
  | {
      readonly kind: 'defined';
      /** `boolean`, `string`, `integer`, `object`, `array`. */
      readonly type: string;
      /** The values it can have; undefined if any. */
      readonly values: readonly string[] | undefined;
      readonly description: string;
      /** It tells the variants of the object apart, and its values are theirs. */
      readonly isDiscriminator: boolean;
      /** The service tells it and takes it from nobody. */
      readonly isReadOnly: boolean;
    };

export class BicepTypes {
  private readonly files = new Map<string, readonly TypeNode[]>();
  private readonly versions = new Map<string, readonly string[]>();
  private readonly folders: readonly string[];

  /** @param root a checkout; throws if it has no folder `generated` */
  constructor(root: string) {
    const generated = path.join(root, 'generated');
    if (!existsSync(generated))
      throw new Error(`'${root}' is no checkout of bicep-types-az: it has no folder 'generated'`);
    this.folders = foldersIn(generated).flatMap((service) => foldersIn(service));
  }

  /** The API versions that define a resource type, oldest first; empty if the checkout has none. */
  versionsOf(type: string): readonly string[] {
    const key = type.toLowerCase();
    const known = this.versions.get(key);
    if (known !== undefined) return known;
    const files = this.filesOf(type).filter(({ file }) => this.bodyIn(file, type) !== undefined);
    const versions = [...new Set(files.map(({ version }) => version))].sort(compareApiVersions);
    this.versions.set(key, versions);
    return versions;
  }

  /** Versions of the type's provider whose file is not in the checkout, as partial copies lack large files. */
  missingVersionsOf(type: string): readonly string[] {
    return this.foldersOf(type)
      .flatMap((folder) => foldersIn(folder))
      .filter((folder) => !existsSync(path.join(folder, 'types.json')))
      .map((folder) => path.basename(folder));
  }

  /** What a version of a type says of a path with `[]` and `{*}`. */
  definitionOf(type: string, version: string, property: string, variant?: Variant): Definition {
    for (const { file } of this.filesOf(type).filter((one) => one.version === version)) {
      const body = this.bodyIn(file, type);
      if (body !== undefined) return new Walk(this.read(file), variant).at(body, property.split('.'), []);
    }
    return { kind: 'undefined' };
  }

  private foldersOf(type: string): readonly string[] {
    const provider = type.split('/')[0]?.toLowerCase();
    return this.folders.filter((folder) => path.basename(folder).toLowerCase() === provider);
  }

  private filesOf(type: string): readonly { readonly version: string; readonly file: string }[] {
    return this.foldersOf(type)
      .flatMap((folder) => foldersIn(folder))
      .map((folder) => ({ version: path.basename(folder), file: path.join(folder, 'types.json') }))
      .filter(({ file }) => existsSync(file));
  }

  private read(file: string): readonly TypeNode[] {
    const known = this.files.get(file);
    if (known !== undefined) return known;
    const types: readonly TypeNode[] = JSON.parse(readFileSync(file, 'utf8'));
    this.files.set(file, types);
    return types;
  }

  private bodyIn(file: string, type: string): Reference | undefined {
    const isWanted = ({ $type, name = '' }: TypeNode) =>
      $type === 'ResourceType' && sameType(name.slice(0, name.lastIndexOf('@')), type);
    return this.read(file).find(isWanted)?.body;
  }
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name))
    .sort();
}

/** Of the flags of a member. */
const READ_ONLY = 2;

const UNDEFINED: Definition = { kind: 'undefined' };
const OPEN: Definition = { kind: 'open' };

/** Follows a path through the types of one file. */
class Walk {
  constructor(
    private readonly types: readonly TypeNode[],
    private readonly variant: Variant | undefined,
  ) {}

  /** @param above the segments that led here */
  at(reference: Reference, segments: readonly string[], above: readonly string[], member?: Member): Definition {
    const node = this.resolve(reference);
    if (node === undefined || node.$type === 'AnyType') return OPEN;
    const [next, ...rest] = segments;
    if (next === undefined) {
      const values = this.valuesOf(node);
      const isReadOnly = ((member?.flags ?? 0) & READ_ONLY) !== 0;
      const { description = '' } = member ?? {};
      return { kind: 'defined', type: kindOf(node), values, description, isDiscriminator: false, isReadOnly };
    }
    if (rest.length === 0 && next.toLowerCase() === node.discriminator?.toLowerCase())
      return this.discriminatorOf(node, above);
    if (next === '[]') {
      return node.itemType === undefined ? UNDEFINED : this.at(node.itemType, rest, [...above, next]);
    }
    const found = next === '{*}' ? undefined : this.memberOf(node, next, above);
    if (found !== undefined) return this.at(found.type, rest, [...above, next], found);
    return node.additionalProperties === undefined
      ? UNDEFINED
      : this.at(node.additionalProperties, rest, [...above, next]);
  }

  /** A member by name, without case: of the object, or of its variants that are meant. */
  private memberOf(node: TypeNode, name: string, above: readonly string[]): Member | undefined {
    const found = named({ ...node.properties, ...node.baseProperties }, name);
    if (found !== undefined) return found;
    const variants = this.elementsOf(node, above).flatMap((element) => this.resolve(element) ?? []);
    for (const variant of variants) {
      const member = this.memberOf(variant, name, above);
      if (member !== undefined) return member;
    }
    return undefined;
  }

  /** The variants of an object: the one that is meant, if its discriminator is what the variant is about; else all. */
  private elementsOf({ elements = {}, discriminator }: TypeNode, above: readonly string[]): readonly Reference[] {
    const all = Object.entries(elements);
    const path = [...above, discriminator].join('.').toLowerCase();
    const isMeant = ([value]: readonly [string, Reference]): boolean =>
      this.variant?.path.toLowerCase() !== path || this.variant.equals.toLowerCase() === value.toLowerCase();
    return all.filter(isMeant).map(([, reference]) => reference);
  }

  /** The member that tells the variants apart; not defined for a variant that there is not. */
  private discriminatorOf(node: TypeNode, above: readonly string[]): Definition {
    const values = Object.keys(node.elements ?? {});
    if (this.elementsOf(node, above).length === 0) return UNDEFINED;
    return { kind: 'defined', type: 'string', values, description: '', isDiscriminator: true, isReadOnly: false };
  }

  private resolve({ $ref }: Reference): TypeNode | undefined {
    return this.types[Number(/^#\/(\d+)$/.exec($ref)?.[1] ?? Number.NaN)];
  }

  /** The literals of a type; undefined as soon as it allows any text. */
  private valuesOf(node: TypeNode): readonly string[] | undefined {
    if (node.value !== undefined) return [node.value];
    if (node.$type !== 'UnionType') return undefined;
    const parts = Object.values(node.elements ?? {}).map((element: Reference) => this.resolve(element));
    const literals = parts.flatMap((part) => part?.value ?? []);
    return literals.length > 0 ? literals : undefined;
  }
}

function named(members: Readonly<Record<string, Member>>, name: string): Member | undefined {
  const wanted = name.toLowerCase();
  return Object.entries(members).find(([key]) => key.toLowerCase() === wanted)?.[1];
}

function kindOf({ $type }: TypeNode): string {
  switch ($type) {
    case 'BooleanType':
      return 'boolean';
    case 'IntegerType':
      return 'integer';
    case 'ArrayType':
      return 'array';
    case 'ObjectType':
    case 'DiscriminatedObjectType':
      return 'object';
    default:
      return 'string';
  }
}
