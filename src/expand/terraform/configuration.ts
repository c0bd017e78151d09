/** What the files of one folder declare together: a module of Terraform. */
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { SourceFile, Span } from '../../inputs/source-file.js';
import type { Attribute, Block, Body, Expression, Node } from '../../syntax/terraform/nodes.js';
import type { TerraformFile } from './library.js';
import { overridden } from './overrides.js';

/** An argument and the file it stands in: override files bring their own. */
export interface Argument {
  readonly attribute: Attribute;
  readonly source: SourceFile;
}

export interface NestedBlock {
  readonly block: Block;
  readonly source: SourceFile;
}

/** The arguments and blocks of a declaration, override files merged in. */
export interface DeclaredBody {
  readonly arguments: ReadonlyMap<string, Argument>;
  readonly blocks: readonly NestedBlock[];
  /** False if something in it could not be read. */
  readonly whole: boolean;
}

export interface Declaration {
  readonly name: string;
  readonly body: DeclaredBody;
  readonly span: Span;
  readonly headerSpan: Span;
}

export interface ResourceDeclaration extends Declaration {
  readonly mode: 'managed' | 'data';
  readonly type: string;
}

/** A local value. */
export interface LocalDeclaration extends Argument {
  readonly name: string;
}

/** An entry of `required_providers`. */
export interface ProviderDeclaration {
  readonly source: string | undefined;
  readonly constraint: string | undefined;
}

export interface Configuration {
  /** Its folder in the repository; the root is the empty text. */
  readonly folder: string;
  readonly variables: ReadonlyMap<string, Declaration>;
  readonly locals: ReadonlyMap<string, LocalDeclaration>;
  readonly outputs: ReadonlyMap<string, Declaration>;
  readonly modules: ReadonlyMap<string, Declaration>;
  /** By mode, type and name, as {@link resourceKey} gives it. */
  readonly resources: ReadonlyMap<string, ResourceDeclaration>;
  /** Provider configurations by `azurerm` or `azurerm.alias`. */
  readonly providers: ReadonlyMap<string, Declaration>;
  /** By local name. */
  readonly requiredProviders: ReadonlyMap<string, ProviderDeclaration>;
  /** False if a file or a declaration could not be read: then what is missing proves nothing. */
  readonly whole: boolean;
}

/** The key of a resource: `data.azurerm_subnet.this`, `azurerm_subnet.this`. */
export function resourceKey(mode: 'managed' | 'data', type: string, name: string): string {
  return mode === 'data' ? `data.${type}.${name}` : `${type}.${name}`;
}

/** A stretch of a file. */
export function spanOf(source: SourceFile, { start, end }: Node): Span {
  return { source, start, end };
}

/** What the files of a folder declare. `complete`: these are all of its files. */
export function configurationOf(
  folder: string,
  files: readonly TerraformFile[],
  complete: boolean,
  bag: DiagnosticBag,
): Configuration {
  const reader = new Reader(bag);
  const ordinary = files.filter(({ path }) => !isOverride(path));
  for (const file of ordinary) reader.read(file, false);
  for (const file of files) if (isOverride(file.path)) reader.read(file, true);
  return {
    folder,
    ...reader.found,
    whole: complete && reader.whole && files.every((file) => file.whole && file.body.lost.length === 0),
  };
}

/** `override.tf` and `*_override.tf` change what the other files declare, in the order of their names. */
function isOverride(path: string): boolean {
  return /(?:^|\/|_)override\.(?:tf|tofu)(?:\.json)?$/.test(path);
}

/** How many labels a block of each type has. */
const LABELS: ReadonlyMap<string, number> = new Map([
  ['resource', 2],
  ['data', 2],
  ['variable', 1],
  ['output', 1],
  ['module', 1],
  ['provider', 1],
]);

class Reader {
  readonly found = {
    variables: new Map<string, Declaration>(),
    locals: new Map<string, LocalDeclaration>(),
    outputs: new Map<string, Declaration>(),
    modules: new Map<string, Declaration>(),
    resources: new Map<string, ResourceDeclaration>(),
    providers: new Map<string, Declaration>(),
    requiredProviders: new Map<string, ProviderDeclaration>(),
  };

  /** False once a block was left out. */
  whole = true;

  constructor(private readonly bag: DiagnosticBag) {}

  read({ source, body }: TerraformFile, override: boolean): void {
    for (const block of body.blocks) this.readBlock(block, source, override);
  }

  private readBlock(block: Block, source: SourceFile, override: boolean): void {
    const [first, second] = block.labels.map((label) => label.value);
    const type = block.type.name;
    const needed = LABELS.get(type) ?? 0;
    if (block.labels.length < needed) {
      this.whole = false;
      const labels = needed === 1 ? 'a label' : `${needed} labels`;
      this.bag.report('syntax-error', `A '${type}' block needs ${labels}.`, spanOf(source, block.header));
    } else if (type === 'locals') this.readLocals(block, source);
    else if (type === 'terraform') this.readRequirements(block);
    else if ((type === 'resource' || type === 'data') && first !== undefined && second !== undefined) {
      const mode = type === 'data' ? 'data' : 'managed';
      const declared = { ...declarationOf(second, block, source), mode, type: first } as const;
      this.declare(this.found.resources, resourceKey(mode, first, second), declared, override);
    } else if (first !== undefined) this.readNamed(type, first, block, source, override);
  }

  /** Whatever else has one label; `moved`, `import`, `check` and their kin deploy nothing. */
  private readNamed(type: string, name: string, block: Block, source: SourceFile, override: boolean): void {
    const declared = declarationOf(name, block, source);
    if (type === 'variable') this.declare(this.found.variables, name, declared, override);
    else if (type === 'output') this.declare(this.found.outputs, name, declared, override);
    else if (type === 'module') this.declare(this.found.modules, name, declared, override);
    else if (type === 'provider') {
      const alias = plainText(declared.body.arguments.get('alias')?.attribute.value);
      this.declare(this.found.providers, alias === undefined ? name : `${name}.${alias}`, declared, override);
    }
  }

  private declare<D extends Declaration>(into: Map<string, D>, key: string, declared: D, override: boolean): void {
    const before = into.get(key);
    if (before === undefined) into.set(key, declared);
    else if (override) into.set(key, { ...before, body: overridden(before.body, declared.body) });
    else this.bag.report('evaluation-error', `'${key}' is declared twice.`, declared.headerSpan);
  }

  private readLocals(block: Block, source: SourceFile): void {
    for (const attribute of block.body.attributes) {
      this.found.locals.set(attribute.name.name, { name: attribute.name.name, attribute, source });
    }
  }

  private readRequirements(block: Block): void {
    // In JSON it is an argument.
    const written = block.body.attributes.find((attribute) => attribute.name.name === 'required_providers')?.value;
    for (const item of written?.kind === 'object' ? written.items : []) {
      const name = keyName(item.key);
      if (name !== undefined) this.found.requiredProviders.set(name, requirementOf(item.value));
    }
    for (const inner of block.body.blocks) {
      if (inner.type.name !== 'required_providers') continue;
      for (const attribute of inner.body.attributes) {
        this.found.requiredProviders.set(attribute.name.name, requirementOf(attribute.value));
      }
    }
  }
}

function declarationOf(name: string, block: Block, source: SourceFile): Declaration {
  return {
    name,
    body: declaredBody(block.body, source),
    span: spanOf(source, block),
    headerSpan: spanOf(source, block.header),
  };
}

/** The body of a block in the file it stands in. */
export function declaredBody(body: Body, source: SourceFile): DeclaredBody {
  return {
    arguments: new Map(body.attributes.map((attribute) => [attribute.name.name, { attribute, source }])),
    blocks: body.blocks.map((block) => ({ block, source })),
    whole: body.lost.length === 0,
  };
}

/** `{ source = "hashicorp/azurerm", version = "~> 4.0" }`, or the version alone. */
function requirementOf(value: Expression): ProviderDeclaration {
  if (value.kind !== 'object') return { source: undefined, constraint: plainText(value) };
  const member = (name: string) => value.items.find((item) => keyName(item.key) === name)?.value;
  return { source: plainText(member('source')), constraint: plainText(member('version')) };
}

/** The name of an object's key, if it is written out. */
export function keyName(key: Expression | { readonly kind: 'identifier'; readonly name: string }): string | undefined {
  return key.kind === 'identifier' ? key.name : plainText(key);
}

/** The text of a string without interpolation; undefined for everything else. */
export function plainText(expression: Expression | undefined): string | undefined {
  if (expression?.kind !== 'template') return undefined;
  const texts = expression.parts.map((part) => (part.kind === 'text' ? part.value : undefined));
  return texts.every((text) => text !== undefined) ? texts.join('') : undefined;
}
