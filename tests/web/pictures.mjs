// Draws the pictures of docs/ from fresh runs: node pictures.mjs. Each shows the chart that answers its scenario's question.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, open, tab, urlOf } from './lib/browser.mjs';
import { once, root, run, scenarioRun, start } from './lib/sitesim.mjs';

const pictures = join(root, 'docs', 'gallery');
mkdirSync(pictures, { recursive: true });
const browser = await launch();

const study = (name, command, futures) => once(`picture-${name}`, directory => run(...command, `scenarios/${name}/study.yaml`, '--replications', String(futures), '--verbosity', 'error', '--out', directory));
const charts = {
  'hybrid-300mw': '#time-power', 'pure-mining-300mw': '#time-power', 'colossus-300mw': '#time-power', 'conversion-300mw': '#time-power', 'late-transformer': '#phases', 'terawulf-like': '#debt',
  'core-scientific-like': '#phases', 'riot-retrofit-like': '#value', 'gpu-market-100mw': '#revenue-by-month', 'curtailment-day': '#time-power', 'two-phase-plan': '#value',
  'staged-racks': '#phases', 'next-tenant': '#revenue-by-month',
};
const studies = {
  'split-study': ['#points', () => study('split-study', ['sweep', 'run'], 8)], 'shock-matrix': ['#shocks', () => study('shock-matrix', ['stress'], 4)],
  'delay-study': ['#points', () => study('delay-study', ['sweep', 'run'], 4)], 'sensitivity-study': ['#inputs', () => study('sensitivity-study', ['sensitivity', '--method', 'tornado'], 8)],
};

async function figure(url, selector, path) {
  const { page, close } = await tab(browser, { width: 1000, height: 1000 });
  await open(page, url);
  await page.addStyleTag({ content: '.tools, .skip, nav.sections, .controls { display: none !important } figure { border: 0 !important; margin: 0 !important }' });
  await page.locator(selector).first().scrollIntoViewIfNeeded();
  await page.waitForTimeout(100);
  await page.locator(selector).first().screenshot({ path });
  await close();
}
async function top(url, path, height, { allow, ready = true } = {}) {
  const { page, close } = await tab(browser, { width: 1200, height, ...allow ? { allow } : {} });
  await (ready ? open(page, url) : page.goto(url));
  // The viewer's lead is the folder of whoever draws the pictures.
  if (!ready) await page.addStyleTag({ content: '.lead { display: none }' });
  await page.waitForTimeout(200);
  await page.screenshot({ path });
  await close();
}

for (const [name, selector] of Object.entries(charts)) await figure(urlOf(scenarioRun(name), 'report.html'), selector, join(pictures, `${name}.png`));
for (const [name, [selector, make]] of Object.entries(studies)) await figure(urlOf(make(), 'report.html'), selector, join(pictures, `${name}.png`));
await top(urlOf(scenarioRun('hybrid-300mw'), 'report.html'), join(root, 'docs', 'report.png'), 1000);
await top(urlOf(scenarioRun('conversion-300mw'), 'report.html'), join(root, 'docs', 'conversion.png'), 1100);
await top(urlOf(studies['split-study'][1](), 'report.html'), join(root, 'docs', 'study.png'), 1000);
const { child, line } = await start('view', join(root, 'artifacts', 'web', 'runs'));
await top(line, join(root, 'docs', 'view.png'), 640, { allow: () => true, ready: false });
child.kill('SIGINT');
await browser.close();
