// Shares of the variance: what each input explains alone, and with its interactions, with 95 % whiskers.
sitesim.chart('sobol', ({ rows, width, colour }) => {
  const study = sitesim.study, { cut, margin } = study.fit(rows.map(r => r.input), width, 0.3), percent = v => `${sitesim.fixed(100 * v, Math.abs(v) < 0.0995 ? 1 : 0)} %`.replace('-', '−');
  const kinds = [['total', 'with its interactions', 0.45, -7], ['first', 'alone', 1, 7]];
  const bars = rows.flatMap(row => kinds.map(([name, words, opacity]) => ({ input: row.input, name, words, opacity, share: row[name], low: row[`${name}_low_95`], high: row[`${name}_high_95`] }))).filter(b => b.share != null);
  const chart = Plot.plot({
    width, height: rows.length * 46 + 50, marginLeft: margin, marginRight: 60, marginTop: 24, style: sitesim.style,
    x: { axis: 'top', label: null, grid: true, tickSpacing: 76, tickFormat: v => `${Math.round(100 * v)} %`, domain: [Math.min(0, d3.min(bars, b => Math.max(-0.2, b.low ?? b.share)) ?? 0), Math.max(0.1, d3.max(bars, b => Math.max(b.high ?? 0, b.share)) ?? 1)] },
    fy: { domain: rows.map(r => r.input), label: null, axis: null, padding: 0.22 }, y: { domain: ['total', 'first'], axis: null, padding: 0.12 },
    marks: [
      Plot.barX(bars, { fy: 'input', y: 'name', x: 'share', fill: colour('curve'), fillOpacity: 'opacity', rx: 1.5, title: b => `${b.input}, ${b.words}: ${percent(b.share)} of the variance\n95 %: ${b.low == null ? 'n/a' : percent(b.low)} to ${b.high == null ? 'n/a' : percent(b.high)}` }),
      Plot.ruleY(bars.filter(b => b.low != null), { fy: 'input', y: 'name', x1: b => Math.max(b.low, -0.2), x2: 'high', stroke: colour('ink'), strokeWidth: 1.2 }),
      Plot.text(bars, { fy: 'input', y: 'name', x: b => Math.max(b.share, b.high ?? 0), text: b => percent(b.share), textAnchor: 'start', dx: 6, fill: b => b.name === 'total' ? colour('ink') : colour('soft'), fontSize: 11 }),
      Plot.ruleX([0], { stroke: colour('ink') }),
      Plot.text(rows, { fy: 'input', frameAnchor: 'left', textAnchor: 'end', dx: -10, text: r => cut(r.input), fontSize: 13, fill: colour('ink') }),
    ],
  });
  return study.stack(chart, study.key([['total: with its interactions', `background: ${colour('curve')}; opacity: .45`], ['first: alone', `background: ${colour('curve')}`], ['95 % interval', `border-color: ${colour('ink')}`, 'line']]));
});
