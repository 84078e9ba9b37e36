// From one total to another by the steps between: rows account, from_usd, amount_usd, is_total.
sitesim.chart('ab-waterfall', ({ rows, width, narrow, colour }) => {
  const bars = rows.map(r => ({ ...r, to: r.from_usd + r.amount_usd, low: Math.min(r.from_usd, r.from_usd + r.amount_usd), high: Math.max(r.from_usd, r.from_usd + r.amount_usd) }));
  const axis = sitesim.moneyAxis(bars.flatMap(b => [b.low, b.high]));
  const signed = b => (b.is_total || b.amount_usd <= 0 ? '' : '+') + sitesim.money(b.amount_usd);
  const fill = b => b.is_total ? colour('power') : b.amount_usd > 0 ? colour('good') : colour('bad');
  const name = b => b.is_total ? `${b.account}: total` : b.account;
  return Plot.plot({
    width, height: 34 + bars.length * 30, marginLeft: narrow ? 118 : 170, marginRight: narrow ? 84 : 110, marginTop: 22, marginBottom: 10, style: sitesim.style,
    x: { axis: 'top', label: null, ticks: narrow ? 3 : 6, tickFormat: v => sitesim.fixed(v / axis.scale, axis.scale === 1 ? 0 : 1), grid: true, insetLeft: 4 },
    y: { label: null, domain: bars.map(name), tickSize: 0, padding: 0.28 },
    marks: [
      Plot.ruleX([0], { stroke: colour('soft') }),
      Plot.link(bars.slice(0, -1), { x1: 'to', x2: 'to', y1: name, y2: (b, i) => name(bars[i + 1]), stroke: colour('soft'), strokeDasharray: '2,3' }),
      Plot.barX(bars, { x1: 'low', x2: 'high', y: name, fill, rx: 2, title: b => `${b.account}: ${signed(b)}` }),
      Plot.text(bars, { x: 'high', y: name, text: signed, textAnchor: 'start', dx: 6, fill: colour('ink'), fontWeight: b => b.is_total ? 650 : 400 }),
    ],
  });
});
