// sitesim view in a real browser: what it shows, by mouse and keyboard, and that a report opened through it works behind its headers.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { blankFigures, launch, open, overlappingText, screenshot, seriousIssues, sideways, tab } from './lib/browser.mjs';
import { artifacts, root, run, scenarioRun, start } from './lib/sitesim.mjs';

const site = join(root, 'scenarios/curtailment-day/site.yaml');
const shown = join(artifacts, 'runs');
let browser, viewer, origin, session;

function study(name, price) {
  const directory = join(artifacts, 'studies', name);
  mkdirSync(dirname(directory), { recursive: true });
  writeFileSync(`${directory}-site.yaml`, `extends: ${site}\ngrid: { price: { flat: ${price} USD/MWh } }\n`);
  writeFileSync(`${directory}.yaml`, `name: Limits at ${price} USD/MWh\nscenario: ${directory}-site.yaml\nreplications: 2\nvary:\n  - { path: "grid.curtailments[id=heat-dome].limit", values: [3 MW, 5 MW, 7 MW] }\n`);
  run('sweep', 'run', `${directory}.yaml`, '--out', join(shown, name), '--verbosity', 'error', '--yes');
}

before(async () => {
  scenarioRun('curtailment-day');
  run('run', site, '--set', 'grid.curtailments[id=heat-dome].limit=5 MW', '--verbosity', 'error', '--out', join(shown, 'curtailment-day-gentle'));
  study('limits-40', 40);
  study('limits-60', 60);
  [browser, viewer] = await Promise.all([launch(), start('view', shown, '--verbosity', 'error')]);
  origin = new URL(viewer.line).origin;
  const { page, close } = await tab(browser, { allow: url => url.startsWith(origin) });
  await page.goto(viewer.line);
  session = await page.context().storageState();
  await close();
});
after(async () => { viewer?.child.kill(); await browser?.close(); });

const visit = (options = {}) => tab(browser, { allow: url => url.startsWith(origin), storageState: session, ...options });

const pages = {
  list: '/',
  run: '/entry?at=curtailment-day',
  study: '/entry?at=limits-40',
  'compared-runs': '/compare?pick=curtailment-day&pick=curtailment-day-gentle',
  'compared-studies': '/compare?pick=limits-40&pick=limits-60',
  'compared-points': '/points?at=limits-40&a=0&b=2',
};
for (const [name, path] of Object.entries(pages)) {
  describe(name, () => {
    for (const [theme, width] of [['light', 1280], ['dark', 1280], ['light', 400]]) {
      test(`${theme}, ${width} pixels: drawn, quiet, accessible, nothing on top of anything`, async () => {
        const { page, wrong, close } = await visit({ theme, width });
        await open(page, origin + path);
        assert.deepEqual(await blankFigures(page), []);
        assert.deepEqual(await seriousIssues(page), []);
        assert.deepEqual(await overlappingText(page), []);
        assert.deepEqual(await sideways(page), []);
        assert.deepEqual(wrong, []);
        await screenshot(page, `viewer-${name}-${theme}-${width}`, { fullPage: true });
        await close();
      });
    }
  });
}

describe('in use', () => {
  test('the token leaves the address bar, and nobody gets in without it', async () => {
    const { page, close } = await tab(browser, { allow: url => url.startsWith(origin) });
    const refused = await page.goto(`${origin}/`);
    assert.equal(refused.status(), 401);
    assert.match(await page.textContent('body'), /Open the address that sitesim view printed/);
    await page.goto(viewer.line);
    assert.equal(page.url(), `${origin}/`);
    assert.equal(await page.evaluate(() => document.cookie), '', 'scripts do not see the cookie');
    await close();
  });

  test('two runs are found, ticked and compared by keyboard alone', async () => {
    const { page, close } = await visit();
    await open(page, `${origin}/`);
    await page.keyboard.press('Tab');
    await page.locator('#filter').focus();
    await page.keyboard.type('curtailment-day');
    assert.match(await page.textContent('.found'), /^\d+ of \d+$/);
    for (const path of ['curtailment-day', 'curtailment-day-gentle']) {
      await page.locator(`input[value="${path}"]`).focus();
      await page.keyboard.press('Space');
    }
    assert.match(await page.textContent('#compare p'), /^A is .*\(curtailment-day\), B is .*\(curtailment-day-gentle\)/);
    await page.locator('#compare button').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/pick=curtailment-day&pick=curtailment-day-gentle/);
    assert.match(await page.textContent('.notice'), /both ran on the same future/);
    await close();
  });

  test('a run and a study cannot both be ticked', async () => {
    const { page, close } = await visit();
    await open(page, `${origin}/`);
    await page.check('input[value="curtailment-day"]');
    await page.check('input[value="limits-40"]');
    assert.equal(await page.isChecked('input[value="curtailment-day"]'), false);
    assert.equal(await page.isDisabled('#compare button'), true);
    await close();
  });

  test('columns sort either way and stay sorted', async () => {
    const { page, close } = await visit();
    await open(page, `${origin}/`);
    const revenues = () => page.$$eval('#runs td[data-label^=revenue]', cells => cells.map(cell => Number(cell.dataset.value)));
    await page.click('#runs th:has-text("revenue")');
    const most = await revenues();
    assert.deepEqual(most, [...most].sort((a, b) => b - a));
    await page.click('#runs th:has-text("revenue")');
    await page.reload();
    assert.deepEqual(await revenues(), [...most].sort((a, b) => a - b));
    assert.equal(await page.getAttribute('#runs th:has-text("revenue")', 'aria-sort'), 'ascending');
    await close();
  });

  test('a new run is there after a reload', async () => {
    const { page, close } = await visit();
    await open(page, `${origin}/`);
    const count = () => page.locator('#runs tr[data-row]').count();
    const before = await count();
    run('run', site, '--seed', '7', '--verbosity', 'error', '--out', join(shown, `later-${process.pid}`));
    await page.reload();
    assert.equal(await count(), before + 1);
    await close();
  });

  test('a report opens, draws, reloads and gives its data away behind the viewer\'s headers', async () => {
    const { page, wrong, close } = await visit();
    await open(page, `${origin}/`);
    await page.click('#runs tr:has(input[value="curtailment-day"]) th > a');
    const drawn = () => page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
    await drawn();
    assert.deepEqual(await blankFigures(page), []);
    await page.reload();
    await drawn();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('figure [data-act=csv]').first().click()]);
    assert.match(download.suggestedFilename(), /\.csv$/);
    assert.equal(await page.evaluate(() => { try { return document.cookie; } catch (e) { return e.name; } }), 'SecurityError', 'a report has an origin of its own');
    assert.equal(await page.evaluate(() => fetch('/').then(() => 'read', () => 'refused')), 'refused');
    await page.goBack();
    assert.equal(page.url(), `${origin}/`);
    assert.deepEqual(wrong.filter(line => !/Content Security Policy|Failed to fetch/.test(line)), []);
    await close();
  });
});

test('Ctrl-C ends it without a word', async () => {
  const { child, line, errors } = await start('view', shown, '--verbosity', 'warning');
  await fetch(line);
  const ended = new Promise(resolve => child.on('exit', resolve));
  child.kill('SIGINT');
  assert.equal(await ended, 0);
  assert.equal(errors(), '');
});
