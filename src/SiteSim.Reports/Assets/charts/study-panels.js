// A figure along one axis, a panel for each value of the other: mean, P10 to P90, single futures.
sitesim.chart('study-panels', ({ rows, options: { shared, own }, width, narrow, colour }) => {
  const study = sitesim.study, scale = study.scaled(own.scale), [line, panel] = shared.axes[1].scale === 'word' || shared.axes[0].scale !== 'word' ? [0, 1] : [1, 0];
  const axis = shared.axes[line], text = i => shared.axes[panel].texts[shared.axes[panel].positions.indexOf(shared.at[i][panel])];
  const at = i => axis.scale === 'date' ? new Date(shared.at[i][line]) : shared.at[i][line];
  const data = rows.map((row, i) => ({ ...row, x: at(i), panel: text(i) })).filter(row => row.mean != null);
  const single = study.futures(own.figure).flatMap((values, i) => values.map((v, k) => ({ x: at(i), y: scale.of(v), k, panel: text(i) }))).filter(d => d.y != null);
  const columns = narrow ? 1 : Math.min(3, shared.axes[panel].texts.length), domain = d3.nice(d3.min(single, d => d.y) ?? d3.min(data, d => scale.of(d.mean)), d3.max(single, d => d.y) ?? d3.max(data, d => scale.of(d.mean)), 6);
  const grid = document.createElement('div');
  grid.className = 'small';
  grid.style.cssText = `display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 8px 18px`;
  for (const value of shared.axes[panel].texts) {
    const own = data.filter(d => d.panel === value);
    const heading = document.createElement('h4');
    heading.textContent = value;
    grid.append(study.stack(heading, Plot.plot({
      width: (width - 18 * (columns - 1)) / columns, height: 210, marginLeft: 48, marginBottom: 34, marginTop: 8, style: sitesim.style,
      x: { label: axis.unit, labelAnchor: 'right', labelArrow: 'none', ticks: 5, domain: d3.extent(data, d => d.x), insetLeft: 6, insetRight: 6 }, y: { label: null, grid: true, ticks: 5, domain },
      marks: [
        Plot.ruleY(domain[0] < 0 && domain[1] > 0 ? [0] : [], { stroke: colour('soft') }),
        Plot.areaY(own, { x: 'x', y1: d => scale.of(d.p10), y2: d => scale.of(d.p90), fill: colour('curve'), fillOpacity: 0.15 }),
        Plot.line(single.filter(d => d.panel === value), { x: 'x', y: 'y', z: 'k', stroke: colour('ink'), strokeOpacity: 0.28 }),
        Plot.line(own, { x: 'x', y: d => scale.of(d.mean), stroke: colour('curve'), strokeWidth: 2.2 }),
        Plot.dot(own, { x: 'x', y: d => scale.of(d.mean), r: 4, fill: colour('curve'), title: d => `${d.point}\nmean ${scale.text(d.mean)}\n${scale.between(d.mean_low_95, d.mean_high_95)}\nP10 ${scale.number(d.p10)}, P90 ${scale.number(d.p90)}` }),
      ],
    })));
  }
  return study.stack(grid, study.key([
    ['mean', `border-color: ${colour('curve')}`, 'line'], ['P10 to P90', `background: ${colour('curve')}; opacity: .2`], ['single futures', `border-color: ${colour('ink')}; opacity: .4`, 'line'],
  ]));
});
