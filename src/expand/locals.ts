/** Loop variables, loop indexes and lambda parameters in force, innermost first. */
import type { Value } from './value.js';

export interface Locals {
  readonly name: string;
  readonly value: Value;
  readonly outer: Locals | undefined;
}

export function bind(name: string | undefined, value: Value, outer: Locals | undefined): Locals | undefined {
  return name === undefined ? outer : { name, value, outer };
}

export function lookUp(name: string, locals: Locals | undefined): Value | undefined {
  for (let at = locals; at !== undefined; at = at.outer) if (at.name === name) return at.value;
  return undefined;
}
