/** Addresses as Terraform writes them: `module.ml["eu"].azurerm_subnet.pe[0]`. */

/** One step of an address or of a reference: a name, and the index behind it as written: `[0]`, `["eu"]`. */
export interface AddressStep {
  readonly name: string;
  readonly index: string;
}

const STEP = /([A-Za-z_][\w-]*|\*)((?:\[(?:\d+|\*|"(?:[^"\\]|\\.)*")\])*)(?:\.|$)/y;

/** The steps of an address or reference; undefined if it is none. */
export function stepsOf(address: string): readonly AddressStep[] | undefined {
  const steps: AddressStep[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < address.length) {
    const match = STEP.exec(address);
    if (match === null) return undefined;
    steps.push({ name: match[1] ?? '', index: match[2] ?? '' });
  }
  return steps;
}

/** Where a resource is declared, and which copy of it this is. */
export interface ResourceAddress {
  /** The module calls on the way: `ml`, with the index of the copy. */
  readonly modules: readonly AddressStep[];
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  readonly index: string;
}

/** The parts of a resource's address; undefined if it is none. */
export function resourceAddressOf(address: string): ResourceAddress | undefined {
  const steps = [...(stepsOf(address) ?? [])];
  const modules: AddressStep[] = [];
  while (steps[0]?.name === 'module' && steps[1] !== undefined) {
    modules.push(steps[1]);
    steps.splice(0, 2);
  }
  const mode = steps[0]?.name === 'data' ? 'data' : 'managed';
  if (mode === 'data') steps.shift();
  const [type, name] = steps;
  if (type === undefined || name === undefined || steps.length !== 2 || type.index !== '') return undefined;
  return { modules, mode, type: type.name, name: name.name, index: name.index };
}

/** The address of the module that holds a resource; empty for the root. */
export function moduleAddress(modules: readonly AddressStep[]): string {
  return modules.map(({ name, index }) => `module.${name}${index}`).join('.');
}
