// A figure along an ordered axis: its mean with the interval, P10 to P90, single futures, the best point, and the point that is chosen.
sitesim.chart('study-curve', ({ rows, options: { shared, own }, width, narrow, colour }) => {
  const study = sitesim.study, scale = study.scaled(own.scale), axis = shared.axes[0];
  const at = i => axis.scale === 'date' ? new Date(shared.at[i][0]) : shared.at[i][0];
  const data = rows.map((row, i) => ({ ...row, x: at(i), index: shared.points[i] })).filter(row => row.mean != null);
  const single = study.futures(own.figure).flatMap((values, i) => values.map((value, k) => ({ x: at(i), y: scale.of(value), k }))).filter(d => d.y != null);
  const best = own.best && data.find(d => d.index === own.best.point);
  const chosen = data.find(d => String(d.index) === String(study.chosen.point));
  const end = best && data.indexOf(best) > data.length / 2;
  const chart = Plot.plot({
    width, height: narrow ? 300 : 430, marginLeft: 58, marginRight: 20, marginTop: 26, marginBottom: 42, style: sitesim.style,
    x: { label: axis.unit ? `${axis.label}, ${axis.unit}` : axis.label, labelAnchor: 'center', labelArrow: 'none', ticks: study.ticks(axis, width), insetLeft: 6, insetRight: 6 },
    y: { label: null, grid: true, ticks: 6, nice: true },
    marks: [
      Plot.areaY(data, { x: 'x', y1: d => scale.of(d.p10), y2: d => scale.of(d.p90), fill: colour('curve'), fillOpacity: 0.13 }),
      Plot.areaY(data, { x: 'x', y1: d => scale.of(d.mean_low_95), y2: d => scale.of(d.mean_high_95), fill: colour('curve'), fillOpacity: 0.28 }),
      Plot.line(single, { x: 'x', y: 'y', z: 'k', stroke: colour('ink'), strokeOpacity: narrow ? 0.1 : 0.13, strokeWidth: 1 }),
      chosen && Plot.ruleX([chosen], { x: 'x', stroke: colour('accent'), strokeDasharray: '3 3' }),
      chosen && chosen !== best && Plot.text([chosen], { x: 'x', text: 'point', frameAnchor: 'top', dy: -14, fill: colour('accent'), fontWeight: 600 }),
      Plot.line(data, { x: 'x', y: d => scale.of(d.mean), stroke: colour('curve'), strokeWidth: 2.4 }),
      Plot.dot(data, {
        x: 'x', y: d => scale.of(d.mean), r: data.length > 60 ? 2 : 4.5, fill: colour('curve'), stroke: colour('card'), strokeWidth: 1,
        title: d => `${d.point}\nmean ${scale.text(d.mean)}\n${scale.between(d.mean_low_95, d.mean_high_95)}\nP10 ${scale.number(d.p10)}, P90 ${scale.number(d.p90)}\n${d.replications} futures`,
      }),
      best && Plot.dot([best], { x: 'x', y: d => scale.of(d.mean), r: 9, stroke: colour('accent'), strokeWidth: 2 }),
      best && Plot.text([best], {
        x: 'x', y: d => scale.of(d.mean), text: d => `${own.best.word}: ${d.point}${own.best.told ? '' : ' (not told from the runner-up)'}`,
        textAnchor: end ? 'end' : 'start', dx: end ? -14 : 14, dy: own.best.word === 'highest' ? -8 : 12, fill: colour('accent'), fontWeight: 650, fontSize: 13, ...study.halo,
      }),
    ].filter(Boolean),
  });
  chart.addEventListener('click', event => {
    const x = chart.scale('x').invert(d3.pointer(event, chart)[0]);
    const near = d3.least(data, d => Math.abs(d.x - x));
    if (near) study.choose('point', String(near.index));
  });
  return study.stack(chart, study.key([
    ['mean', `border-color: ${colour('curve')}`, 'line'], ['95 % interval of the mean', `background: ${colour('curve')}; opacity: .45`], ['P10 to P90 of the futures', `background: ${colour('curve')}; opacity: .18`],
    [`${d3.max(rows, r => r.replications)} futures, the same at each point`, `border-color: ${colour('ink')}; opacity: .35`, 'line'], ['chosen point', `border-color: ${colour('accent')}`, 'dash'],
  ]));
});
