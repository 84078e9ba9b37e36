// Headless Chromium whose pages may speak to nobody but where they came from, and must not complain.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { artifacts } from './sitesim.mjs';

const executablePath = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const launch = () => {
  assert.ok(executablePath, 'no Chromium: Debian\'s package is called chromium');
  return chromium.launch({ executablePath, args: quiet });
};

/** A tab with what went wrong in it: console errors, exceptions, requests to anywhere else. */
export async function tab(browser, options = {}) {
  const { width = 1280, height = 900, theme = 'light', allow = url => url.startsWith('file:'), ...rest } = options;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, acceptDownloads: true, ...rest });
  const page = await context.newPage();
  const wrong = [];
  page.on('console', message => { if (['error', 'warning'].includes(message.type())) wrong.push(`console: ${message.text()}`); });
  page.on('pageerror', error => wrong.push(`exception: ${error.message}`));
  page.on('request', request => { if (!allow(request.url()) && !/^(data|blob):/.test(request.url())) wrong.push(`request: ${request.url()}`); });
  return { page, wrong, close: () => context.close() };
}

export const urlOf = (...path) => pathToFileURL(join(...path)).href;

/** Opens a page and waits until every chart is drawn; milliseconds until then. */
export async function open(page, url) {
  const began = performance.now();
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, { timeout: 30_000 });
  return performance.now() - began;
}

/** Ids of figures that are not drawn, or drawn and blank: an SVG without a mark that has a size. */
export const blankFigures = page => page.$$eval('figure[data-chart]', figures => figures.filter(figure => {
  if (figure.dataset.drawn !== 'true') return true;
  const marks = [...figure.querySelectorAll('.plot svg :is(path, rect, circle, line)')].map(mark => mark.getBoundingClientRect());
  return marks.filter(box => box.width + box.height > 1).length < 3;
}).map(figure => `${figure.id}: ${figure.dataset.drawn}`));

/** Canvases by id of what holds them, and in how many colours they are painted. */
export const canvasColours = page => page.$$eval('canvas', canvases => canvases.map(canvas => {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const seen = new Set();
  for (let i = 0; i < data.length; i += 4) if (data[i + 3] > 200) seen.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]);
  return { of: canvas.closest('[id]')?.id, colours: seen.size };
}));

/** Violations that axe-core calls serious or critical. */
export async function seriousIssues(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  return violations.filter(v => ['serious', 'critical'].includes(v.impact)).map(v => `${v.id}: ${v.help}; ${v.nodes.slice(0, 3).map(n => `${n.target.join(' ')} (${n.any[0]?.message ?? n.all[0]?.message ?? n.none[0]?.message ?? ''})`).join(', ')}`);
}

/** Text whose letters are cut off or lie on other letters of the same chart. */
export const overlappingText = page => page.$$eval('figure[data-chart] .plot', plots => plots.flatMap(plot => {
  const texts = [...plot.querySelectorAll('svg text')].filter(t => t.textContent.trim() && t.getBoundingClientRect().width > 0);
  const boxes = texts.map(t => t.getBoundingClientRect());
  const hits = [];
  for (let i = 0; i < texts.length; i++) for (let j = i + 1; j < texts.length; j++) {
    const wide = Math.min(boxes[i].right, boxes[j].right) - Math.max(boxes[i].left, boxes[j].left);
    const high = Math.min(boxes[i].bottom, boxes[j].bottom) - Math.max(boxes[i].top, boxes[j].top);
    if (wide > 2 && high > 5) hits.push(`${plot.closest('figure').id}: "${texts[i].textContent}" on "${texts[j].textContent}"`);
  }
  return hits;
}));

/** Widest element that makes the page scroll sideways, or nothing. */
export const sideways = page => page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1
  ? [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll, nav')).slice(0, 5).map(e => `${e.tagName}.${e.className}#${e.id}`) : []);

export const screenshot = (page, name, options = {}) => page.screenshot({ path: join(artifacts, 'screenshots', `${name}.png`), ...options });
