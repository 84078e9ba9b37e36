// Differences of two studies by point, each with its interval: rows point, difference, low, high.
sitesim.chart('ab-points', ({ rows, options, width, narrow, colour }) => {
  const known = rows.filter(r => r.difference != null);
  const axis = options.unit === 'USD' ? sitesim.moneyAxis(known.flatMap(r => [r.difference, r.low, r.high])) : { scale: 1, unit: options.unit };
  const role = r => r.low > 0 ? 'good' : r.high < 0 ? 'bad' : 'neutral';
  const more = d => (d > 0 ? '+' : '') + sitesim.format(d, options.unit);
  const longest = d3.max(rows, r => r.point.length) ?? 0;
  return Plot.plot({
    width, height: 44 + rows.length * 24, marginLeft: Math.min(narrow ? 130 : 260, 16 + longest * 7), marginRight: narrow ? 16 : 110, marginTop: 30, marginBottom: 8, style: sitesim.style,
    x: { axis: 'top', label: axis.unit, labelArrow: 'none', ticks: narrow ? 3 : 6, grid: true, zero: true, transform: v => v / axis.scale, nice: true },
    y: { label: null, domain: rows.map(r => r.point), tickSize: 0, tickFormat: p => p.length > 36 ? `${p.slice(0, 35)}…` : p },
    marks: [
      Plot.ruleX([0], { stroke: colour('soft') }),
      Plot.ruleY(known.filter(r => r.low != null && r.high != null), { x1: 'low', x2: 'high', y: 'point', stroke: r => colour(role(r)), strokeWidth: 3, strokeOpacity: 0.45 }),
      Plot.dot(known, { x: 'difference', y: 'point', r: 5, fill: r => colour(role(r)), title: r => `${r.point}: ${more(r.difference)}` + (r.low == null ? '' : `, 95 % from ${sitesim.format(r.low, options.unit)} to ${sitesim.format(r.high, options.unit)}`) }),
      ...(narrow ? [] : [Plot.text(known, { x: r => r.high ?? r.difference, y: 'point', text: r => more(r.difference), textAnchor: 'start', dx: 9, fill: colour('ink') })]),
    ],
  });
});
