/** Lists of Azure Resource Manager, a page at a time, as they were sent. */
import { memberOf, NO_JSON, Unacceptable } from './failures.js';
import type { Body } from './reader.js';

export class PageReader {
  readonly items: Body[] = [];
  private readonly seen = new Set<string>();
  private count = 0;

  constructor(
    private readonly origin: string,
    private readonly most: number,
  ) {}

  /**
   * Takes the items of a page and gives the address of the next one; undefined if it is the last.
   *
   * @throws Unacceptable if the page is none, or the next one lies elsewhere or came before
   */
  read(text: string | null | undefined): string | undefined {
    const page = objectIn(text);
    this.count += 1;
    const value = memberOf(page, 'value');
    if (value === undefined) throw new Unacceptable('bad-answer', 'Azure answers without a list');
    // Some services write null for a list without items.
    if (value !== null) this.take(value);
    const next = memberOf(page, 'nextLink') ?? memberOf(page, '@odata.nextLink');
    if (next === undefined || next === null || next === '') return undefined;
    return this.follow(next);
  }

  private take(value: unknown): void {
    if (!Array.isArray(value)) throw new Unacceptable('bad-answer', 'Azure answers without a list');
    const items: readonly unknown[] = value;
    for (const item of items) {
      if (!isBody(item)) throw new Unacceptable('bad-answer', 'Azure lists something that is no object');
      this.items.push(item);
    }
  }

  private follow(next: unknown): string {
    const url = typeof next === 'string' && URL.canParse(next, this.origin) ? new URL(next, this.origin) : undefined;
    if (url === undefined) throw new Unacceptable('bad-answer', 'Azure gives no address for the next page');
    if (url.origin !== this.origin || url.username !== '' || url.password !== '')
      throw new Unacceptable('bad-answer', `Azure has the next page on another host (${url.host}), which is not asked`);
    if (this.seen.has(url.href)) throw new Unacceptable('bad-answer', 'Azure gives the same next page again');
    if (this.count >= this.most)
      throw new Unacceptable('bad-answer', `the list has more than ${this.most} pages; the rest was not read`);
    this.seen.add(url.href);
    return url.href;
  }
}

/**
 * The object that a body is.
 *
 * @throws Unacceptable if it is none
 */
export function objectIn(text: string | null | undefined): Body {
  const value = jsonIn(text);
  if (isBody(value)) return value;
  throw new Unacceptable('bad-answer', 'Azure answers with something that is no object');
}

function jsonIn(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    throw new Unacceptable(NO_JSON.reason, NO_JSON.message);
  }
}

export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
