// The part of a run report that runs over time: every row is there, any range can be seen, marks say what they cost, the merit order is the simulation's own.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { launch, open, tab, urlOf } from './lib/browser.mjs';
import { run, scenarioRun } from './lib/sitesim.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const scenario = 'hybrid-300mw';
const url = () => urlOf(scenarioRun(scenario), 'report.html');
async function report(hash = '') {
  const it = await tab(browser);
  await open(it.page, url() + hash);
  const shown = () => it.page.evaluate(() => timeline.range());
  const chart = it.page.locator('#time-power .u-over');
  await chart.scrollIntoViewIfNeeded();
  return { ...it, shown, chart };
}
const hour = 3600;

/** What PackedColumn says, read without a browser. */
function unpacked({ per, planes, count, data }) {
  const bytes = inflateRawSync(Buffer.from(data, 'base64'));
  assert.equal(bytes.length, planes * count);
  let sum = 0n;
  return Array.from({ length: count }, (_, i) => {
    let change = 0n;
    for (let plane = planes - 1; plane >= 0; plane--) change = change << 8n | BigInt(bytes[plane * count + i]);
    sum += change & 1n ? -(change >> 1n) - 1n : change >> 1n;
    return Number(sum) / per;
  });
}

describe('charts over time', () => {
  test('the page reads every row as it was written', async () => {
    const { page, close } = await report();
    const written = JSON.parse(await page.locator('.timeline-data').textContent());
    for (const { name, packed } of written.rows.columns) {
      const read = await page.evaluate(column => Array.from(timeline.rows.get(column).values), name);
      assert.equal(read.length, 365 * 24 * 12);
      assert.deepEqual(read, unpacked(packed), name);
    }
    for (const [i, packed] of written.hours.columns.entries()) assert.deepEqual(await page.evaluate(n => Array.from(timeline.hours[n]), i), unpacked(packed));
    await close();
  });

  test('means of a view add up to the energy of its rows', async () => {
    const { page, close } = await report();
    const [rows, days] = await page.evaluate(() => {
      const { values } = timeline.rows.get('s19j_mw');
      const level = timeline.source.level(timeline.day);
      return [values.reduce((a, b) => a + b, 0) / 12, level.mean(values).slice(0, -1).reduce((a, b) => a + b, 0) * 24];
    });
    assert.ok(Math.abs(rows - days) < 1e-6 * rows, `${rows} and ${days} MWh`);
    await close();
  });

  test('drag, keys and buttons move every chart, down to intervals; the address keeps the range', async () => {
    const { page, wrong, shown, chart, close } = await report();
    const box = await chart.boundingBox();
    const whole = await shown();
    await page.mouse.move(box.x + 200, box.y + 90);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + 90, { steps: 4 });
    await page.mouse.up();
    const dragged = await shown();
    assert.ok(Math.abs((dragged.max - dragged.min) / (whole.max - whole.min) - 100 / box.width) < .01);
    const ranges = await page.evaluate(() => timeline.charts.map(c => [c.plot.scales.x.min, c.plot.scales.x.max]));
    for (const [min, max] of ranges) assert.deepEqual({ min, max }, dragged);
    await page.waitForFunction(() => location.hash.startsWith('#range='));
    const { hash } = new URL(page.url());

    await page.locator('#time-power .over-time').focus();
    await page.keyboard.press('+');
    assert.ok(Math.abs((await shown()).max - (await shown()).min - (dragged.max - dragged.min) / 2) < 1);
    await page.keyboard.press('ArrowRight');
    assert.ok((await shown()).min > dragged.min + (dragged.max - dragged.min) / 4);
    await page.keyboard.press('Home');
    assert.deepEqual(await shown(), whole);
    await page.locator('[data-range=hour]').click();
    assert.ok(Math.abs((await shown()).max - (await shown()).min - hour) < 1);
    assert.match(await page.locator('#time-power .step').textContent(), /every 5 min/);
    assert.deepEqual(wrong, []);
    await close();

    const linked = await report(hash);
    const there = await linked.shown();
    assert.ok(Math.abs(there.min - dragged.min) <= 60 && Math.abs(there.max - dragged.max) <= 60);
    await linked.close();
  });

  test('CSV is the rows in view', async () => {
    const { page, close } = await report('#range=2026-08-12T21:00Z/2026-08-12T23:00Z');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-time-csv=power]').click()]);
    const lines = readFileSync(await download.path(), 'utf8').trimEnd().split('\r\n');
    assert.equal(lines[0], 'start_utc,anchor-lease_mw,s21-a_mw,s19j_mw,s21-b_mw,limit_mw');
    assert.equal(lines.length, 1 + 24);
    assert.match(lines[1], /^2026-08-12T21:00:00.000Z,/);
    assert.ok(lines.slice(8).every(line => line.endsWith(',120')), 'the order is in force from 21:30 UTC');
    await close();
  });
});

describe('marks', () => {
  test('a mark opens what explain says, and leads back to the chart', async () => {
    const { page, shown, close } = await report();
    await page.locator('.lane button').first().focus();
    const words = [];
    for (let i = 0; i < 5; i++) {
      words.push(await page.evaluate(() => document.activeElement.getAttribute('aria-label')));
      await page.keyboard.press('ArrowRight');
    }
    assert.equal(new Set(words).size, 5);
    await page.locator('.lane button[aria-label^="heat-dome-2026"]').focus();
    await page.keyboard.press('Enter');
    const said = await page.locator('#panel').innerText();
    const { sentences } = JSON.parse(run('explain', scenarioRun(scenario), 'heat-dome-2026', '--json'));
    for (const sentence of sentences) assert.ok(said.includes(sentence), sentence);
    await page.locator('#panel button', { hasText: 'show in chart' }).click();
    const { min, max } = await shown();
    assert.deepEqual([new Date(min * 1e3).toISOString(), new Date(max * 1e3).toISOString()], ['2026-08-12T19:06:00.000Z', '2026-08-13T03:54:00.000Z']);
    await close();
  });

  test('the table holds what is in view', async () => {
    const { page, close } = await report('#range=2026-08-12T06:00Z/2026-08-13T06:00Z');
    await page.waitForFunction(() => document.querySelectorAll('.events tbody tr').length === 1);
    assert.match(await page.locator('.events tbody').innerText(), /heat-dome-2026/);
    await close();
  });
});

describe('merit order', () => {
  test('of the first hour is what show prints, to a millionth', async () => {
    const { page, close } = await report();
    const { merit_order: own } = JSON.parse(run('show', `scenarios/${scenario}/site.yaml`, '--json'));
    const { marginal, steps } = await page.evaluate(() => timeline.stepsAt(0));
    const key = s => `${s.load} ${(s.usd ?? s.usd_per_mwh).toFixed(3)}`;
    const sorted = list => [...list].sort((a, b) => key(a) < key(b) ? -1 : 1);
    assert.ok(Math.abs(marginal - own.energy_usd_per_mwh) < 1e-5);
    assert.equal(steps.length, own.steps.length);
    sorted(own.steps).forEach((step, i) => {
      const shown = sorted(steps)[i];
      assert.equal(shown.load, step.load);
      assert.ok(Math.abs(shown.usd - step.usd_per_mwh) <= 1e-6 * Math.max(1, step.usd_per_mwh), `${step.load}: ${shown.usd} and ${step.usd_per_mwh}`);
      assert.ok(Math.abs(shown.mw - step.megawatts) <= 1e-3 * step.megawatts, `${step.load}: ${shown.mw} and ${step.megawatts} MW`);
    });
    await close();
  });

  test('follows a click in a chart, the date and the slider', async () => {
    const { page, chart, close } = await report('#range=2026-09-01T00:00Z/2026-09-02T00:00Z');
    const box = await chart.boundingBox();
    await page.mouse.click(box.x + box.width * 10.5 / 24, box.y + 60);
    const picked = () => page.locator('#merit-order .step').textContent();
    await page.waitForFunction(() => document.querySelector('#merit-order .step').textContent.includes('2026-09-01 05:00'));
    await page.locator('#merit-hour').fill('2026-12-24T18:00');
    await page.waitForFunction(() => document.querySelector('#merit-order .step').textContent.includes('2026-12-24 18:00'));
    await page.locator('#merit-slider').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('#merit-order .step').textContent.includes('2026-12-24 19:00'));
    assert.match(await picked(), /2026-12-24 19:00/);
    assert.ok(await page.locator('#merit-table tbody tr').count() > 4);
    await close();
  });
});
