/** Shell syntax in one line: commands in brackets, words apart by blanks, what is no text in angle brackets. */
import type { AssignedValue, Item, Part, Redirect, ShellScript, Word } from '../../../src/syntax/shell/nodes.js';

export function shownScript({ items, isWhole }: ShellScript): string {
  return `${shownItems(items)}${isWhole ? '' : ' BROKEN'}`;
}

function shownItems(items: readonly Item[]): string {
  return items.map(shownItem).join(' ');
}

function shownItem(item: Item): string {
  switch (item.kind) {
    case 'command': {
      const assigned = item.assignments.map(
        ({ name, value, isAppended, isExported }) =>
          `${isExported ? 'export ' : ''}${name}${isAppended ? '+' : ''}=${shownAssigned(value)}`,
      );
      return `[${[...assigned, ...item.words.map(shownWord), ...item.redirects.map(shownRedirect)].join(' ')}]`;
    }
    case 'pipeline':
      return item.items.map(shownItem).join('|');
    case 'block':
      return item.isOwnScope
        ? `sub(${shownItems(item.items)})`
        : [shownItems(item.items), ...item.redirects.map(shownRedirect)].join(' ');
    case 'branches':
      return `${item.isExhaustive ? 'one' : 'maybe'}(${item.bodies.map(shownItems).join(' / ')})`;
    case 'loop':
      return `loop${item.variable === undefined ? '' : ` ${item.variable}:${item.words.map(shownWord)}`}(${shownItems(item.items)})`;
    case 'function':
      return `function ${item.name}(${shownItems(item.items)})`;
  }
}

function shownAssigned(value: AssignedValue): string {
  switch (value.kind) {
    case 'word':
      return shownWord(value);
    case 'list':
      return `(${value.words.map(shownWord).join(' ')})`;
    case 'table':
      return `{${value.entries.map(({ key, value: entry }) => `${shownWord(key)}:${shownAssigned(entry)}`).join(' ')}}`;
    case 'commands':
      return shownPart(value);
  }
}

function shownWord({ parts }: Word): string {
  return parts.length === 0 ? "''" : parts.map(shownPart).join('') || "''";
}

function shownPart(part: Part): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'variable': {
      const otherwise = part.otherwise && `${part.otherwise.operator}${part.otherwise.parts.map(shownPart).join('')}`;
      return `<${part.isQuoted ? '' : '~'}${part.name}${part.isSpread ? '@' : ''}${otherwise ?? ''}>`;
    }
    case 'commands':
      return `<${shownItems(part.items)}>`;
    case 'opaque':
      return `<${part.why}>`;
  }
}

function shownRedirect({ operator, target, text }: Redirect): string {
  return `${operator}${target === undefined ? '' : shownWord(target)}${text === undefined ? '' : JSON.stringify(text.map(shownPart).join(''))}`;
}
