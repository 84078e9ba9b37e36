// What a selection spent on each point and what is said of it; beside it the value with its interval.
sitesim.chart('study-selection', ({ rows, options: { own }, width, narrow, colour }) => {
  const study = sitesim.study, scale = study.scaled(own.scale), most = 60, data = rows.slice(0, most);
  const { cut, margin } = study.fit(data.map(d => d.point), width, 0.3), half = narrow ? width : (width - 16) / 2, height = data.length * 28 + 46;
  const tone = d => ({ chosen: 'accent', open: 'curve', worse: 'neutral' })[d.standing] ?? 'minus';
  const tip = d => `${d.point}: ${d.standing}\n${d.replications} of ${own.most} futures run\n${scale.text(d.value)}, ${scale.between(d.low_95, d.high_95)}`
    + (d.behind == null ? '' : `\nbehind the best by ${scale.text(d.behind)} (${scale.number(d.behind_low_95)} to ${scale.number(d.behind_high_95)})`)
    + `\nprobability that this is wrong at most ${sitesim.fixed(100 * d.doubt, 2)} %`;
  const y = show => ({ label: null, domain: data.map(d => d.point), tickSize: 0, axis: show ? 'left' : null, tickFormat: cut });
  const runs = Plot.plot({
    width: half, height, marginLeft: margin, marginRight: 118, marginTop: 6, style: sitesim.style,
    x: { label: 'runs', labelAnchor: 'center', labelArrow: 'none', domain: [0, own.most], ticks: 4, grid: true }, y: y(true),
    marks: [
      Plot.barX(data, { y: 'point', x: 'replications', fill: d => colour(tone(d)), fillOpacity: d => d.standing === 'chosen' ? 1 : 0.6, insetTop: 5, insetBottom: 5, rx: 2, title: tip }),
      Plot.text(data, { y: 'point', x: 'replications', text: d => `${d.replications}  ${d.standing}`, textAnchor: 'start', dx: 6, fill: d => d.standing === 'chosen' ? colour('accent') : colour('soft'), ...study.halo }),
    ],
  });
  const values = Plot.plot({
    width: half, height, marginLeft: narrow ? margin : 12, marginRight: 24, marginTop: 6, style: sitesim.style,
    x: { label: `${scale.unit}`, labelAnchor: 'center', labelArrow: 'none', ticks: 5, grid: true, nice: true }, y: y(narrow),
    marks: [
      Plot.ruleY(data.filter(d => d.low_95 != null), { y: 'point', x1: d => scale.of(d.low_95), x2: d => scale.of(d.high_95), stroke: d => colour(tone(d)), strokeWidth: 5, strokeOpacity: 0.5 }),
      Plot.dot(data.filter(d => d.value != null), { y: 'point', x: d => scale.of(d.value), r: 4.5, fill: d => colour(tone(d)), stroke: colour('card'), title: tip }),
    ],
  });
  const two = document.createElement('div');
  two.style.cssText = narrow ? '' : 'display: flex; gap: 16px';
  two.append(runs, values);
  return two;
});
