// What an editor makes of scenario files by the schema that their first line names: completion, hover text, and a mark at what is wrong.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startLanguageServer } from './lib/language-server.mjs';
import { once, root, run } from './lib/sitesim.mjs';

const scenario = join(root, 'scenarios', 'hybrid-300mw', 'site.yaml');
const study = join(root, 'scenarios', 'sensitivity-study', 'study.yaml');

let editor;
before(async () => { editor = await startLanguageServer(root); });
after(() => editor?.stop());

/** With the file open in the editor, as changed. */
async function withOpen(path, change, look) {
  const text = change(readFileSync(path, 'utf8'));
  const said = await editor.diagnose(path, text);
  try {
    return await look(text, said);
  } finally {
    await editor.close(path);
  }
}

const swap = (from, to) => text => {
  assert.ok(text.includes(from), `the scenario has no "${from}"`);
  return text.replace(from, to);
};
const lineOf = (text, needle) => text.slice(0, text.indexOf(needle)).split('\n').length;

describe('completion', () => {
  test('offers a fleet the keys it does not have yet, and no other noun’s', () => withOpen(scenario, swap('  fleets:\n', '  fleets:\n    - name: new\n      \n'), async (text) => {
    const offered = await editor.complete(scenario, text, '- name: new\n      ');
    for (const key of ['model', 'hall', 'power', 'machines', 'firmware', 'failures', 'repair', 'efficiency_spread']) assert.ok(offered.includes(key), `${key} is not in ${offered}`);
    for (const key of ['name', 'rent', 'interconnection']) assert.ok(!offered.includes(key), `${key} is offered: ${offered}`);
  }));

  test('offers the words of a choice', () => withOpen(scenario, swap('policy: { curtailment: merit-order, sla: never }', 'policy:\n  curtailment: \n  sla: never'), async (text) => {
    const offered = await editor.complete(scenario, text, 'policy:\n  curtailment: ');
    assert.ok(offered.includes('merit-order') && offered.includes('protect-compute'), `${offered}`);
  }));

  test('offers a study its keys', () => withOpen(study, text => `${text}\nsho`, async (text) => {
    const offered = await editor.complete(study, text, '\nsho');
    assert.ok(offered.includes('shocks') && offered.includes('optimise'), `${offered}`);
  }));
});

describe('hover', () => {
  for (const [key, words] of [
    ['interconnection', ['Gross power at the meter', 'MW']],
    ['efficiency_spread', ['J/TH', 'Default: 0 %', 'at most 10 %']],
    ['rent:', ['contracted kW', 'USD/kW-month']],
  ]) {
    test(`says what ${key} is, and in which unit`, () => withOpen(scenario, text => text, async (text) => {
      const shown = (await editor.hover(scenario, text, key)).replaceAll('\\', '').replaceAll('&nbsp;', ' ');
      for (const word of words) assert.ok(shown.includes(word), `"${word}" is not in: ${shown}`);
    }));
  }
});

describe('diagnostics', () => {
  for (const [what, from, to] of [
    ['a unit of something else', 'interconnection: 300 MW', 'interconnection: 300 MWh'],
    ['a number without its unit', 'losses: 1 %', 'losses: 1'],
    ['an unknown key', 'ramp_limit: 60', 'ramp_limmit: 60'],
    ['a word that is no choice', 'sla: never', 'sla: sometimes'],
    ['a list item without a required key', 'name: hall-2, capacity: 130 MW, ', 'name: hall-2, '],
  ]) {
    test(`mark ${what} on its line`, () => withOpen(scenario, swap(from, to), (text, said) => {
      assert.deepEqual([...new Set(said.map(({ line }) => line))], [lineOf(text, to)], JSON.stringify(said));
    }));
  }

  test('mark a wrong key of a study', () => withOpen(study, swap('replications: 16', 'replicatons: 16'), (text, said) => {
    assert.deepEqual(said.map(({ line }) => line), [lineOf(text, 'replicatons')], JSON.stringify(said));
  }));
});

describe('a valid file has nothing marked', () => {
  const shipped = readdirSync(join(root, 'scenarios'), { recursive: true }).filter(name => /(site|study|base|availability)\.yaml$/.test(name)).map(name => join(root, 'scenarios', name));
  for (const path of shipped) {
    test(path.slice(root.length + 1), () => withOpen(path, text => text, (_, said) => assert.deepEqual(said, [])));
  }

  for (const template of JSON.parse(run('init', '--list', '--json')).templates.map(({ name }) => name)) {
    test(`template ${template}`, async () => {
      const directory = once(`init-${template}`, folder => {
        rmSync(folder, { recursive: true, force: true });
        run('init', folder, '--template', template);
      });
      for (const file of readdirSync(directory).filter(name => name.endsWith('.yaml'))) {
        await withOpen(join(directory, file), text => text, (_, said) => assert.deepEqual(said, []));
      }
    });
  }
});
