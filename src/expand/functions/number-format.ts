/** Integers by .NET's numeric format strings, with invariant culture: the standard ones and those made of zeros. */

/** The formatted integer; undefined if the specifier is not supported. `value` must be a safe integer. */
export function formatInteger(value: number, specifier: string): string | undefined {
  if (/^0+$/.test(specifier)) return withSign(value, (digits) => digits.padStart(specifier.length, '0'));
  const match = /^([a-z])(\d{0,2})$/i.exec(specifier);
  if (match === null) return undefined;
  const [, letter = '', precision = ''] = match;
  const digits = precision === '' ? undefined : Number(precision);
  switch (letter) {
    case 'D':
    case 'd':
      return withSign(value, (text) => text.padStart(digits ?? 0, '0'));
    case 'F':
    case 'f':
      return withSign(value, (text) => `${text}${decimals(digits ?? 2)}`);
    case 'N':
    case 'n':
      return withSign(value, (text) => `${inThousands(text)}${decimals(digits ?? 2)}`);
    case 'X':
      return hexadecimal(value)
        .toUpperCase()
        .padStart(digits ?? 0, '0');
    case 'x':
      return hexadecimal(value).padStart(digits ?? 0, '0');
    case 'G':
    case 'g':
      return digits === undefined ? String(value) : undefined;
    default:
      return undefined;
  }
}

function withSign(value: number, format: (digits: string) => string): string {
  return `${value < 0 ? '-' : ''}${format(String(Math.abs(value)))}`;
}

function decimals(count: number): string {
  return count === 0 ? '' : `.${'0'.repeat(count)}`;
}

function inThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Negative integers are shown as their 64-bit two's complement. */
function hexadecimal(value: number): string {
  return BigInt.asUintN(64, BigInt(value)).toString(16);
}
