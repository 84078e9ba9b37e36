// Debt owed at the end of each month above, cover of its service below, with the covenant. options: covenant, or null.
sitesim.chart('debt', ({ rows, options, width, narrow, colour }) => {
  const { scale, unit } = sitesim.moneyAxis(rows.map(r => r.debt_usd));
  const shared = { width, marginLeft: 52, marginRight: narrow ? 14 : 110, style: sitesim.style };
  const x = { type: 'utc', domain: d3.extent(rows, r => r.month), label: null };
  const covered = rows.filter(r => r.cover_x != null);
  const most = d3.max(rows, r => r.debt_usd), peak = rows.find(r => r.debt_usd === most);
  const owed = Plot.plot({
    ...shared, height: 170, marginTop: 22, marginBottom: covered.length ? 8 : 28, x: { ...x, axis: covered.length ? null : undefined },
    y: { label: `owed, ${unit}`, labelAnchor: 'top', labelArrow: 'none', grid: true, ticks: 4, zero: true },
    marks: [
      Plot.areaY(rows, { x: 'month', y: r => r.debt_usd / scale, fill: colour('power'), fillOpacity: 0.16, curve: 'step-after' }),
      Plot.lineY(rows, { x: 'month', y: r => r.debt_usd / scale, stroke: colour('power'), strokeWidth: 2, curve: 'step-after' }),
      Plot.ruleY([0], { stroke: colour('soft') }),
      Plot.text(narrow || !(most > 0) ? [] : [peak], { x: 'month', y: r => r.debt_usd / scale, dy: -9, fill: colour('ink'), fontWeight: 600, text: r => sitesim.money(r.debt_usd) }),
      Plot.text(narrow ? [] : [rows.at(-1)], { x: 'month', y: r => r.debt_usd / scale, dx: 6, textAnchor: 'start', fill: colour('ink'), text: r => `${sitesim.money(r.debt_usd)} left` }),
      Plot.dot(rows, { x: 'month', y: r => r.debt_usd / scale, r: 3, fill: 'transparent', title: r => `${sitesim.monthText(r.month)}: ${sitesim.money(r.debt_usd)} owed` }),
    ],
  });
  const box = document.createElement('div');
  box.append(owed);
  if (covered.length) box.append(cover());
  return box;

  function cover() {
    const covenant = options.covenant, sorted = covered.map(r => r.cover_x).sort(d3.ascending);
    // Months with little to pay cover it a hundred times; the scale is the others'.
    const high = Math.min(sorted.at(-1), Math.max(2 * (covenant ?? 1), 2 * d3.quantileSorted(sorted, 0.5)));
    const low = Math.min(0, sorted[0]), clamp = v => Math.min(high, v), isBelow = r => covenant != null && r.cover_x < covenant;
    return Plot.plot({
      ...shared, height: 190, marginTop: 30, marginBottom: 28, x,
      y: { domain: [low, high * 1.04], label: `debt-service cover, x${sorted.at(-1) > high ? `; above ${sitesim.fixed(high, 1)} at the edge` : ''}`, labelAnchor: 'top', labelArrow: 'none', grid: true, ticks: 5 },
      marks: [
        Plot.ruleY([0], { stroke: colour('soft') }),
        Plot.lineY(rows, { x: 'month', y: r => r.cover_x == null ? NaN : clamp(r.cover_x), stroke: colour('curve'), strokeWidth: 1.5 }),
        ...(covenant == null ? [] : [
          Plot.ruleY([covenant], { stroke: colour('bad'), strokeDasharray: '5 3', strokeWidth: 1.5 }),
          Plot.text([0], { x: () => x.domain[narrow ? 0 : 1], y: () => covenant, text: () => `covenant ${sitesim.fixed(covenant, 2)} x`, dx: narrow ? 2 : 6, dy: narrow ? -7 : 0, textAnchor: 'start', fill: colour('bad'), fontWeight: 600 }),
        ]),
        Plot.dot(covered, { x: 'month', y: r => clamp(r.cover_x), r: 4, symbol: r => isBelow(r) ? 'times' : 'circle', fill: r => isBelow(r) ? 'none' : colour('curve'), stroke: r => isBelow(r) ? colour('bad') : colour('curve'), strokeWidth: r => isBelow(r) ? 2.4 : 1,
          title: r => `${sitesim.monthText(r.month)}: cover ${sitesim.fixed(r.cover_x, 2)} x${isBelow(r) ? ', below the covenant' : ''}\n${sitesim.money(r.cash_for_service_usd)} for ${sitesim.money(r.service_usd)}` }),
      ],
    });
  }
});
