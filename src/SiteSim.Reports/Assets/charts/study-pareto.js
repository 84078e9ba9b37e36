// Points by two figures. Those that no other beats in both are the front; the others are faint.
sitesim.chart('study-pareto', ({ rows, options: { own }, width, narrow, colour }) => {
  const study = sitesim.study, across = study.scaled(own.across_scale), up = study.scaled(own.up_scale), height = narrow ? 320 : 420;
  const data = rows.filter(row => row.across != null && row.up != null);
  const front = d3.sort(data.filter(d => d.on_front), d => d.across);
  const tip = d => `${d.point}\nup: ${up.text(d.up)}\n   ${up.between(d.up_low, d.up_high)}\nacross: ${across.text(d.across)}\n   ${across.between(d.across_low, d.across_high)}\n${d.standing ? d.standing + (d.rival ? `, ${d.rival}` : '') : d.on_front ? 'on the front' : 'beaten in both by another point'}`;
  const named = (scale, more, name) => `${name}${scale.unit ? `, ${scale.unit}` : ''} (${more ? 'more' : 'less'} is better)`;
  const draw = labels => Plot.plot({
    width, height, marginLeft: 62, marginRight: narrow ? 20 : 40, marginTop: 28, marginBottom: 44, style: sitesim.style, inset: 14, r: { type: 'identity' },
    x: { label: named(across, own.across_more, own.across_name ?? 'across'), labelAnchor: 'center', labelArrow: 'none', grid: true, tickSpacing: 90, nice: true },
    y: { label: named(up, own.up_more, own.up_name ?? 'up'), labelArrow: 'none', grid: true, ticks: 6, nice: true },
    marks: [
      Plot.link(data.filter(d => d.across_low != null), { x1: d => across.of(d.across_low), x2: d => across.of(d.across_high), y1: d => up.of(d.up), y2: d => up.of(d.up), stroke: colour('neutral'), strokeOpacity: d => d.on_front ? 0.7 : 0.3 }),
      Plot.link(data.filter(d => d.up_low != null), { y1: d => up.of(d.up_low), y2: d => up.of(d.up_high), x1: d => across.of(d.across), x2: d => across.of(d.across), stroke: colour('neutral'), strokeOpacity: d => d.on_front ? 0.7 : 0.3 }),
      Plot.line(front, { x: d => across.of(d.across), y: d => up.of(d.up), stroke: colour('accent'), strokeWidth: 1.8 }),
      Plot.dot(data, { x: d => across.of(d.across), y: d => up.of(d.up), r: d => d.on_front ? 5.5 : 4, fill: d => d.on_front ? colour('accent') : colour('neutral'), fillOpacity: d => d.on_front ? 1 : 0.45, stroke: colour('card'), title: tip }),
      ...[['start', 8], ['end', -8]].flatMap(([anchor, dx]) => [true, false].map(onFront => Plot.text(labels.filter(d => d.anchor === anchor && d.on_front === onFront), {
        x: d => across.of(d.across), y: d => up.of(d.up), text: 'point', textAnchor: anchor, dx, dy: -10, fill: colour(onFront ? 'ink' : 'soft'), fontWeight: onFront ? 620 : 400, ...study.halo,
      }))),
    ].filter(Boolean),
  });
  const bare = draw([]), x = bare.scale('x'), y = bare.scale('y');
  const labels = study.apart([...front, ...data.filter(d => !d.on_front)].map(d => {
    const px = x.apply(across.of(d.across)), end = px > width * 0.72;
    return { ...d, x: px + (end ? -8 : 8), y: y.apply(up.of(d.up)), text: d.point, lifts: [-10], anchor: end ? 'end' : 'start' };
  }));
  return study.stack(draw(labels), study.key([
    ['front: no other point is better in both', `background: ${colour('accent')}; border-radius: 50%`], ['beaten', `background: ${colour('neutral')}; opacity: .5; border-radius: 50%`], ['95 % intervals', `border-color: ${colour('neutral')}`, 'line'],
  ]));
});
