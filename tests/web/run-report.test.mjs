// The run report of shipped scenarios, opened from disk: drawn, quiet, closed to the network, usable without a mouse, readable by everybody.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { blankFigures, canvasColours, launch, open, overlappingText, screenshot, seriousIssues, sideways, tab, urlOf } from './lib/browser.mjs';
import { scenarioRun } from './lib/sitesim.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const report = scenario => urlOf(scenarioRun(scenario), 'report.html');

for (const scenario of ['hybrid-300mw', 'conversion-300mw', 'curtailment-day', 'gpu-market-100mw', 'next-tenant']) {
  describe(scenario, () => {
    test('draws every chart, asks nobody anything and complains of nothing', async t => {
      const { page, wrong, close } = await tab(browser);
      const took = await open(page, report(scenario));
      t.diagnostic(`${scenario}: all charts drawn after ${took.toFixed(0)} ms, ${(statSync(join(scenarioRun(scenario), 'report.html')).size / 1e6).toFixed(2)} MB`);
      assert.deepEqual(await blankFigures(page), []);
      for (const { of, colours } of await canvasColours(page)) assert.ok(colours > 3, `${of} is painted in ${colours} colours`);
      assert.deepEqual(wrong, []);
      await screenshot(page, `${scenario}-light`, { fullPage: true });
      await close();
    });

    for (const theme of ['light', 'dark']) {
      test(`has no serious accessibility issue, ${theme}`, async () => {
        const { page, close } = await tab(browser, { theme });
        await open(page, report(scenario));
        assert.deepEqual(await seriousIssues(page), []);
        if (theme === 'dark') await screenshot(page, `${scenario}-dark`, { fullPage: true });
        await close();
      });
    }

    for (const width of [1280, 400]) {
      test(`fits ${width} pixels: no text on text, nothing sideways`, async () => {
        const { page, close } = await tab(browser, { width });
        await open(page, report(scenario));
        assert.deepEqual(await overlappingText(page), []);
        assert.deepEqual(await sideways(page), []);
        await screenshot(page, `${scenario}-${width}`, { fullPage: true });
        await close();
      });
    }
  });
}

describe('figures', () => {
  test('the three-year report is under 3 MB', () => {
    const size = statSync(join(scenarioRun('conversion-300mw'), 'report.html')).size;
    assert.ok(size < 3e6, `${size} bytes`);
  });

  test('arrow keys step through the marks of a chart, and each is said', async () => {
    const { page, close } = await tab(browser);
    await open(page, report('hybrid-300mw'));
    const plot = page.locator('#price-duration .plot');
    await plot.focus();
    await page.keyboard.press('ArrowRight');
    const first = await page.locator('#spoken').textContent();
    await page.keyboard.press('ArrowRight');
    const second = await page.locator('#spoken').textContent();
    assert.match(first, /USD\/MWh or more/);
    assert.notEqual(first, second);
    assert.ok(await page.locator('#tip').isVisible());
    await page.keyboard.press('Escape');
    assert.ok(await page.locator('#tip').isHidden());
    await close();
  });

  test('a pointer over a chart shows the numbers there', async () => {
    const { page, close } = await tab(browser);
    await open(page, report('hybrid-300mw'));
    const box = await page.locator('#price-duration .plot').boundingBox();
    await page.locator('#price-duration').scrollIntoViewIfNeeded();
    const mark = page.locator('#price-duration [data-tip]').nth(40);
    const at = await mark.boundingBox();
    await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
    assert.ok(box && await page.locator('#tip').isVisible());
    assert.match(await page.locator('#tip').textContent(), /% of the time/);
    await close();
  });

  test('every figure gives its data as a table and as CSV with the same rows', async () => {
    const { page, wrong, close } = await tab(browser);
    await open(page, report('hybrid-300mw'));
    for (const figure of await page.locator('figure[data-chart]').all()) {
      const id = await figure.getAttribute('id');
      await figure.locator('[data-act=table]').click();
      const rows = await figure.locator('table tbody tr').count();
      const [download] = await Promise.all([page.waitForEvent('download'), figure.locator('[data-act=csv]').click()]);
      assert.equal(download.suggestedFilename(), `${id}.csv`);
      const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
      assert.match(lines[0], /^[a-z0-9_]+(,[a-z0-9_]+)*$/, id);
      assert.ok(rows > 0 && lines.length >= rows + 2, `${id}: ${rows} rows, ${lines.length} lines`);
    }
    assert.deepEqual(wrong, []);
    await close();
  });

  test('the theme button goes from the system\'s to light to dark', async () => {
    const { page, close } = await tab(browser);
    await open(page, report('curtailment-day'));
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.locator('.theme').click();
    assert.equal(await background(), light);
    await page.locator('.theme').click();
    assert.notEqual(await background(), light);
    await close();
  });

  test('paper is light and holds every chart', async () => {
    const { page, close } = await tab(browser, { theme: 'dark' });
    await open(page, report('conversion-300mw'));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
    assert.deepEqual(await blankFigures(page), []);
    await page.pdf({ path: join(scenarioRun('conversion-300mw'), '..', '..', 'screenshots', 'conversion-300mw.pdf'), format: 'A4' });
    await close();
  });
});
