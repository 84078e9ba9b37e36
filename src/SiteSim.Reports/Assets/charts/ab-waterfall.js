// From one total to another by the steps between: rows account, from_usd, amount_usd, is_total. Where it is narrow, words stand above their bar.
sitesim.chart('ab-waterfall', ({ rows, width, narrow, colour }) => {
  const bars = rows.map(r => ({ ...r, to: r.from_usd + r.amount_usd, low: Math.min(r.from_usd, r.from_usd + r.amount_usd), high: Math.max(r.from_usd, r.from_usd + r.amount_usd) }));
  const axis = sitesim.moneyAxis(bars.flatMap(b => [b.low, b.high]));
  const amount = b => (b.is_total || b.amount_usd <= 0 ? '' : '+') + sitesim.money(b.amount_usd);
  const words = b => `${b.account}: ${amount(b)}`;
  const fill = b => b.is_total ? colour('power') : b.amount_usd > 0 ? colour('good') : colour('bad');
  const weight = b => b.is_total ? 650 : 400;
  const left = d3.min(bars, b => b.low);
  return Plot.plot({
    width, height: 44 + bars.length * (narrow ? 40 : 30), marginLeft: narrow ? 4 : 170, marginRight: narrow ? 8 : 110, marginTop: 34, marginBottom: 6, style: sitesim.style,
    x: { axis: 'top', label: axis.unit, labelArrow: 'none', labelAnchor: narrow ? 'right' : 'left', ticks: narrow ? 3 : 6, grid: true, transform: v => v / axis.scale },
    y: { axis: narrow ? null : 'left', label: null, domain: bars.map((b, i) => i), tickFormat: i => bars[i].is_total ? `${bars[i].account}, total` : bars[i].account, tickSize: 0, padding: 0.28 },
    marks: [
      Plot.ruleX([0], { stroke: colour('soft') }),
      Plot.link(bars.slice(0, -1), { x1: 'to', x2: 'to', y1: (b, i) => i, y2: (b, i) => i + 1, stroke: colour('soft'), strokeDasharray: '2,3' }),
      Plot.barX(bars, { x1: 'low', x2: 'high', y: (b, i) => i, fill, rx: 2, insetTop: narrow ? 14 : 0, title: words }),
      narrow
        ? Plot.text(bars, { x: () => Math.min(0, left), y: (b, i) => i, text: words, textAnchor: 'start', dx: 2, dy: -11, fill: colour('ink'), fontWeight: weight, stroke: colour('card'), strokeWidth: 4 })
        : Plot.text(bars, { x: 'high', y: (b, i) => i, text: amount, textAnchor: 'start', dx: 6, fill: colour('ink'), fontWeight: weight }),
    ],
  });
});
