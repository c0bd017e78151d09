/** Addresses of what the commands of one file declare: the same as long as the command is, wherever it moves. */
import type { Value } from '../value.js';
import { textOf } from '../values.js';

export class Addresses {
  private readonly taken = new Map<string, number>();

  constructor(private readonly script: string) {}

  /** `deploy.sh:storage account create/st1`. */
  next(verb: string, name: Value | undefined): string {
    const plain = name === undefined ? '' : `/${name.kind === 'scalar' ? String(name.value) : textOf(name)}`;
    const address = `${this.script}:${verb}${plain}`;
    const count = (this.taken.get(address) ?? 0) + 1;
    this.taken.set(address, count);
    return count === 1 ? address : `${address}#${count}`;
  }
}
