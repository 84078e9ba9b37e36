// The checks themselves: each finds what is planted for it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { blankFigures, canvasColours, launch, overlappingText, seriousIssues, sideways, tab } from './lib/browser.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

async function planted(body, check) {
  const { page, wrong, close } = await tab(browser, { width: 400, allow: () => false });
  await page.setContent(`<!doctype html><html lang="en"><head><title>planted</title></head><body><main>${body}</main></body></html>`);
  const found = await check(page);
  await close();
  return { found, wrong };
}
const figure = inside => `<figure id="f" data-chart="x" data-drawn="true"><div class="plot"><svg width="300" height="100">${inside}</svg></div></figure>`;

test('axe sees a button without a name and grey text on grey', async () => {
  const { found } = await planted('<button></button><p style="color:#999;background:#aaa">hardly there</p>', seriousIssues);
  assert.ok(found.some(issue => issue.startsWith('button-name')) && found.some(issue => issue.startsWith('color-contrast')), found.join('\n'));
});

test('a request to elsewhere, a console error and an exception are kept', async () => {
  const { wrong } = await planted('<img alt="" src="https://example.invalid/x.png"><script>console.error("planted"); setTimeout(() => { throw new Error("thrown"); })</script>', page => page.waitForTimeout(200));
  for (const sort of ['request: https://example.invalid/x.png', 'console: planted', 'exception: thrown']) assert.ok(wrong.includes(sort), `${sort} is not in ${wrong.join('; ')}`);
});

test('a chart without marks is blank, one with bars is not', async () => {
  assert.equal((await planted(figure('<path d="M0 0"/>'), blankFigures)).found.length, 1);
  assert.equal((await planted(figure('<rect width="9" height="9"/>'.repeat(3)), blankFigures)).found.length, 0);
});

test('an empty canvas has no colours', async () => {
  assert.equal((await planted('<canvas id="c"></canvas>', canvasColours)).found[0].colours, 0);
});

test('text on text and a page that scrolls sideways are found', async () => {
  assert.equal((await planted(figure('<text x="10" y="50">one</text><text x="12" y="50">two</text>'), overlappingText)).found.length, 1);
  assert.equal((await planted('<div id="wide" style="width:900px;height:9px"></div>', sideways)).found.length, 1);
});
