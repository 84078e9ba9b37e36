// How a mean and a difference settle as futures come in; with futures drawn apart the difference would be as uncertain as the outer lines.
sitesim.chart('study-convergence', ({ rows, options: { own }, width, narrow, colour }) => {
  const study = sitesim.study, scale = study.scaled(own.scale), wide = narrow || !own.baseline ? width : (width - 24) / 2;
  const last = rows.at(-1);
  const settled = rows.filter(row => row.replications >= Math.min(6, last?.replications ?? 0));
  const panel = (heading, middle, low, high, outer) => {
    const data = rows.filter(row => row[middle] != null);
    const reach = [...data.map(row => row[middle]), ...settled.flatMap(row => [row[low], row[high], ...(outer ? [row.apart_low_95, row.apart_high_95] : [])])].filter(v => v != null).map(scale.of);
    const title = document.createElement('h4');
    title.textContent = heading;
    return study.stack(title, Plot.plot({
      width: wide, height: 250, marginLeft: 56, marginBottom: 38, marginTop: 10, style: sitesim.style,
      x: { label: 'futures', labelAnchor: 'center', labelArrow: 'none', domain: d3.extent(rows, d => d.replications), ticks: Math.min(6, rows.length), tickFormat: d => Number.isInteger(d) ? String(d) : '' },
      y: { label: null, grid: true, ticks: 5, domain: reach.length ? d3.extent(reach) : undefined, nice: true },
      marks: [
        Plot.areaY(data, { x: 'replications', y1: d => scale.of(d[low]), y2: d => scale.of(d[high]), fill: colour('curve'), fillOpacity: 0.25, clip: true }),
        ...(outer ? ['apart_low_95', 'apart_high_95'].map(end => Plot.line(data, { x: 'replications', y: d => scale.of(d[end]), stroke: colour('minus'), strokeDasharray: '4 3', strokeWidth: 1.4, clip: true })) : []),
        Plot.ruleY(data.slice(-1), { y: d => scale.of(d[middle]), stroke: colour('soft'), strokeDasharray: '1 3' }),
        Plot.line(data, { x: 'replications', y: d => scale.of(d[middle]), stroke: colour('curve'), strokeWidth: 2, clip: true }),
        Plot.dot(data, { x: 'replications', y: d => scale.of(d[middle]), r: 2.4, fill: colour('curve'), clip: true, title: d => `after ${d.replications} futures\n${scale.text(d[middle])}\n${scale.between(d[low], d[high])}` }),
      ],
    }));
  };
  const two = document.createElement('div');
  two.className = narrow || !own.baseline ? 'two narrow' : 'two';
  two.append(panel(`mean at ${own.point}`, 'mean', 'mean_low_95', 'mean_high_95', false));
  if (own.baseline) two.append(panel(`difference from ${own.baseline}`, 'difference', 'low_95', 'high_95', true));
  return study.stack(two, study.key([
    ['estimate', `border-color: ${colour('curve')}`, 'line'], ['95 % interval', `background: ${colour('curve')}; opacity: .4`],
    ...(own.baseline ? [['95 % interval with futures drawn apart', `border-color: ${colour('minus')}`, 'dash']] : []),
  ]));
});
