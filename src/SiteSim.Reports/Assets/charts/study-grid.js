// A figure over two axes: a cell per point with its mean and the half-width of its interval.
sitesim.chart('study-grid', ({ rows, options: { shared, own }, width, narrow, colour, css }) => {
  const study = sitesim.study, scale = study.scaled(own.scale);
  const [across, down] = shared.axes[0].texts.length < shared.axes[1].texts.length || (!narrow && shared.axes[0].texts.length > 12) ? [0, 1] : [1, 0];
  const text = (k, i) => shared.axes[k].texts[shared.axes[k].positions.indexOf(shared.at[i][k])];
  const data = rows.map((row, i) => ({ ...row, x: text(across, i), y: text(down, i), index: shared.points[i] }));
  const means = data.map(d => d.mean).filter(v => v != null);
  const [low, high] = d3.extent(means), holdsZero = low < 0 && high > 0;
  const t = v => holdsZero ? v / Math.max(-low, high) : high > low ? 0.12 + 0.88 * (v - low) / (high - low) : 0.3;
  const { fill, ink } = study.diverging(css);
  const { cut, margin } = study.fit(shared.axes[down].texts, width, 0.26);
  const columns = shared.axes[across].texts, cell = (width - margin - 10) / columns.length, roomy = cell > 62;
  const chart = Plot.plot({
    width, height: shared.axes[down].texts.length * (roomy ? 46 : 30) + 72, marginLeft: margin, marginRight: 10, marginTop: 44, marginBottom: 8, style: sitesim.style, padding: 0.04,
    x: { domain: columns, axis: 'top', label: shared.axes[across].label, labelAnchor: 'left', labelArrow: 'none', tickSize: 0, tickFormat: v => study.fit([v], cell, 0.95).cut(v) },
    y: { domain: shared.axes[down].texts, label: null, tickSize: 0, tickFormat: cut },
    marks: [
      Plot.cell(data, {
        x: 'x', y: 'y', fill: d => d.mean == null ? colour('band') : fill(t(d.mean)), rx: 4,
        stroke: d => own.best?.point === d.index || own.best?.same.includes(d.index) ? colour('accent') : 'none', strokeWidth: 2.5,
        title: d => `${d.point}\nmean ${scale.text(d.mean)}\n${scale.between(d.mean_low_95, d.mean_high_95)}\nP10 ${scale.number(d.p10)}, P90 ${scale.number(d.p90)}\n${d.replications} futures`,
      }),
      cell > 34 && Plot.text(data, { x: 'x', y: 'y', dy: roomy ? -7 : 0, text: d => d.mean == null ? 'n/a' : scale.number(d.mean), fill: d => d.mean == null ? css('soft') : ink(t(d.mean)), fontWeight: 620, fontSize: 13 }),
      roomy && Plot.text(data.filter(d => d.mean_low_95 != null), { x: 'x', y: 'y', dy: 10, text: d => scale.half(d.mean_low_95, d.mean_high_95), fill: d => ink(t(d.mean)), fontSize: 11 }),
    ].filter(Boolean),
  });
  return study.stack(chart, study.key([
    [`down: ${shared.axes[down].label}`, 'display: none'], ...(own.best ? [[own.best.word, `border: 2px solid ${colour('accent')}`]] : []), ['± half the 95 % interval', 'display: none'],
  ]));
});
