/** Expressions as short text for people. */

/** Names and conditions longer than this are folded. */
const READABLE = 60;

/** Calls of the program's own that nobody wrote: which of several values it is. */
const MADE = 'oneOf(';

/** What makes one call of `utcNow()` or `newGuid()` another value than the next. */
const MARK = /\)#(?:[0-9a-f]{8}\.)?\d+/g;

/** The same of what scripts work out: `$(date +%s)@252`, `${RANDOM}@9`. */
const MARK_IN_SCRIPT = /(?<=[)}`])@\d+\b/g;

/** Expressions whose canonical text is not what anyone writes. */
const WRITTEN: readonly (readonly [string, string])[] = [
  ["subscriptionResourceId('Microsoft.Resources/resourceGroups',resourceGroup().name)", 'resourceGroup().id'],
  ["tenantResourceId('Microsoft.Resources/subscriptions',subscription().subscriptionId)", 'subscription().id'],
];

/**
 * The expression as people would write it. Of a long one the innermost calls are left out, `toLower(...)`: never half a text, as
 * half a secret would not be known for one.
 */
export function expressionText(canonical: string): string {
  const whole = readable(canonical);
  if (isReadable(whole)) return whole;
  let text = folded(whole, 0);
  for (let depth = 1; ; depth++) {
    const more = folded(whole, depth);
    if (more === text || !isReadable(more)) return text;
    text = more;
  }
}

function isReadable(text: string): boolean {
  return text.length <= READABLE && !text.includes(MADE);
}

function readable(expression: string): string {
  const unmarked = expression.replace(MARK, ')').replace(MARK_IN_SCRIPT, '');
  return WRITTEN.reduce((text, [canonical, written]) => text.replaceAll(canonical, written), unmarked);
}

/** The text with `...` for what stands in more parentheses than `depth`. */
function folded(text: string, depth: number): string {
  let kept = '';
  let level = 0;
  let isQuoted = false;
  let isLeftOut = false;
  for (const sign of text) {
    if (sign === "'") isQuoted = !isQuoted;
    const closes = sign === ')' && !isQuoted;
    if (closes) level--;
    if (level <= depth) {
      kept += closes && isLeftOut ? '...)' : sign;
      isLeftOut = false;
    } else {
      isLeftOut = true;
    }
    if (sign === '(' && !isQuoted) level++;
  }
  // An expression too long to be kept whole has lost its end.
  const closed = isLeftOut ? `${kept}...${')'.repeat(Math.min(level, depth + 1))}` : kept;
  return closed.replaceAll(`${MADE}...)`, '...');
}
