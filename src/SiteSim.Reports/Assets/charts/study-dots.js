// A figure at points by name: mean with its interval, P10 to P90, single futures as ticks. The best first.
sitesim.chart('study-dots', ({ rows, options: { shared, own }, width, narrow, colour }) => {
  const study = sitesim.study, scale = study.scaled(own.scale), most = 60;
  const all = rows.map((row, i) => ({ ...row, index: shared.points[i], values: study.futures(own.figure)[i] ?? [] })).filter(row => row.mean != null);
  const data = d3.sort(all, d => own.best?.word === 'lowest' ? d.mean : -d.mean).slice(0, most);
  const { cut, margin } = study.fit(data.map(d => d.point), width);
  const name = d => String(d.index);
  const tag = d => [own.best?.point === d.index ? own.best.word : '', shared.baseline === d.index ? 'baseline' : ''].filter(Boolean).join(', ');
  const chart = Plot.plot({
    width, height: data.length * (narrow ? 32 : 28) + 60, marginLeft: margin, marginRight: narrow ? 70 : 90, marginTop: 10, style: sitesim.style,
    x: { label: null, grid: true, tickSpacing: 76, nice: true },
    y: { label: null, domain: data.map(name), tickFormat: id => cut(data.find(d => name(d) === id).point), tickSize: 0 },
    marks: [
      Plot.ruleX([0], { stroke: colour('soft'), strokeOpacity: d3.min(data, d => d.p10) < 0 ? 1 : 0 }),
      Plot.tickX(data.flatMap(d => d.values.filter(v => v != null).map(v => ({ y: name(d), x: scale.of(v) }))), { x: 'x', y: 'y', stroke: colour('ink'), strokeOpacity: 0.16, inset: 7 }),
      Plot.ruleY(data, { y: name, x1: d => scale.of(d.p10), x2: d => scale.of(d.p90), stroke: colour('curve'), strokeOpacity: 0.4, strokeWidth: 3 }),
      Plot.ruleY(data.filter(d => d.mean_low_95 != null), { y: name, x1: d => scale.of(d.mean_low_95), x2: d => scale.of(d.mean_high_95), stroke: colour('curve'), strokeWidth: 6, strokeOpacity: 0.65 }),
      Plot.dot(data, {
        y: name, x: d => scale.of(d.mean), r: 5, fill: d => own.best?.point === d.index ? colour('accent') : colour('curve'), stroke: colour('card'),
        title: d => `${d.point}\nmean ${scale.text(d.mean)}\n${scale.between(d.mean_low_95, d.mean_high_95)}\nP10 ${scale.number(d.p10)}, P90 ${scale.number(d.p90)}\n${d.replications} futures`,
      }),
      Plot.text(data, { y: name, frameAnchor: 'right', textAnchor: 'start', dx: 8, text: d => scale.number(d.mean), fill: colour('ink'), fontWeight: 600 }),
      Plot.text(data.filter(tag), { y: name, frameAnchor: 'right', textAnchor: 'start', dx: 8, dy: 12, text: tag, fill: colour('soft'), fontSize: 11 }),
    ],
  });
  return study.stack(chart, study.key([
    ['mean', `background: ${colour('curve')}; border-radius: 50%`], ['95 % interval of the mean', `background: ${colour('curve')}; opacity: .65`],
    ['P10 to P90', `background: ${colour('curve')}; opacity: .35`], ['single futures', `border-color: ${colour('ink')}; opacity: .35`, 'line'],
    ...(all.length > most ? [[`${most} of ${all.length} points; the table has all`, 'display: none']] : []),
  ]));
});
