// The palette's roles stay apart for people who see red and green alike (Viénot, Brettel and Mollon 1999, "Digital video colourmaps for checking the legibility of
// displays by dichromats", Color Research and Application 24(4): linear RGB is projected onto the plane a dichromat sees) and against the card they lie on.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './lib/sitesim.mjs';

const css = readFileSync(join(root, 'src/SiteSim.Reports/Assets/kit.css'), 'utf8');
const roles = Object.fromEntries([...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, role, light, dark]) => [role, { light, dark }]));
const linear = hex => [1, 3, 5].map(i => parseInt(hex.slice(i, i + 2), 16) / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const times = (matrix, v) => matrix.map(row => row.reduce((sum, m, i) => sum + m * v[i], 0));
const sights = {
  all: c => c,
  protan: c => times([[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]], c),
  deutan: c => times([[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]], c),
};
// CIE 1976 L*a*b* with D65, IEC 61966-2-1 primaries.
const lab = c => {
  const [x, y, z] = times([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]], c).map((v, i) => v / [0.95047, 1, 1.08883][i]).map(v => v > 216 / 24389 ? Math.cbrt(v) : (24389 / 27 * v + 16) / 116);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};
const distance = (a, b) => Math.hypot(...lab(a).map((v, i) => v - lab(b)[i]));
const luminance = c => times([[0.2126, 0.7152, 0.0722]], c)[0];
const contrast = (a, b) => { const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y); return (high + 0.05) / (low + 0.05); };

for (const theme of ['light', 'dark']) {
  for (const [sight, seen] of Object.entries(sights)) {
    test(`roles that share a chart are told apart: ${theme}, ${sight}`, () => {
      const sharing = [['mining', 'compute', 'lease', 'pass', 'credit'], ['good', 'bad'], ['mining-0', 'mining-1', 'mining-2', 'mining-3'], ['lease-0', 'lease-1', 'lease-2', 'lease-3'], ['compute-0', 'compute-1', 'compute-2', 'compute-3'], ['machines', 'cooling', 'losses']];
      for (const group of sharing) for (const a of group) for (const b of group) if (a < b) {
        const apart = distance(seen(linear(roles[a][theme])), seen(linear(roles[b][theme])));
        assert.ok(apart >= 11, `${a} and ${b} are ${apart.toFixed(1)} apart, expected 11 or more`);
      }
    });
  }
  test(`text and marks stand out from the card: ${theme}`, () => {
    for (const [role, least] of [['ink', 7], ['soft', 4.5], ['accent', 4.5], ['credit', 4.5], ['focus', 4.5], ['mining', 2.4], ['compute', 3], ['lease', 3]]) {
      const ratio = contrast(linear(roles[role][theme]), linear(roles.card[theme]));
      assert.ok(ratio >= least, `${role} on card: ${ratio.toFixed(2)}, expected ${least}`);
    }
  });
}
