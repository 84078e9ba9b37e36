// Paired differences: from the baseline, or step by step. Mean with its interval, and each future's own difference. Hollow where the interval holds 0.
sitesim.chart('study-differences', ({ rows, options: { shared, own }, width, narrow, colour }) => {
  const study = sitesim.study, scale = study.scaled(own.scale), futures = study.futures(own.figure);
  const axis = shared.axes.length === 1 && shared.axes[0].scale !== 'word' ? shared.axes[0] : null;
  const place = at => axis?.scale === 'date' ? new Date(at[0]) : at[0];
  const all = rows.map((row, i) => {
    const from = futures[shared.from[i]] ?? [], to = futures[shared.to[i]] ?? [];
    return { ...row, i, name: shared.is_step ? `${row.from} → ${row.point}` : row.point, values: to.map((v, k) => v == null || from[k] == null ? null : scale.of(v - from[k])).filter(v => v != null) };
  }).filter(row => row.difference != null);
  const told = d => d.low_95 > 0 || d.high_95 < 0;
  const tip = d => `${d.name}${shared.is_step ? '' : ` less ${d.from}`}\n${scale.text(d.difference)}\n${scale.between(d.low_95, d.high_95)}${told(d) ? '' : '\nnot told from 0'}`
    + `\nvariance ratio ${d.variance_ratio == null ? 'n/a' : sitesim.fixed(d.variance_ratio, 1)}, ${d.pairs} futures`;
  const key = study.key([
    ['mean', `background: ${colour('curve')}; border-radius: 50%`], ['95 % interval', `background: ${colour('curve')}; opacity: .5`], ['single futures', `background: ${colour('ink')}; opacity: .3; border-radius: 50%`],
    ...(all.every(told) ? [] : [['interval holds 0', `border: 2px solid ${colour('curve')}; border-radius: 50%`]]),
  ]);
  if (axis) {
    const low = d => place(shared.at_from[d.i]), high = d => place(shared.at[d.i]);
    const middle = d => shared.is_step ? axis.scale === 'date' ? new Date((+low(d) + +high(d)) / 2) : (low(d) + high(d)) / 2 : high(d);
    const strip = all.flatMap(d => d.values.map(y => ({ x: middle(d), y })));
    const chart = Plot.plot({
      width, height: narrow ? 280 : 330, marginLeft: 58, marginRight: 20, marginBottom: 42, style: sitesim.style,
      x: { label: axis.unit ? `${axis.label}, ${axis.unit}` : axis.label, labelAnchor: 'center', labelArrow: 'none', ticks: study.ticks(axis, width), insetLeft: 8, insetRight: 14, domain: d3.extent(axis.positions, p => place([p])) },
      y: { label: null, grid: true, ticks: 6, nice: true },
      marks: [
        Plot.ruleY([0], { stroke: colour('soft') }),
        Plot.dot(strip, { x: 'x', y: 'y', r: 1.7, dx: 9, fill: colour('ink'), fillOpacity: 0.28 }),
        shared.is_step
          ? Plot.rect(all.filter(d => d.low_95 != null), { x1: low, x2: high, y1: d => scale.of(d.low_95), y2: d => scale.of(d.high_95), fill: colour('curve'), fillOpacity: 0.22, insetLeft: 1, insetRight: 1 })
          : Plot.ruleX(all.filter(d => d.low_95 != null), { x: high, y1: d => scale.of(d.low_95), y2: d => scale.of(d.high_95), stroke: colour('curve'), strokeWidth: 5, strokeOpacity: 0.5 }),
        shared.is_step && Plot.ruleY(all, { x1: low, x2: high, y: d => scale.of(d.difference), stroke: colour('curve'), strokeWidth: 2.2 }),
        Plot.dot(all, { x: middle, y: d => scale.of(d.difference), r: shared.is_step ? 3.5 : 4.5, fill: d => told(d) ? colour('curve') : colour('card'), stroke: colour('curve'), strokeWidth: 1.6, title: tip }),
      ].filter(Boolean),
    });
    return study.stack(chart, key);
  }

  const most = 60, data = all.length > most ? d3.sort(all, d => -Math.abs(d.difference)).slice(0, most) : all;
  const { cut, margin } = study.fit(data.map(d => d.name), width), id = d => String(d.i);
  const chart = Plot.plot({
    width, height: data.length * 28 + 50, marginLeft: margin, marginRight: narrow ? 66 : 84, marginTop: 6, style: sitesim.style,
    x: { label: null, grid: true, tickSpacing: 76, nice: true },
    y: { label: null, domain: data.map(id), tickFormat: i => cut(all.find(d => id(d) === i).name), tickSize: 0 },
    marks: [
      Plot.ruleX([0], { stroke: colour('soft') }),
      Plot.dot(data.flatMap(d => d.values.map(x => ({ x, y: id(d) }))), { x: 'x', y: 'y', r: 1.8, fill: colour('ink'), fillOpacity: 0.25 }),
      Plot.ruleY(data.filter(d => d.low_95 != null), { y: id, x1: d => scale.of(d.low_95), x2: d => scale.of(d.high_95), stroke: colour('curve'), strokeWidth: 6, strokeOpacity: 0.5 }),
      Plot.dot(data, { y: id, x: d => scale.of(d.difference), r: 4.5, fill: d => told(d) ? colour('curve') : colour('card'), stroke: colour('curve'), strokeWidth: 1.6, title: tip }),
      Plot.text(data, { y: id, frameAnchor: 'right', textAnchor: 'start', dx: 8, text: d => scale.signed(d.difference), fill: colour('ink'), fontWeight: 600 }),
    ],
  });
  return study.stack(chart, key);
});
