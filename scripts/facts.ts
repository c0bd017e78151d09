/** `npm run facts -- TYPE [PATH]`: what src/model/facts/ knows about a type, or about one property of it and those below. */
import process from 'node:process';
import { factsText } from './facts/table.js';

function main([type, path]: readonly string[]): number {
  if (type === undefined) {
    process.stderr.write('Usage: npm run facts -- TYPE [PATH]\n');
    return 2;
  }
  process.stdout.write(factsText(type, path));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
