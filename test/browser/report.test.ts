/** The HTML report as people meet it: in a browser, by keyboard, on a phone, in the dark, with hostile names, without a script. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, type Visit } from '../support/browser.js';
import { repositoryWith } from '../support/git.js';
import { HOSTILE_TEXTS } from '../support/hostile.js';
import { EXAMPLES, pageOf, scanExamples, scanFolder } from '../support/scanned.js';

const browser = useBrowser();
const pages = new Map(
  await Promise.all(EXAMPLES.map(async (folder) => [folder, pageOf(await scanExamples(folder))] as const)),
);
const INSECURE = pages.get('examples/insecure') ?? '';

/** Opens everything that can be opened. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
}

async function problemsOf(visit: Visit): Promise<unknown> {
  return { requests: visit.requests, complaints: visit.complaints, violations: await visit.measure('violations()') };
}

const NONE = { requests: [], complaints: [], violations: [] };

/** The ids of findings that can be seen, by their rules. */
async function shownRules(page: Page): Promise<readonly string[]> {
  // Whether each of a thousand hidden findings is visible takes a browser seconds to say.
  return page
    .locator('.finding:not([hidden])')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-rule') ?? ''));
}

describe.each([...pages])('the report of %s', (_, html) => {
  test('asks for nothing and breaks nothing', async () => {
    const visit = await browser.open(html);
    await openAll(visit.page);
    expect(await problemsOf(visit)).toEqual(NONE);
  });

  test.each([
    ['a desk', 1280],
    ['a phone', 375],
    ['a narrow phone', 360],
    ['a small phone', 320],
  ])('fits the width of %s', async (__, width) => {
    const { page, measure } = await browser.open(html, { viewport: { width, height: 740 }, hasTouch: width < 500 });
    await openAll(page);
    expect(await measure('overflow()')).toEqual({ scrollWidth: width, clientWidth: width, sticking: [] });
  });

  test('has letters and controls that are large enough for a phone', async () => {
    const { page, measure } = await browser.open(html, { viewport: { width: 375, height: 740 }, hasTouch: true });
    await openAll(page);
    expect(await measure<number>('smallest()')).toBeGreaterThan(10.9);
    expect(await measure('low(36)')).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('can be read in %s colours', async (colorScheme) => {
    const { page, measure } = await browser.open(html, { colorScheme });
    await openAll(page);
    expect(await measure<number>('words()')).toBeGreaterThan(50);
    expect(await measure('faint(4.5)')).toEqual([]);
  });

  test('draws boxes that stand apart, with words that fit them', async () => {
    const { measure } = await browser.open(html);
    expect(await measure<number>('boxes()')).toBeGreaterThan(20);
    expect(await measure('misplaced()')).toEqual([]);
  });
});

describe('what the tests measure', () => {
  test('is seen when it happens', async () => {
    const visit = await browser.open(INSECURE, { viewport: { width: 360, height: 740 } });
    await visit.page.evaluate(`
      document.body.insertAdjacentHTML('beforeend', '<img src="https://evil.example/x.png" onerror="alert(1)"><p style="color:red">x</p><p class="dim"><b>pale</b></p><div class="wide">x</div>');
      document.querySelector('.dim b').style.setProperty('color', '#aaa');
      document.querySelector('.wide').style.setProperty('width', '900px');
      document.querySelector('#f-open').style.cssText = 'min-height:0;padding:0';
      document.querySelector('.wide').style.setProperty('font-size', '8px');
      document.querySelector('.box').setAttribute('y', -50);
      document.querySelector('.node.open .kind').textContent = 'words that are wider than any box may be';
    `);
    await expect
      .poll(() => visit.measure<readonly string[]>('violations()').then(({ length }) => length))
      .toBeGreaterThan(1);
    expect(visit.complaints.length).toBeGreaterThan(0);
    expect(await visit.measure<readonly string[]>('faint(4.5)')).toContainEqual(
      expect.stringMatching(/^2\.\d\d B\.: pale$/),
    );
    expect(await visit.measure<{ sticking: readonly string[] }>('overflow()')).toMatchObject({
      sticking: ['DIV wide'],
    });
    expect(await visit.measure<number>('smallest()')).toBe(8);
    expect(await visit.measure('low(36)')).toContain('BUTTON Open or close all');
    const misplaced = await visit.measure<readonly string[]>('misplaced()');
    expect(misplaced).toContain('a box is outside');
    expect(misplaced).toContain('too wide: words that are wider than any box may be');
    expect(misplaced).toContain('written on: words that are wider than any box may be');
  });
});

describe('by keyboard', () => {
  test('everything is reached in the order it stands, and seen where one is', async () => {
    const { page } = await browser.open(INSECURE);
    const expected = await page
      .locator('a, button, input, select, summary, [tabindex="0"]')
      .evaluateAll(
        (items) => items.filter((item) => (item as unknown as { checkVisibility(): boolean }).checkVisibility()).length,
      );
    const places: number[] = [];
    for (let at = 0; at < expected; at++) {
      await page.keyboard.press('Tab');
      const place: { index: number; outline: string } = await page.evaluate(`
        ({ index: [...document.querySelectorAll('*')].indexOf(document.activeElement), outline: getComputedStyle(document.activeElement).outlineStyle })
      `);
      expect(place.outline).not.toBe('none');
      places.push(place.index);
    }
    expect(expected).toBeGreaterThan(60);
    expect(places).toEqual([...new Set(places)].sort((left, right) => left - right));
  });

  test('the filter works and a finding opens', async () => {
    const { page } = await browser.open(INSECURE);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the findings');
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#findings$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('f-critical');
    const before = await page.locator('.finding:visible').count();
    await page.keyboard.press('Space');
    const critical = await page.locator('.finding[data-severity="critical"]').count();
    expect(critical).toBeGreaterThan(0);
    expect(await page.locator('.finding:visible').count()).toBe(before - critical);
    expect(await page.locator('#f-count').textContent()).toBe(`${before - critical} of ${before} findings shown`);
    await page.locator('.finding:visible summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.finding:visible').first().getAttribute('open')).toBe('');
    expect(await page.locator('.finding:visible pre').first().isVisible()).toBe(true);
  });
});

describe('the filter', () => {
  test('finds by rule and by text, and shows all again', async () => {
    const { page } = await browser.open(INSECURE);
    const all = await shownRules(page);
    await page.selectOption('#f-rule', 'AML-NET-001');
    expect([...new Set(await shownRules(page))]).toEqual(['AML-NET-001']);
    await page.fill('#f-text', 'mlw-risk');
    const both = await shownRules(page);
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(all.length);
    await page.fill('#f-text', 'no such words');
    expect(await shownRules(page)).toEqual([]);
    expect(await page.locator('#f-count').textContent()).toBe(`0 of ${all.length} findings shown`);
    await page.uncheck('#f-high');
    await page.click('#f-reset');
    expect(await shownRules(page)).toEqual(all);
  });

  test('opens and closes all', async () => {
    const { page } = await browser.open(INSECURE);
    await page.click('#f-open');
    expect(await page.locator('.finding:not([open])').count()).toBe(0);
    await page.click('#f-open');
    expect(await page.locator('.finding[open]').count()).toBe(0);
  });

  test('works without a script, but for what needs one', async () => {
    const { page } = await browser.open(INSECURE, { javaScriptEnabled: false });
    expect(await page.locator('#f-text').isVisible()).toBe(false);
    const before = await page.locator('.finding:visible').count();
    await page.uncheck('#f-high');
    const left = await page.locator('.finding:visible').count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(before);
    await page.locator('.finding:visible summary').first().click();
    expect(await page.locator('.finding:visible pre').first().isVisible()).toBe(true);
  });
});

describe('on paper', () => {
  test('shows what is folded, and no controls', async () => {
    const { page } = await browser.open(INSECURE);
    expect(await page.locator('.finding pre').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('.finding pre').first().isVisible()).toBe(true);
  });
});

describe('a pull request', () => {
  test('sees what it adds', async () => {
    const workspace = (access: string) =>
      `resource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {\n  name: 'mlw'\n  properties: {\n    publicNetworkAccess: '${access}'\n  }\n}\n`;
    const repository = repositoryWith({ 'main.bicep': workspace('Disabled') });
    repository.write({ 'main.bicep': workspace('Enabled') });
    const visit = await browser.open(pageOf(await scanFolder(repository.folder, 'HEAD')));
    const { page } = visit;
    expect(await page.locator('.node.changed.open').count()).toBe(1);
    expect(await visit.measure('misplaced()')).toEqual([]);
    expect(await page.locator('.finding .chip.new').count()).toBe(1);
    await page.uncheck('#f-old');
    expect([
      ...new Set(
        await page
          .locator('.finding:visible')
          .evaluateAll((items) => items.map((item) => item.getAttribute('data-novelty'))),
      ),
    ]).toEqual(['new']);
    expect(await problemsOf(visit)).toEqual(NONE);
  });
});

describe('hostile names', () => {
  const HOSTILE = [
    ...HOSTILE_TEXTS,
    "</script><script>document.title='owned'</script>",
    '"><svg onload=alert(1)>',
    '</style></svg>x',
    `'"\`><img src=https://evil.example onerror=alert(1)>`,
  ];

  test('in a repository are only text', async () => {
    const literal = (text: string) =>
      `'${text
        .replace(/[\\']/g, '\\$&')
        .replaceAll('${', '\\${')
        .replace(/[\r\n\u2028\u2029\u0085]/g, ' ')}'`;
    const computes = HOSTILE.map(
      (text, at) =>
        `resource c${at} 'Microsoft.MachineLearningServices/workspaces/computes@2024-10-01' = {\n  parent: ws\n  name: ${literal(text)}\n  properties: {\n    computeType: 'ComputeInstance'\n    description: ${literal(text)}\n  }\n}\n`,
    );
    const workspaces = HOSTILE.slice(0, 12).map(
      (text, at) =>
        `resource w${at} 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {\n  name: ${literal(text)}\n  properties: {}\n}\n`,
    );
    const main = `resource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {\n  name: 'mlw'\n  properties: {}\n}\n`;
    const repository = repositoryWith({
      "<img src=x onerror='alert(1)'>.bicep": main + computes.join('') + workspaces.join(''),
    });
    const html = pageOf(await scanFolder(repository.folder));
    const visit = await browser.open(html, { viewport: { width: 360, height: 740 } });
    await openAll(visit.page);
    expect(await problemsOf(visit)).toEqual(NONE);
    expect(await visit.page.title()).toBe('Azure ML gate: failed');
    const count = (selector: string) => visit.page.locator(selector).count();
    expect([
      await count('script'),
      await count('img, iframe, object, embed, form, base, link'),
      await count('a:not([href^="#"])'),
    ]).toEqual([1, 0, 0]);
    expect(await visit.page.locator('body').textContent()).toContain("<script>document.title='owned'</script>");
    expect(await visit.measure('overflow()')).toMatchObject({ scrollWidth: 360, sticking: [] });
    expect(await visit.measure('misplaced()')).toEqual([]);
  });
});
