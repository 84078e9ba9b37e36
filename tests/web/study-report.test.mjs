// The pages of studies, opened from disk: drawn, quiet, closed to the network, readable by everybody; the choice of figure and of point moves every chart that has it.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { blankFigures, launch, open, overlappingText, screenshot, seriousIssues, sideways, tab, urlOf } from './lib/browser.mjs';
import { once, run } from './lib/sitesim.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const quiet = ['--verbosity', 'error'];
const studies = {
  'split-curve': directory => run('sweep', 'run', 'scenarios/split-study/study.yaml', '--replications', '2', '--out', directory, ...quiet),
  'delay-grid': directory => run('sweep', 'run', 'scenarios/delay-study/study.yaml', '--replications', '2', '--out', directory, ...quiet),
  shocks: directory => run('stress', 'scenarios/shock-matrix/study.yaml', '--replications', '2', '--out', directory, ...quiet),
  selection: directory => run('optimize', 'scenarios/split-study/availability.yaml', '--replications', '8', '--pareto', '--out', directory, ...quiet),
  tornado: directory => run('sensitivity', 'scenarios/sensitivity-study/study.yaml', '--replications', '2', '--out', directory, ...quiet),
  morris: directory => run('sensitivity', 'scenarios/sensitivity-study/study.yaml', '--method', 'morris', '--trajectories', '3', '--replications', '1', '--out', directory, ...quiet),
  sobol: directory => run('sensitivity', 'scenarios/sensitivity-study/study.yaml', '--method', 'sobol', '--samples', '4', '--replications', '1', '--out', directory, ...quiet),
};
const report = name => urlOf(once(`study-${name}`, studies[name]), 'report.html');

for (const name of Object.keys(studies)) {
  describe(name, () => {
    for (const [theme, width] of [['light', 1280], ['dark', 1280], ['light', 400]]) {
      test(`${theme}, ${width} pixels: every chart drawn, nothing wrong, nothing on top of another`, async () => {
        const { page, wrong, close } = await tab(browser, { theme, width });
        await open(page, report(name));
        assert.deepEqual(await blankFigures(page), []);
        assert.deepEqual(await overlappingText(page), []);
        assert.deepEqual(await sideways(page), []);
        assert.deepEqual(await seriousIssues(page), []);
        assert.deepEqual(wrong, []);
        await screenshot(page, `study-${name}-${theme}-${width}`, { fullPage: true });
        await close();
      });
    }
  });
}

describe('choices', () => {
  test('the slider goes over computed points only, and the panel, the chart and the convergence follow it', async () => {
    const { page, wrong, close } = await tab(browser);
    await open(page, report('split-curve'));
    const slider = page.locator('#point');
    assert.equal(await slider.getAttribute('max'), '12');
    await slider.focus();
    await page.keyboard.press('Home');
    assert.equal(await slider.getAttribute('aria-valuetext'), '0 MW');
    for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowRight');
    assert.equal(await page.locator('output[data-of=point]').textContent(), '150 MW');
    const cells = await page.locator('#point-panel tbody tr').first().locator('td').allTextContents();
    const row = (await page.locator('#table-section tbody tr').nth(6).locator('td').allTextContents());
    // The table rounds to whole millions: mean, half an interval, P10, P90, difference, half its interval.
    const number = text => Number.parseFloat(text.replaceAll(',', ''));
    const [, mean, difference, low, high] = cells.map(number);
    assert.ok(Math.abs(mean - number(row[1])) <= 0.5 && Math.abs(difference - number(row[5])) <= 0.5 && Math.abs((high - low) / 2 - number(row[6])) <= 0.51, `${cells} beside ${row}`);
    assert.match(await page.locator('#convergence figcaption').textContent(), /at 150 MW/);
    assert.ok(await page.locator('#points .plot svg').getByText('150 MW', { exact: true }).count());
    assert.deepEqual(wrong, []);
    await close();
  });

  test('another figure changes titles, words, charts, tables and CSV', async () => {
    const { page, wrong, close } = await tab(browser);
    await open(page, report('split-curve'));
    const before = await page.locator('#points .plot').innerHTML();
    await page.locator('#figure').selectOption('power_cost_usd');
    assert.match(await page.locator('#points figcaption').textContent(), /^Cost of power/);
    assert.match(await page.locator('#steps figcaption').textContent(), /^Cost of power/);
    assert.notEqual(await page.locator('#points .plot').innerHTML(), before);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#points [data-act=csv]').click()]);
    const text = readFileSync(await download.path(), 'utf8');
    const lines = text.trim().split('\r\n');
    assert.match(lines[0], /^point,replications,mean,/);
    assert.ok(lines.length === 14 && Number(lines[1].split(',')[2]) < 0, text);
    assert.deepEqual(wrong, []);
    await close();
  });

  test('the front follows its two figures and which way is better', async () => {
    const { page, close } = await tab(browser);
    await open(page, report('split-curve'));
    assert.match(await page.locator('#pareto-text').textContent(), /150 MW; 175 MW/);
    await page.getByLabel('better up').selectOption('less');
    assert.match(await page.locator('#pareto-text').textContent(), /beats these in both: 0 MW\./);
    await page.getByLabel('figure across').selectOption('margin_usd');
    assert.match(await page.locator('#pareto figcaption').textContent(), /against revenue less power, mean \(across\)/);
    await close();
  });
});

test('a study of every split on two futures is under 1 MB', () => {
  const size = statSync(join(once('study-split-curve', studies['split-curve']), 'report.html')).size;
  assert.ok(size < 1e6, `${size} bytes`);
});
